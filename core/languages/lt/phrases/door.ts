import type { NounPhrases } from '../../phrases.ts'

/** Bringing contacts to the customers' chat, and forgetting them for good. */
export const door = {
  rules: {
    eraseAll:
      '[reikia|negrįžtamai|visiškai] [visiškai|negrįžtamai] (ištrink|ištrinti|ištrinkite|sunaikink|sunaikinti|panaikink|pašalink|pašalinti|trink)',
    withoutTrace: '[visam laikui|be pėdsakų|negrįžtamai|visiškai|prašau]',
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
    'contact.erase': {
      say: [
        '<eraseAll> [visam laikui|negrįžtamai|visiškai] (viską|visus duomenis|visą informaciją|visus asmens duomenis|visus pėdsakus) [ką (turime|žinome|saugome)] apie [klientą|klientę|kontaktą] {contact} <withoutTrace>',
        '<eraseAll> [visam laikui|negrįžtamai] visus [kliento|klientės|kontakto] {contact} [asmens] duomenis <withoutTrace>',
        '<eraseAll> [klientą|klientę|kontaktą] {contact} (negrįžtamai|be pėdsakų|be galimybės atkurti|visam laikui su visais duomenimis) [, su visais duomenimis]',
        'teisė būti pamirštam {contact}',
        '(pamiršk|užmiršk) {contact} (visam laikui|visiškai|negrįžtamai)',
        '{contact} (nori|prašo|prašė|paprašė|reikalauja) (būti pamirštas|būti pamiršta|ištrinti viską apie jį|ištrinti viską apie ją|ištrinti visus duomenis|ištrinti visus jo duomenis|ištrinti visus jos duomenis)',
      ],
      maybe: [
        '{contact} (prašo|prašė|paprašė|nori|reikalauja) (ištrinti|pašalinti|panaikinti|sunaikinti) [savo|jo|jos] [asmens] duomenis',
      ],
      title: 'Ištrinti viską visam laikui',
      example: 'ištrink visam laikui viską apie Ivaną Petrenko',
    },
  },
} as const satisfies NounPhrases
