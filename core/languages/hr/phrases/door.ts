import type { NounPhrases } from '../../phrases.ts'

/** Bringing contacts to the customers' chat, and forgetting them for good. */
export const door = {
  rules: {
    eraseAll:
      '[treba|trajno|potpuno|zauvijek] [potpuno|trajno] (obriši|obrisati|obrišite|izbriši|izbrisati|izbrišite|uništi|uništiti|ukloni|ukloniti)',
    forever: '[zauvijek|bez traga|trajno|potpuno|nepovratno|molim]',
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
    'contact.erase': {
      say: [
        '<eraseAll> [zauvijek|trajno|potpuno] (sve|baš sve|sve podatke|sve informacije|sve osobne podatke|sve tragove) [[što] (znamo|imamo|čuvamo)] (o|od|za) [klijentu|klijentici|kupcu|kontaktu|osobi] {contact} <forever>',
        '<eraseAll> [klijenta|klijenticu|kupca|kontakt|osobu] {contact} (nepovratno|nepovratno sa svim podacima|bez traga|sa svim podacima|zauvijek sa svim podacima)',
        '<eraseAll> (nepovratno|bez traga) [klijenta|klijenticu|kupca|kontakt|osobu] {contact} [sa svim podacima]',
        'pravo na zaborav (za|od) {contact}',
        'zaboravi {contact} (zauvijek|potpuno)',
        '{contact} (želi|traži|tražio je|tražila je|je tražio|je tražila|zahtijeva) (biti zaboravljen|biti zaboravljena|da ga zaboravimo|da je zaboravimo|da obrišemo sve o njemu|da obrišemo sve o njoj|brisanje svih podataka|da se obrišu svi podaci)',
      ],
      maybe: [
        '{contact} (želi|traži|tražio je|tražila je|je tražio|je tražila|zahtijeva) (brisanje [svojih] [osobnih] podataka|da obrišemo (njegove|njezine|osobne) podatke|da se obrišu (njegovi|njezini) podaci)',
      ],
      title: 'Obriši sve zauvijek',
      example: 'obriši zauvijek sve o Ivanu Petrenku',
    },
  },
} as const satisfies NounPhrases
