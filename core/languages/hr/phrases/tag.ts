import type { NounPhrases } from '../../phrases.ts'

/** Tags on contacts, companies and deals. */
export const tag = {
  rules: {
    tagVerb:
      '(označi|oznaci|označite|označiti|oznaciti|označit|tagiraj|tagirajte|tagirati|tagaj|tagni|etiketiraj|labeliraj|obilježi|obiljezi)',
    putTag:
      '(dodaj|dodajte|dodati|dodat|stavi|stavite|staviti|stavit|postavi|postaviti|daj|dodijeli|dodjeli|nalijepi|prilijepi|zalijepi|pridruži|upiši|ubaci)',
    takeTag:
      '(makni|maknite|maknuti|maknut|ukloni|uklonite|ukloniti|obriši|obrisi|obrisati|izbriši|izbrisi|skini|skinite|skinuti|skinut|poništi|odstrani|briši)',
    tagWord:
      '(oznaka|oznaku|oznake|oznakom|oznakama|tag|taga|tagom|tagove|tagovi|etiketa|etiketu|etiketom|labela|labelu|labelom|label)',
    bearer:
      '[kontakt|kontakta|kontaktu|klijenta|klijentu|klijenticu|tvrtku|tvrtki|tvrtke|firmu|firmi|firme|posao|poslu|posla|deal|dealu|deala|lead|leada|leadu]',
    taggedSet: '(<contactSet>|<companySet>|<dealSet>)',
    on: '(na|za|kod|uz|u|pod)',
    off: '(s|sa|od|iz|kod|na|za)',
  },
  commands: {
    'tag.add': {
      say: [
        '(označi|tagiraj) {subject!}',
        '<tagVerb> <bearer> {subject?} [,] (<tagWord>|s <tagWord>|sa <tagWord>|kao <tagWord>) {tag?}',
        '<tagVerb> <bearer> {subject} (kao|s|sa) {tag}',
        '(tagiraj|tagirajte|tagaj|tagni|tagirati) <bearer> {subject} [kao|s|sa|,] {tag?}',
        '<tagVerb> <taggedSet> ([kao|s|sa] <tagWord> {tag?}|(kao|s|sa) {tag?}|{tag!})',
        '<tagVerb> ([s|sa] <tagWord> {tag?}|(kao|s|sa) {tag}) <bearer> {subject}',
        '<tagVerb> [s|sa] <tagWord> {tag?} <taggedSet>',
        '<putTag> [novu|novi|još] <tagWord> {tag?} <on> <bearer> {subject}',
        '<putTag> [novu|novi|još] <tagWord> {tag?} <on> <taggedSet>',
        '<putTag> [novu|novi|još] <tagWord> {tag} <bearer> {subject}',
        '<putTag> [novu|novi|još] <tagWord> {tag} <taggedSet>',
        '<putTag> [<on>] <bearer> {subject} [novu|novi|još] <tagWord> {tag?}',
        '<putTag> [<on>] <taggedSet> [novu|novi|još] <tagWord> {tag?}',
        '<putTag> [novi|novu] {tag} (tag|oznaku) <on> <bearer> {subject}',
        '<tagWord> {tag?} <on> <bearer> {subject}',
        '{subject} (stavi|dodaj|daj|lupi|udari|nalijepi) (tag|oznaku|etiketu) {tag?}',
        '(nalijepi|zalijepi|stavi|lupi|udari|prikači) (tag|oznaku|etiketu) {tag?} (na|za) {subject}',
        '(nalijepi|zalijepi|prikači) {tag} (na|za) {subject}',
        '<taggedSet> (stavi|dodaj|daj|lupi|udari|nalijepi) [tag|oznaku|etiketu] {tag?}',
        '<taggedSet> (označi|oznaci|tagiraj) [s|sa|kao] {tag?}',
        '(pridruži|pridruzi) {tag} {subject}',
        '(tag|oznaka) {tag?} (za|na) {subject}',
        '{subject} je {tag} [kupac|klijent] [,] (taguj|tagiraj|označi)',
        '(stavi|dodaj) [im|mu|joj] {tag} na karticu {subject}',
        'svima {where.of=contact} (u|iz) {where.city} (stavi|lupi|dodaj|daj) [tag|oznaku] {tag?}',
        '(označi|oznaci|označite|etiketiraj|tagiraj) {subject} (kao|s|sa) {tag}',
      ],
      maybe: [
        '<bearer> {subject} (je|je sad|je sada|sad je|je naš|je naša) {tag}',
        '<tagVerb> <bearer> {subject} (kao|s|sa) {tag?}',
        '<bearer> {subject} , <tagWord> {tag?}',
        '{tag} (za|na) {subject}',
        '{subject} , (oznaka|tag) {tag?}',
        '(označi|oznaci|etiketiraj) {subject} (kao|s|sa) {tag?}',
      ],
      title: 'Dodaj oznaku',
      example: 'označi Ivana oznakom VIP',
      ask: { subject: 'Koga ili što označiti?', tag: 'Kojom oznakom?' },
    },
    'tag.remove': {
      say: [
        '<takeTag> <tagWord> {tag?} <off> <bearer> {subject}',
        '<takeTag> <tagWord> {tag?} <off> <taggedSet>',
        '<takeTag> <off> <bearer> {subject} <tagWord> {tag?}',
        '<takeTag> <off> <taggedSet> <tagWord> {tag?}',
        '<takeTag> <bearer> {subject} <tagWord> {tag?}',
        '<takeTag> <tagWord> {tag}',
        '<takeTag> {tag} <off> <bearer> {subject}',
        '<takeTag> {tag} (oznaku|tag) <off> <bearer> {subject}',
        '(odznači|odtagiraj|untagaj) <bearer> {subject} [,] {tag?}',
        '{subject} (makni|skini|obriši|ukloni) [oznaku|tag|etiketu] {tag}',
        '(s|sa) [posla|kontakta|tvrtke] {subject} (skini|makni|ukloni|obriši) [oznaku|tag|etiketu] {tag?}',
        '{tag} (obriši|makni|skini|ukloni) (s|sa|kod|od) {subject}',
        '(oznaka|tag) {tag?} (kod|na|od) {subject} [više] ne vrijedi [,] [maknite je|makni je|makni]',
        'bez oznake {tag} (na|kod|za) {subject}',
        '{subject} više nije {tag} [,] [makni oznaku|skini oznaku|makni tag]',
        '{subject} [više] ne treba oznaka {tag?} [,] [skinite ju|makni je]',
        '(očisti|ocisti|makni|skini) {tag?} kod svih {where.of=contact} [u|iz] [{where.city}|{where.industry}]',
        '<taggedSet> (skini|makni|ukloni|obriši) [oznaku|tag] {tag?}',
      ],
      maybe: ['<bearer> {subject} (više nije|nije više|vise nije) {tag}'],
      title: 'Makni oznaku',
      example: 'makni oznaku VIP s Ivana',
      ask: { subject: 'S koga ili s čega?', tag: 'Koju oznaku?' },
    },
  },
} satisfies NounPhrases
