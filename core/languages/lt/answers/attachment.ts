import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'

export const attachment: Answers['attachment'] = {
  added: ({ number, name }) => `Ačiū, failas „${name}“ pridėtas prie jūsų užklausos ${number}; jį peržiūrės kolega.`,
  tellMore: 'Jei norite, parašykite, apie ką tai: jūsų žodžius gaus tas pats žmogus.',
  refused: {
    kind: ({ name }) =>
      `Failo „${name}“ priimti negaliu. Tinka nuotraukos (JPEG, PNG, WebP, HEIC), PDF, Word ir Excel (docx, xlsx), tekstas, CSV ir balso žinutės.`,
    size: ({ name, limit }) =>
      `Failas „${name}“ per didelis: daugiausia ${limit}. Atsiųskite mažesnę nuotrauką arba tik reikiamą dalį.`,
    empty: ({ name }) => `Failas „${name}“ tuščias. Atsiųskite jį, prašau, dar kartą.`,
    day: () => 'Šiandien daugiau failų iš jūsų priimti negaliu. Likusius atsiųskite rytoj arba parašykite, kas juose.',
    full: () => 'Šiuo metu failų priimti negaliu. Parašykite, prašau, kas jame; kolega pasakys, kur jį siųsti.',
    gone: ({ name }) => `Failo „${name}“ gauti nebepavyko. Atsiųskite jį, prašau, dar kartą.`,
  },
  title: 'Failai',
  count: ({ count }) =>
    `${count} ${plural('lt', count, { one: 'failas', few: 'failai', many: 'failo', other: 'failų' })}`,
  tooLarge: ({ name, limit }) =>
    `Failas „${name}“ per didelis kliento pokalbiui: daugiausia ${limit}. Nieko neišsiųsta.`,
}
