import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'

export const attachment: Answers['attachment'] = {
  added: ({ number, name }) => `Hvala, datoteka „${name}” dodana je vašem upitu ${number}; pogledat će je kolega.`,
  tellMore: 'Ako želite, napišite o čemu se radi: vaše riječi dobiva ista osoba.',
  refused: {
    kind: ({ name }) =>
      `Datoteku „${name}” ne mogu primiti. Mogu fotografije (JPEG, PNG, WebP, HEIC), PDF, Word i Excel (docx, xlsx), tekst, CSV i glasovne poruke.`,
    size: ({ name, limit }) =>
      `Datoteka „${name}” je prevelika: najviše ${limit}. Pošaljite manju fotografiju ili samo dio koji je važan.`,
    empty: ({ name }) => `Datoteka „${name}” je prazna. Pošaljite je, molim, još jednom.`,
    day: () => 'Danas od vas ne mogu primiti više datoteka. Ostale pošaljite sutra ili napišite što je na njima.',
    full: () =>
      'Trenutačno ne mogu primati datoteke. Napišite, molim, što je u njoj; kolega će vam reći kamo da je pošaljete.',
    gone: ({ name }) => `Datoteku „${name}” više nisam uspio dohvatiti. Pošaljite je, molim, još jednom.`,
  },
  title: 'Datoteke',
  count: ({ count }) => `${count} ${plural('hr', count, { one: 'datoteka', few: 'datoteke', other: 'datoteka' })}`,
  tooLarge: ({ name, limit }) =>
    `Datoteka „${name}” je prevelika za razgovor s klijentom: najviše ${limit}. Ništa nije poslano.`,
}
