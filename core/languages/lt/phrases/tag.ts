import type { NounPhrases } from '../../phrases.ts'

/** Tags on contacts, companies and deals. */
export const tag = {
  rules: {
    tagVerb:
      '(pažymėk|pažymėkit|pažymėkite|pažymėti|pažymėt|sužymėk|sužymėti|žymėk|užtaguok|užtaguoti|taguok|taginu|tagink|užtagink|sutagink)',
    putTag:
      '(pridėk|pridėkit|pridėkite|pridėti|uždėk|uždėkit|uždėkite|uždėti|dėk|padėk|priskirk|priskirti|duok|užkabink|prikabink|klijuok|priklijuok)',
    takeTag:
      '(nuimk|nuimkit|nuimkite|nuimti|nuimt|pašalink|pašalinkite|pašalinti|ištrink|ištrinkite|ištrinti|numesk|išimk|panaikink|nukabink|atimk|išmesk|nutagink|attagink)',
    tagWord:
      '(žyma|žymą|žymos|žymų|žymas|žymė|žymę|žymes|žymomis|tagas|tagą|tago|tagu|tagus|tegas|tegą|tegu|etiketė|etiketę|etikete|grotažymė|grotažymę)',
    bearer:
      '[kontaktą|kontakto|kontaktui|klientą|kliento|klientui|klientę|klientės|klientei|įmonę|įmonės|įmonei|sandorį|sandorio|sandoriui|leadą|leado|leadui]',
    taggedSet: '(<contactSet>|<companySet>|<dealSet>)',
    on: '(prie|ant|į|dėl)',
    off: '(nuo|iš|prie)',
  },
  commands: {
    'tag.add': {
      say: [
        'pažymėk žyme {subject!}',
        '<tagVerb> <bearer> {subject?} [,] [kaip] <tagWord> {tag?}',
        '<tagVerb> <bearer> {subject} kaip {tag}',
        '(užtaguok|užtaguoti|taguok|tagink) <bearer> {subject} [kaip|,] {tag?}',
        '<tagVerb> <taggedSet> ([kaip] <tagWord> {tag?}|kaip {tag?}|{tag!})',
        '<tagVerb> (<tagWord> {tag?}|kaip {tag}) <bearer> {subject}',
        '<tagVerb> <tagWord> {tag?} <taggedSet>',
        '<putTag> [naują|dar] <tagWord> {tag?} <on> <bearer> {subject}',
        '<putTag> [naują|dar] <tagWord> {tag?} [<on>] <taggedSet>',
        '<putTag> [naują|dar] <tagWord> {tag?} <bearer> {subject}',
        '<putTag> [<on>] <bearer> {subject} [naują|dar] <tagWord> {tag?}',
        '<putTag> [<on>] <taggedSet> [naują|dar] <tagWord> {tag?}',
        '<tagWord> {tag?} <on> <bearer> {subject}',
        '(užtagink|uztagink|užtaguok) {subject} [kaip|,] {tag}',
        '(prikabink|klijuok|uždėk) {tag} prie {subject}',
        '{subject} (pridėti|pridėk|uždėk) (žymą|žyma) {tag?}',
        '<taggedSet> (uždėk|pridėk|gauna) [žymą|žyma] {tag?}',
        '{subject} yra {tag} [,] (pažymėk|pazymek)',
        '(žyma|žymą) {tag?} {subject}',
        '<bearer> {subject} [,] <putTag> [naują|dar] <tagWord> {tag?}',
        '<bearer> {subject} [,] <tagVerb> [kaip|žyma|žyme|tagu] {tag}',
        '<bearer> {subject} [,] <tagVerb> (kaip|<tagWord>) {tag?}',
        '(prie|ant) <bearer> {subject} <putTag> [naują|dar] <tagWord> {tag?}',
        '<tagWord> {tag?} <putTag> [<on>] <bearer> {subject}',
      ],
      maybe: [
        '<bearer> {subject} (yra|dabar|mūsų) {tag}',
        '<tagVerb> <bearer> {subject} kaip {tag?}',
        '<bearer> {subject} , <tagWord> {tag?}',
        '{tag} lipduką {subject}',
        '{subject} (tagu|tagas) {tag?}',
        '(užtagink|pažymėk) {subject} [kaip] {tag?}',
        '<tagVerb> <taggedSet> {tag?}',
      ],
      title: 'Pridėti žymą',
      example: 'pažymėk Joną žyma VIP',
      ask: { subject: 'Ką pažymėti?', tag: 'Kokia žyma?' },
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
        '(panaikink|nuimk|ištrinkite|ištrink|šalink|nuvalyk|išmesk) [žymą|tagą] {tag} [nuo|iš] {subject}',
        '(nuo|iš) {subject} (šalink|išmesk|nuimk) [žymą|tagą] {tag}',
        '{subject} {tag} (nebetinka|nebereikia) [,] [nuimam]',
        '<taggedSet> nuimk [žymą] {tag?}',
        '{subject} (jau ne|nebe) {tag} [,] [nuplėšk|nuimk]',
        'žymos {tag} {subject} (nebereikia|nebereik)',
        '(nutagink|attagink) {tag} (nuo|iš) <bearer> {subject}',
        '(nutagink|attagink) <bearer> {subject} [,|nuo] {tag}',
        '<bearer> {subject} <takeTag> <tagWord> {tag?}',
        '<off> <bearer> {subject} <takeTag> [<tagWord>] {tag}',
        '<bearer> {subject} <tagWord> {tag?} (<takeTag>|nereikia|nebereikia|nebereikalinga|nebetinka)',
        '<tagWord> {tag?} <takeTag> <off> <bearer> {subject}',
      ],
      maybe: ['<bearer> {subject} (nebe|jau ne|daugiau ne|jau nebe) {tag}'],
      title: 'Nuimti žymą',
      example: 'nuimk žymą VIP nuo Jono',
      ask: { subject: 'Nuo ko nuimti?', tag: 'Kurią žymą?' },
    },
  },
} satisfies NounPhrases
