import type { NounPhrases } from '../../phrases.ts'

/** Bringing contacts to the customers' chat. */
export const door = {
  rules: {
    chatPlace:
      '(pokalbį|pokalbi|pokalbių langą|klientų pokalbį|čatą|čata|klientų botą|pokalbių robotą|internetinį pokalbį|pokalbį svetainėje)',
    chatOf: '(pokalbio|pokalbiui|čato|pokalbių|klientų boto|klientų pokalbio)',
    toMake: '(padaryk|sukurk|duok|sugeneruok|paruošk|reikia|atsiųsk|padarykite|sukurkite)',
  },
  commands: {
    'contact.invite': {
      say: [
        '(pakviesk|pakviesti|pakvieskite|kviečiam|kviesk) [klientą|klientę|kontaktą] {contact} į [mūsų] <chatPlace>',
        '<toMake> [man] [<chatOf>] (nuorodą|kvietimą|nuorodos|kvietimo) [į [mūsų] <chatPlace>] {contact}',
        '<toMake> [man] {contact} [<chatOf>] (nuorodą|kvietimą|nuorodos|kvietimo) į [mūsų] <chatPlace>',
        '<toMake> [man] {contact} <chatOf> (nuorodą|kvietimą|nuorodos|kvietimo)',
        '<chatOf> (nuoroda|kvietimas) {contact}',
        'įleisk {contact} į [mūsų] <chatPlace>',
      ],
      maybe: ['(pridėk|prijunk) {contact} (prie|į) [mūsų] <chatPlace>'],
      title: 'Pakviesti į pokalbį',
      example: 'pakviesk Ivaną Petrenko į pokalbį',
    },
  },
} as const satisfies NounPhrases
