import type { NounPhrases } from '../../phrases.ts'

/** Who looks after what. */
export const owner = {
  rules: {
    give: '(perduok|perduokit|perduokite|perduoti|perduot|atiduok|atiduokit|atiduokite|atiduoti|priskirk|priskirkit|priskirkite|priskirti|perrašyk|perrašyti|permesk|permesti|pavesk|pavesti|deleguok|deleguoti|perleisk|perleisti|perkelk|perkelti|duok)',
    asset: '[kontaktą|klientą|klientę|kliento|įmonę|įmonės|kompaniją|firmą|sandorį|sandorio|leadą|dealą]',
    manySet: '(<contactSet>|<companySet>|<dealSet>)',
    toMember: '([kolegai|kolegei|vadybininkui|vadybininkei] {to}|(man|sau) {to=me})',
    take: '(imu|paimsiu|pasiimu|pasiimsiu|perimu|perimsiu|prisiimu|priskirk man|noriu perimti|noriu paimti)',
    self: '[sau|pas save]',
    leads:
      '([dabar|nuo šiol|toliau] (perima|perims|perėmė|veda|ves|prižiūri|prižiūrės|kuruoja|kuruos|ima|paima|paims|rūpinasi|rūpinsis) [dabar|nuo šiol|toliau])',
    charge: '(atsakingas|atsakinga|atsakingu|atsakingą|atsakingas asmuo|vadybininkas|vadybininkė|savininkas|savininkė)',
    chargeOf: '(atsakingą asmenį|atsakingąjį|atsakingą|vadybininką|vadybininkę|savininką|savininkę)',
  },
  commands: {
    'owner.assign': {
      say: [
        '<give> <asset> {subject?} [,] <toMember>',
        '<give> <toMember> <asset> {subject}',
        '<give> <manySet> [,] <toMember>',
        '<give> <toMember> <manySet>',
        '[aš] <take> <self> <asset> {subject} <self> {to=me}',
        '[aš] <take> <self> <manySet> <self> {to=me}',
        '(paskirk|paskirti|padaryk|nustatyk|įrašyk|pažymėk) {to} <charge> už <asset> {subject}',
        '(paskirk|paskirti|padaryk|nustatyk) <charge> už <asset> {subject} {to}',
        '(pakeisk|pakeisti|pakeiskite|nustatyk|atnaujink) <asset> {subject} <chargeOf> [į|,] {to}',
        '(pakeisk|pakeisti|pakeiskite|nustatyk) <chargeOf> už <asset> {subject} [į|,] {to}',
        'už <asset> {subject} [dabar|nuo šiol] [yra|bus] <charge> [dabar|yra|bus|,] {to}',
        '<asset> {subject} <charge> [dabar|yra|nuo šiol|,] {to}',
        '{to} [dabar|nuo šiol] [yra|bus] <charge> už <asset> {subject}',
        'už <asset> {subject} [dabar|nuo šiol] (atsako|atsakys) {to}',
        '{to} [dabar|nuo šiol] (atsako|atsakys) už <asset> {subject}',
        '{to} <leads> <asset> {subject}',
        '<asset> {subject} <leads> {to}',
        '{to} <leads> <manySet>',
        '<manySet> <leads> {to}',
        '[aš] (dabar|nuo šiol|toliau) [aš] (vedu|prižiūriu|kuruoju|atsakau už|rūpinuosi) <asset> {subject} {to=me}',
        '{subject} nuo šiol {to}',
        '{subject} [dabar] (perleidžiu|perleidziu|atiduodu|perduodu) {to}',
        '(perleidžiu|perleidziu|atiduodu|perduodu|assigninam|perkabink|atiduok|pervesk) {subject} [ant|kolegai|kolegei] {to}',
        'tegul {subject} (rūpinasi|rupinasi|ima|perima) {to}',
        '{subject} (priskirti|priskirkit|perduoti) {to}',
        '(pervesk|perrašyk|priskirk) man {subject} {to=me}',
        '<manySet> [tegul] [kol kas] (eina|duok|perduok|atiduok|priskirk) {to}',
        '<manySet> {to}',
      ],
      maybe: [
        '<asset> {subject} (dabar|nuo šiol|jau) (mano) [klientas|klientė|sandoris] {to=me}',
        '<asset> {subject} {to}',
        '<give> <asset> {subject}',
      ],
      title: 'Perduoti kolegai',
      example: 'perduok Acme Olenai',
      ask: { subject: 'Kurį kontaktą, įmonę ar sandorį?', to: 'Kam perduoti?' },
    },
  },
} satisfies NounPhrases
