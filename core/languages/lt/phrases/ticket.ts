import type { NounPhrases } from '../../phrases.ts'

/** Klientų užklausos ir žinutės klientams. */
export const ticket = {
  rules: {
    request:
      '[šią|tą|ši|ta|kliento] (užklausa|užklausą|kreipimasis|kreipimąsi|bilietas|bilietą|prašymas|prašymą|užklausos) [numeris|nr|nuo|iš]',
    thisRequest: '(šią|tą|ši|ta|šį|tą|šis) (užklausa|užklausą|kreipimasis|kreipimąsi|bilietą|bilietas|prašymą)',
    requests:
      '[klientų|kliento|mūsų] (užklausos|užklausas|užklausų|kreipimaisi|kreipimusis|kreipimųsi|bilietai|bilietus|prašymai|prašymus)',
    isWaiting:
      '(laukiančios|laukiančias|atviros|atviras|neatsakytos|neatsakytas|atviri|atvirus|laukiantys|laukiančius|be atsakymo|atvirų)',
    isOverdue: '(vėluojančios|vėluojančias|pavėluotos|uždelstos|uždelstas|vėluoja|pradelstos|pradelstas|vėluojantys)',
    takeRequest: '(imu|paimsiu|pasiimu|pasiimsiu|imsiuosi|imuosi|tvarkysiu|tvarkau|atsakysiu į|perimu|perimsiu)',
    handRequest: '(perduok|atiduok|priskirk|perleisk|perduokite|priskirkite|paskirk|skirk)',
    isSolved: '(išspręsta|uždaryta|sutvarkyta|baigta|išspręstas|uždarytas|sutvarkytas|padaryta)',
    closeRequest: '(uždaryk|uždaryti|uždarykite|užbaik|išspręsk|užbaigti)',
    writeTo: '(parašyk|parašykite|atrašyk|nusiųsk|išsiųsk|nusiųskite|išsiųskite|atsakyk|atsakykite|parašyti|išsiųsti)',
    aMessage: '[žinutę|sms|atsakymą|pranešimą|trumpą žinutę]',
  },
  commands: {
    'ticket.list': {
      say: [
        '[parodyk|rodyk|duok|atverk|sąrašas|kokios] [man] [visas|visus|visos] [<isWaiting>] <requests> [<isWaiting>]',
        '(kokios|kurios|kiek) [<isWaiting>] <requests> [pas mus] (yra|laukia|turime|atviros|kabo|dabar)',
        '[parodyk|rodyk|duok] [man] [visas|visus] mano {owner=me} [<isWaiting>] <requests>',
        '[parodyk|rodyk|duok] [man] [visas|visus] {owner} [<isWaiting>] <requests>',
        '[parodyk|rodyk|duok|kokios] [man] [visas|visus] {overdue=overdue} <isOverdue> <requests>',
        '(kokios|kurios) <requests> {overdue=overdue} (vėluoja|pavėluotos|uždelstos|pradelstos)',
        '[parodyk|rodyk|duok|kokios] [man] [visas|visus] {status=solved} (išspręstos|išspręstas|uždarytos|uždarytas|baigtas|baigtos) <requests>',
        '[parodyk|rodyk|duok|kokios] [man] [visas|visus] {status=taken} (paimtos|paimtas|vykdomos|vykdomas|priskirtos|priskirtas) <requests>',
        '[parodyk|rodyk|duok|kokios] [man] [visas|visus] {status=open} (naujos|naujas|nepaimtos|nepaimtas|niekieno) <requests>',
        '(kas|koks klientas|kurie klientai|kokie klientai|kas iš klientų) [dar|vis dar|dabar] laukia [atsakymo|mūsų]',
        '(ar) (kas nors|kas|klientai|kažkas) [dar|vis dar] laukia [atsakymo]',
        '(parodyk|rodyk|atverk|duok) <request> {ticket}',
        'kas [yra|naujo] (su|dėl) (užklausa|užklausos|kreipimusi) [numeris|nr|iš] {ticket}',
      ],
      maybe: ['kas laukia', '{overdue=overdue} kas vėluoja', '<request> {ticket}', 'kam reikia atsakyti'],
      title: 'Klientų užklausos',
      example: 'kas laukia atsakymo?',
    },
    'ticket.take': {
      say: [
        '[aš] <takeRequest> <request> {ticket} [sau]',
        '[aš] <takeRequest> <thisRequest> [sau]',
        '[aš] (imsiuosi|imuosi|pasirūpinsiu|rūpinuosi) (užklausos|užklausa|kreipimosi) [numeris|nr] {ticket}',
        '<request> {ticket} (mano|mano atsakomybė)',
        '(priskirk|duok) man <request> {ticket}',
        '[aš] <takeRequest> {ticket} (užklausą|kreipimąsi|prašymą)',
      ],
      maybe: [
        '[aš] <takeRequest> [tai|ją|jį|šitą|šią|sau]',
        '(imu|mano|aš|aš imu|tvarkau|aš tvarkau|aš atsakysiu|pasiimu|imuosi|aš pasirūpinsiu|man)',
        'imu {ticket}',
      ],
      title: 'Paimti užklausą',
      example: 'imu užklausą 12',
    },
    'ticket.assign': {
      say: [
        '<handRequest> <request> {ticket} {to}',
        '<handRequest> <thisRequest> {to}',
        '<handRequest> {to} <request> {ticket}',
        '<handRequest> {to} <thisRequest>',
        '(tegul|tegu|lai) {to} (paima|tvarko|ima|perima|atsako į) <request> {ticket}',
        '(tegul|tegu|lai) {to} (paima|tvarko|ima|perima|atsako į) <thisRequest>',
        '<request> {ticket} (tegul|tegu) (paima|tvarko|ima|perima) {to}',
      ],
      maybe: [
        '<handRequest> [tai|ją|jį] {to}',
        '(tegul|tegu|lai) {to} (paima|tvarko|ima|perima|atsako|pasirūpina) [tai|ją|jį|šia|tuo]',
        '<handRequest> {to} [tai|ją|jį]',
      ],
      title: 'Perduoti užklausą kolegai',
      example: 'perduok užklausą 12 Petrui',
      ask: { to: 'Kas tuo pasirūpins?' },
    },
    'ticket.note': {
      say: [
        '[pridėk|įrašyk|palik|parašyk] (pastabą|komentarą|pastaba|prierašą) (prie|dėl) (užklausos|kreipimosi|prašymo|bilieto) [numeris|nr] {ticket} [,|kad] {text}',
        '[pridėk|įrašyk|palik|parašyk] (pastabą|komentarą|pastaba|prierašą) (prie|dėl) (šios užklausos|užklausos|kreipimosi) , {text}',
        '(vidinė|vidinę|tarnybinė|vidinis) (pastaba|pastabą|komentaras|komentarą) [,] {text}',
        '(pastaba|pastabą) (mums|komandai|kolegoms|tarp savų) [,] {text}',
        '(įrašyk|pridėk) prie (užklausos|kreipimosi|prašymo) [numeris|nr] {ticket} , {text}',
      ],
      maybe: ['(pastaba|komentaras|vidinė|pastabą) , {text}', '(įrašyk|užsirašyk|pasižymėk) [kad|,] {text}'],
      title: 'Pastaba prie užklausos',
      example: 'pastaba prie užklausos 12: prašo skambinti ryte',
      ask: { text: 'Ką įrašyti?' },
    },
    'ticket.close': {
      say: [
        '<closeRequest> <request> {ticket} [kaip išspręstą]',
        '<closeRequest> <thisRequest> [kaip išspręstą]',
        '<request> {ticket} [jau|,|yra] <isSolved>',
        '<thisRequest> [jau|,|yra] <isSolved>',
        '(pažymėk) <request> {ticket} [kaip|kad] (išspręstą|uždarytą|sutvarkytą)',
        '[klausimas|tai|viskas] [jau] (išspręsta|klausimas išspręstas|išspręstas)',
      ],
      maybe: ['[viskas|tai|jau] <isSolved>', '<closeRequest> [tai|ją|jį]', '(uždarome|uždarau|viskas)'],
      title: 'Užklausa išspręsta',
      example: 'užklausa 12 išspręsta',
    },
    'message.send': {
      say: [
        '<writeTo> <aMessage> {contact} , {text}',
        '<writeTo> {contact} <aMessage> (,|kad) {text}',
        '<writeTo> [klientui|klientei] {contact} (kad|,) {text}',
        '(pasakyk|perduok|pranešk|pasakykite|praneškite) [klientui|klientei] {contact} (kad|,) {text}',
        '(žinutė|sms|atsakymas) {contact} , {text}',
        '<writeTo> [į] (užklausą|kreipimąsi|prašymą|bilietą) [numeris|nr] {ticket} , {text}',
        '<writeTo> (klientui|klientei) , {text}',
        '<writeTo> <aMessage> {contact}',
      ],
      maybe: [
        '<writeTo> {contact} {text}',
        '(pasakyk|perduok|pranešk) {contact} {text}',
        '<writeTo> [jam|jai|jiems] (,|kad) {text}',
        '(atsakymas|atsakyk|pasakyk) (jam|jai|,) {text}',
      ],
      title: 'Žinutė klientui',
      example: 'parašyk Ivanui: sutartis paruošta',
      ask: { text: 'Ką parašyti?', contact: 'Kam?' },
    },
  },
} satisfies NounPhrases

export const ticketTables = {
  ticketStatuses: { open: ['atviros', 'laukia'], taken: ['vykdomos', 'paimtos'], solved: ['išspręstos', 'išspręsta'] },
  overdue: { overdue: ['vėluoja', 'vėluojančios'] },
}
