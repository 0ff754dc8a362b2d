import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const door: Answers['door'] = {
  greeting: ({ company }) => [
    'Dobar dan! Ja sam pomoćnik tvrtke ',
    b(company),
    ', bot. Pitajte o svojim narudžbama i proizvodima, napišite što nije u redu ili zatražite razgovor s čovjekom.',
  ],
  bound: ({ company, platform }) => [
    'Od sada je ovo bot tvrtke ',
    b(company),
    ` za kupce: tko mu piše na ${platform}, kupac je, pa i vi. Radite i dalje ondje gdje vas već poznajem.`,
  ],
  visitor: ({ number }) => `Posjetitelj stranice ${number}`,
  website: 'web-stranica',
  source: 'Telegram',
  slowly: 'To je previše poruka odjednom. Pričekajte minutu pa nastavite pisati.',
}
