import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const door: Answers['door'] = {
  greeting: ({ company }) => [
    'Sveiki! Esu bendrovės ',
    b(company),
    ' pagalbininkas – botas. Klauskite apie savo užsakymus ir prekes, rašykite, kas negerai, arba paprašykite pakviesti žmogų.',
  ],
  visitor: ({ number }) => `Svetainės lankytojas ${number}`,
  website: 'svetainė',
  source: 'Telegram',
  slowly: 'Per daug žinučių vienu metu. Palaukite minutę ir rašykite toliau.',
}
