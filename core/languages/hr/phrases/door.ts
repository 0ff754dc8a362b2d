import type { NounPhrases } from '../../phrases.ts'

/** Bringing contacts to the customers' chat. */
export const door = {
  rules: {
    chatPlace:
      '(chat|čet|razgovor na webu|chatbot|bot za kupce|bota za kupce|chat za kupce|chat za klijente|web chat|online chat|razgovor za kupce)',
    toMake: '(napravi|stvori|daj|generiraj|pripremi|treba mi|trebam|pošalji|napravite|dajte)',
  },
  commands: {
    'contact.invite': {
      say: [
        '(pozovi|pozvati|pozovite|uključi|dovedi) [kupca|klijenta|klijenticu|kontakt] {contact} (u|na) [naš] <chatPlace>',
        '<toMake> [mi] (poveznicu|pozivnicu|link|poziv|poveznica) (za|u|na) [naš] <chatPlace> za {contact}',
        '<toMake> [mi] [za] {contact} (poveznicu|pozivnicu|link|poziv) (za|u|na) [naš] <chatPlace>',
        '(poveznica|pozivnica|link|poziv) (za|u|na) [naš] <chatPlace> za {contact}',
        'pusti {contact} (u|na) [naš] <chatPlace>',
      ],
      maybe: ['(dodaj|spoji|poveži) {contact} (u|na|s) [naš] <chatPlace>'],
      title: 'Pozovi u chat',
      example: 'pozovi Ivana Petrenka u chat',
    },
  },
} as const satisfies NounPhrases
