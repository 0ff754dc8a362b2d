import type { NounPhrases } from '../../phrases.ts'

/** Finding and deleting contacts, one or many. */
export const people = {
  rules: {
    look: '(pokaži|pokažite|pokazati|pokazat|prikaži|prikažite|nađi|nađite|nadji|naći|pronađi|pronadji|izlistaj|izlistajte|ispiši|daj|dajte|lista|listu|popis|nabroji|filtriraj|potraži|traži|vidi|pogledaj|želim vidjeti|hoću vidjeti|trebam|trebaju mi|treba mi|tko su|ko su|koji su|ima li|imamo li|imam li|jel imamo|jel imam|izvuci)',
    lookFor: '<look> [mi|nam] [popis|listu] [<every>] [naše|naši|naših|ove|ovih|one]',
    folk: '(svi|sve|svih|ljudi|ljude|kontakti|kontakte|one|oni)',
    ask: '(koga|kome|s kim|sa kim|tko|koje klijente|kojim klijentima|s kojim klijentima|koje kontakte|s kojim kontaktima|kojeg klijenta|koje kupce)',
    long: '(dugo|odavno|davno|već dugo|jako dugo|predugo|sto godina|dulje vrijeme|duže vrijeme|neko vrijeme|dugo vremena)',
    erase:
      '(obriši|obrišite|obrisi|obrisati|obrisat|izbriši|izbrišite|izbrisi|izbrisati|izbrisat|makni|maknite|maknuti|maknut|ukloni|uklonite|ukloniti|briši|brisi|brisati|izbaci|izbacite|izbaciti|deletaj|poništi kontakt)',
    fromBook:
      '[(iz|sa|s) (baze|kontakata|popisa|liste|crma|crm|sustava|imenika|adresara)] [zauvijek|skroz|potpuno|trajno|u potpunosti]',
  },
  commands: {
    'contact.find': {
      say: [
        '<lookFor> <contactBefore>* <contactNoun> <contactAfter>*',
        '[<every>] [naše|naši|naših] <contactBefore> <contactBefore>* <contactNoun> <contactAfter>*',
        '[<every>] [naše|naši|naših] <contactNoun> <contactAfter> <contactAfter>*',
        '<every> [naše|naši|moje|moji|mojih|naših] <contactNoun>',
        '(tko su|ko su|tko|ko|koji su) [mi|nam] [naši|sve] <contactBefore> <contactBefore>* <contactNoun> <contactAfter>*',
        '(koji|koje|koliko|kolko|kakve) [naših|mojih|imam|imamo|mi|ima|je|sve] <contactBefore>* <contactNoun> [imam|imamo|mi|ima|su|su mi|su nam] <contactAfter>*',
        '<contactNoun> [koje imam|koje imamo] (u|iz) [gradu|grada] {city}',
        '<lookFor> (one|ljude|koga) [koji|koje] <contactAfter> <contactAfter>*',
        '(tko|ko|koga) [sve|još] [je|nam je|nam|mi] [radi|imamo|imam|sve] (u|iz|kod|za) [tvrtki|firmi|tvrtke|firme] {company}',
        '(tko|ko|koga) [sve|još] [je|nam je|nam|mi] [živi|radi|imamo|imam|sve] (u|iz) [gradu|grada] {city}',
        '(koga) [sve] [mi|ja] (znamo|znam|imamo|imam|poznajemo) [sve] (u|iz) ({city}|[tvrtki|firmi] {company})',
        '(tko|ko|koga) [sve|imamo|imam|je|ima] [s|sa|ima] (oznakom|tagom|oznaku|tag) {tag}',
        '(tko|ko) [je|su] [sve|nam|mi] [označen kao] {tag}',
        '<folk> (iz|u|kod) [tvrtke|firme|tvrtki|firmi] {company}',
        '<folk> (s|sa) (oznakom|tagom) {tag}',
        '<ask> [se] [ja|mi] <forHowLong> <notBeen> [se] <wasInTouch>',
        '<ask> [se] <notBeen> [se] (<forHowLong> <wasInTouch>|<wasInTouch> <forHowLong>)',
        '<ask> [se] [ja|mi] <long> <notBeen> [se] <wasInTouch> {quietSince=limit}',
        '<ask> [se] <notBeen> [se] (<long> <wasInTouch>|<wasInTouch> <long>) {quietSince=limit}',
        '[<lookFor>] <contactBefore>* <contactNoun> [,] (koje|kojima|s kojima|sa kojima|kojih) [se] (<long> <notBeen> [se] <wasInTouch>|<notBeen> [se] (<long> <wasInTouch>|<wasInTouch> <long>)) {quietSince=limit}',
        '(koga|na koga) [sam|smo] [ja|mi] [sve] (zaboravio|zaboravila|zaboravili|zanemario|zanemarila|zanemarili|zapostavio|zapostavila) {quietSince=limit}',
        '(tko|ko|koji klijenti|koji kontakti|tko od klijenata) [mi|nam] [se] [već] [<long>] (šuti|šute|ne javlja se|se ne javlja|se ne javljaju|ne javljaju se|ne javlja|ne javljaju|je utihnuo|utihnuo|utihnuli|nestao|nestali) [<long>] {quietSince=limit}',
        '(tko|ko|koji klijenti|koji kontakti) [mi|nam] [se] (<forHowLong> (šuti|šute|ne odgovara|ne odgovaraju|se ne javlja|ne javlja)|(šuti|šute|ne odgovara|ne odgovaraju|se ne javlja|ne javlja|nije javio|nisu javili) <forHowLong>)',
        '(koga|kome|s kim) [bih|trebam|trebamo|bi|da|mi je] [mi|ja] [trebao|trebala|trebali|opet|ponovno] (nazvati|nazvat|zvati|zvat|kontaktirati|javiti se|se javiti|čuti|se čuti|nazovem|kontaktiram|pisati) {quietSince=limit}',
        '{of=company} <lookFor> <companyBefore>* <companyNoun> <companyAfter>*',
        '{of=company} [<every>] [naše|naših] <companyBefore> <companyBefore>* <companyNoun> <companyAfter>*',
        '{of=company} [<every>] [naše|naših] <companyNoun> <companyAfter> <companyAfter>*',
        '{of=company} (koje|koliko|kolko|kakve) [imam|imamo|ima] <companyBefore>* <companyNoun> [imam|imamo|su] <companyAfter>*',
        '{of=company} <every> [naše|moje|mojih|naših] <companyNoun>',
        '[<every>] <myOwn> {tag}',
        '(kontakti|klijenti|ljudi|kupci|leadovi {lifecycle=lead}|partneri {lifecycle=partner}|dobavljači {lifecycle=supplier}|popis kontakata|popis klijenata|lista kontakata|lista klijenata|baza klijenata|adresar|imenik)',
        '{of=company} (tvrtke|firme)',
      ],
      maybe: [
        '<lookFor> <contactBefore> <contactBefore>*',
        '[naši|naše|svi|sve] {tag}',
        '<lookFor> [sve|svi|moje|naše] {tag}',
      ],
      title: 'Nađi kontakte',
      example: 'moji klijenti u Zagrebu s kojima se nisam čuo mjesec dana',
    },
    'contact.delete': {
      say: [
        '<erase> [mi] [kontakt|kontakta|klijenta|klijenticu|lead|leada|osobu|karticu] [od] {contact?} <fromBook>',
        '<erase> <fromBook> [kontakt|klijenta|klijenticu|lead] {contact}',
        '<erase> (ovaj kontakt|taj kontakt|ovog klijenta|tog klijenta|ovu osobu|kontakt|karticu) <fromBook> {contact=contact}',
        '<erase> <contactSet> <fromBook>',
        '<erase> (iz|sa) (baze|kontakata|crma|crm|sustava) <contactSet>',
      ],
      maybe: [
        '{contact} [nam|mi] [više] ne (treba|trebamo|trebam) [više]',
        '{contact} (je|to je) (duplikat|spam|test|testni kontakt|nebitan|nebitna|nevažan)',
      ],
      title: 'Obriši kontakt',
      example: 'obriši Ivana Petrenka',
      ask: { contact: 'Koga obrisati?' },
    },
  },
} satisfies NounPhrases
