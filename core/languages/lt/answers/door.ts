import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const door: Answers['door'] = {
  greeting: ({ company }) => [
    'Sveiki! Esu bendrovės ',
    b(company),
    ' pagalbininkas – botas. Klauskite apie savo užsakymus ir prekes, rašykite, kas negerai, arba paprašykite pakviesti žmogų.',
  ],
  bound: ({ company, platform }) => [
    'Nuo šiol tai bendrovės ',
    b(company),
    ` botas klientams: kas jam rašo per ${platform}, tas klientas – ir jūs taip pat. Dirbkite toliau ten, kur jus jau pažįstu.`,
  ],
  visitor: ({ number }) => `Svetainės lankytojas ${number}`,
  website: 'svetainė',
  source: 'Telegram',
  slowly: 'Per daug žinučių vienu metu. Palaukite minutę ir rašykite toliau.',
}
