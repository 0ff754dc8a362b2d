import type { NounPhrases } from '../../phrases.ts'

export const schedule = {
  rules: {
    regularly:
      '[man|mums|mūsų|visą] [ataskaitą (apie|su|dėl)|ataskaitą|ataskaitas|grafiką|diagramą|lentelę|suvestinę (apie|dėl)|suvestinę|skaičius (apie|dėl)|duomenis (apie|dėl)] [mūsų] {report.metric} [[,] (pagal|kiekvienam|kiekvienai|suskirstytą pagal|suskirstytus pagal|išskaidytą pagal) {report.by}] [[,] [per|už|apie] {report.period}] [ataskaitą|ataskaita|grafiką] [[,] (pagal|kiekvienam) {report.by}]',
    regularFigure:
      '([ataskaitą|skaičius] (kiek|už kiek) [mes|komanda] <gotWon> {report.metric=won}|(kiek|ką) kas [iš mūsų] <gotWon> {report.metric=won} {report.by=owner}|(kiek|už kiek) [mes|komanda] <gotLost> {report.metric=lost}|(laimėtų|laimėtą|laimėta|laimėjimų) (sumą|suma) {report.metric=won}|kiek [yra|turim|turime|liko] piltuve {report.metric=pipeline}|(pralaimėjimo|pralaimėjimų|praradimo|atsisakymo) (priežastis|priežasčių ataskaitą) {report.metric=lost} {report.by=lostReason}|(kodėl|dėl ko) [mes] (pralaimim|pralaimime|pralaimėjom|prarandam) {report.metric=lost} {report.by=lostReason}|(pardavimų|pardavimo|laimėjimų) (ataskaitą|statistiką|suvestinę|rezultatus) {report.metric=won}) [[,] (pagal|kiekvienam|išskaidyk pagal|suskirstytą pagal) {report.by}] [[,] [per|už] {report.period}]',
    thatReport:
      '(tai|jį|ją|juos|jas|šitai|šitą|tą|tą patį|tą pačią|tokią pat|((šią|tą|tokią) (ataskaitą|lentelę|diagramą|suvestinę)|šį (grafiką|piltuvą)|šiuos (skaičius|duomenis)|šias ataskaitas))',
    hereWords:
      '(čia|į (kanalą|grupę|bendrą kanalą|bendrą grupę|komandos kanalą|komandos grupę|pokalbį)|į (šį|šitą|mūsų) (pokalbį|kanalą|čatą)|į (šią|šitą|mūsų) (grupę|giją)|(šiame|mūsų) (pokalbyje|kanale)|(šioje|mūsų) grupėje)',
    here: '(<hereWords> {to=here})',
    sendIt:
      '(numesk|numeskit|sumesk|išmesk|parodyk|parodykite|meskit|paruošk|siųsk|siųskite|atsiųsk|atsiųskite|atsiuntinėk|siuntinėk|siuntinėkite|duok|duokite|rodyk|rodykite|persiųsk|pateik|pateikite|rašyk|mesk|meskite|kelk)',
    postIt:
      '(numesk|išmesk|įmesk|postink|publikuok|skelbk|skelbkite|kelk|kelkite|dėk|dėkite|mesk|meskite|rašyk|rašykite|siųsk|siųskite|rodyk|rodykite|publikuok|publikuokite|pateik|kartok|talpink|įkelk)',
    regularReports:
      '([reguliarias|suplanuotas|automatines|kassavaitines|kasdienes|kasmėnesines|periodines] (ataskaitas|publikacijas|ataskaitų prenumeratas|ataskaitų grafiką|ataskaitų tvarkaraštį))',
  },
  commands: {
    'report.schedule': {
      say: [
        '<sendIt> [man|mums] <regularly> [<here>] {repeat} [<here>]',
        '(<sendIt>|<postIt>) [man|mums] [<here>] <regularFigure> [<here>] {repeat} [<here>]',
        '[<here>] {repeat} [,] [<here>] (<sendIt>|<postIt>) [man|mums] [<here>] <regularFigure> [<here>]',
        '<postIt> [<here>] <regularly> [<here>] {repeat} [<here>]',
        '(<postIt>|<sendIt>) [man|mums] [<here>] {repeat} [<here>] <regularly>',
        '[<here>] {repeat} [,] [<here>] (<sendIt>|<postIt>) [man|mums] [<here>] <regularly> [<here>]',
        '{repeat} [,] <regularly> [<here>] (<sendIt>|<postIt>) [man|mums]',
        '(<sendIt>|<postIt>) [man|mums] [<here>] <thatReport> [<here>] [man|mums] {repeat} [<here>]',
        '(<sendIt>|<postIt>) [man|mums] <here> {repeat} [<thatReport>]',
        '{repeat} [,] (<sendIt>|<postIt>) [man|mums] [<here>] <thatReport> [<here>]',
        '<thatReport> (<sendIt>|<postIt>) [man|mums] [<here>] {repeat} [<here>]',
        '[{repeat}] (noriu|norėčiau|norime|pageidauju|man reikia|prašau|prašyčiau|ar galėčiau) [{repeat}] (gauti|matyti|turėti|siųsti|skelbti) [man|<here>] (<regularly>|<regularFigure>|<thatReport>) [<here>] [{repeat}] [<here>]',
        'tegul [man|mums|<here>] [{repeat}] (ateina|atkeliauja|būna|siunčiama|skelbiama) [man|mums|<here>] (<regularly>|<regularFigure>|<thatReport>) [{repeat}]',
        '(užprenumeruok|užprenumeruokite) (man|mums) <regularly> [<here>] {repeat}',
        '(suplanuok|suplanuokite|nustatyk|nustatykite|automatizuok) (<regularly>|<regularFigure>|<thatReport>) [<here>] {repeat} [<here>]',
        '<regularly> (siųsti|skelbti|kelti|pateikti|siuntinėti) [man|mums|<here>] {repeat}',
        '{repeat} [,] (noriu|norėčiau|norim|reikia|man reikia) [man|mums] [matyti|gauti|matyt|gaut] (<regularly>|<regularFigure>|<thatReport>) [<here>]',
        '{repeat} [,] (tegul|tegu) [man|mums|<here>] (ateina|atkeliauja|būna|krenta) [man|mums|<here>] (<regularly>|<regularFigure>|<thatReport>)',
        '<regularly> [<here>] {repeat} [<here>] (<sendIt>|<postIt>) [man|mums] [<here>]',
        '<regularly> (<sendIt>|<postIt>) [man|mums] [<here>] {repeat} [<here>]',
      ],
      maybe: [
        '<regularly> [<here>] {repeat} [prašau]',
        '{repeat} [,] <regularly> [<here>]',
        '(tą patį|tai|taip pat) {repeat}',
        '(<sendIt>|<postIt>) <thatReport> [<here>] (reguliariai|automatiškai)',
      ],
      title: 'Siųsti ataskaitą reguliariai',
      example: 'skelbk tai čia kas pirmadienį 9 val.',
      ask: { repeat: 'Kaip dažnai ir kada? Pavyzdžiui, kas pirmadienį 9 val.' },
    },
    'schedule.list': {
      say: [
        'ar [aš|mes] (turiu|turime|yra) [kokių] [reguliarių|suplanuotų|automatinių] ataskaitų [,] [kurios] [siunčiamos|ateina|skelbiamos] [automatiškai|reguliariai|pačios]',
        'kokios [pas mus|pas mane] [yra] (reguliarios|suplanuotos|automatinės) (ataskaitos|publikacijos)',
        'ką dar [tu] [<hereWords>] (skelbi|siunti|keli) [reguliariai|automatiškai] [<hereWords>]',
        '(parodyk|išvardyk) [visas] ataskaitas , kurios (ateina|siunčiamos|skelbiamos) [pačios|automatiškai|reguliariai]',
        'viskas , kas suplanuota (šiam|šioje) (kanalui|pokalbiui|grupei|grupėje)',
        '(ką|kokias ataskaitas|kuriuos skaičius) [tu] [mums|man] [<hereWords>] (skelbi|siunti|siuntinėji|keli|rodai|meti|publikuoji) [mums|man] [<hereWords>] [reguliariai|automatiškai|kas savaitę|pagal grafiką] [<hereWords>]',
        '(kokios|kurios) [reguliarios|suplanuotos|automatinės] (ataskaitos|publikacijos) [<hereWords>] [man|mums] [yra|ateina|siunčiamos|skelbiamos|suplanuotos|nustatytos] [<hereWords>] [reguliariai|automatiškai|pačios|pagal grafiką]',
        '(parodyk|parodykite|duok|išvardink|išvardyk) [man|mums] [visas|mano|mūsų] <regularReports> [<hereWords>]',
        '(kokias|kurias) ataskaitas (mes|aš) [čia] (esame užsiprenumeravę|esam užsiprenumeravę|esu užsiprenumeravęs|esu užsiprenumeravusi|prenumeruojame|prenumeruoju|gauname|gaunu) [reguliariai|automatiškai]',
        '[mano|mūsų|visos] (reguliarios|suplanuotos|automatinės) (ataskaitos|publikacijos)',
        '(kas|kokios ataskaitos) [pas mus|čia] (suplanuota|nustatyta|suplanuotos|nustatytos) [siųsti|skelbti] [automatiškai|reguliariai] [<hereWords>]',
        '(kokias ataskaitas|ką) (gaunu|gauname) [reguliariai|automatiškai|kas savaitę]',
        '(kokios|kurios) [pas mus|čia] ataskaitos (užsakytos|nustatytos|siunčiamos|suplanuotos|prenumeruojamos|įjungtos)',
        '(ką|kokias ataskaitas) (tu) (čia|mums|man) (reguliariai|automatiškai|kas savaitę|nuolat) (siunti|skelbi|keli|meti|siuntinėji)',
      ],
      maybe: ['[mano|mūsų] (ataskaitų grafikas|ataskaitų tvarkaraštis|ataskaitų prenumeratos)'],
      title: 'Reguliariai siunčiamos ataskaitos',
      example: 'ką tu čia skelbi?',
    },
    'schedule.stop': {
      say: [
        '(daugiau|nebe) [čia|man|mums] [to|jos|jų] (neskelbk|nesiųsk|neskelbkite|nesiųskite) [čia|man|mums]',
        '(prašau|prašome) [daugiau] (nesiųskite|nebesiųskite|nesiųsk|nebesiųsk|neskelbkite) [man|mums] ataskaitų',
        '[man|mums] nebereikia {report} ataskaitos',
        '(nustok|liaukis|baik|gana|užteks) (siuntinėti|siuntinėt|siųsti|siųst|mesti|mest|kelti|skelbti|rodyti) [man|mums|čia] [tą|tas|šitą] {report} (ataskaitą|ataskaitas|ataskaitos)',
        '(nebesiųsk|nebeskelbk|nebemesk|nebekelk|nesiųsk) [man|mums|čia] [daugiau] (tos|tų|tą|šitos) {report} (ataskaitos|ataskaitų|ataskaitą)',
        'niekas (neskaito|nežiūri) {report} ataskaitos [,] (išjunk|sustabdyk|atšauk)',
        '(baik|baikite|nustok) (siųsti|skelbti) [man|mums] (to|tai|šiuos skaičius|tuos skaičius|šią ataskaitą|tą ataskaitą|ataskaitas)',
        '(nebeskelbk|nebesiųsk|nebeskelbkite|nebesiųskite) (šių|tų) (skaičių|ataskaitų|duomenų) [<hereWords>]',
        '(atšauk|atšaukite|sustabdyk|stabdyk|nutrauk) (ataskaitų|ataskaitos) siuntimą',
        '(sustabdyk|sustabdykite|stabdyk|stabdykite|nutrauk|nutraukite|išjunk|išjunkite|atšauk|atšaukite|panaikink|baik siųsti|nebesiųsk|nebesiųskite|nebeskelbk|nebeskelbkite) [šią|tą|mūsų|mano] [{report}] (ataskaitą|ataskaitos|ataskaitas|ataskaitų)',
        '(sustabdyk|sustabdykite|stabdyk|nutrauk|išjunk|atšauk|panaikink) [šį|šias|reguliarų|automatinį] (ataskaitų siuntimą|ataskaitos siuntimą|ataskaitų skelbimą|reguliarias ataskaitas|siuntimą)',
        '(nebesiųsk|nebesiųskite|nebeskelbk|nebeskelbkite|nebekelk|daugiau nesiųsk|daugiau neskelbk|nesiųsk daugiau|užteks siųsti|baik siųsti) [man|mums|čia] (to|jos|jo|jų|šito|šios ataskaitos|šių skaičių|šių ataskaitų|ataskaitos|ataskaitų) [čia]',
        '(prašome|prašau|prašyčiau|maloniai prašome) (nebesiųsti|nesiųsti daugiau|nebeskelbti) [{report}] (ataskaitos|ataskaitų)',
        '(nebesiųsk|nebeskelbk|daugiau nesiųsk) [man|mums] {report} (ataskaitos|ataskaitų|ataskaitą)',
        '{report} ataskaitą (išjunk|sustabdyk|stabdyk|atšauk|panaikink) [,] [nebereikia|atsibodo]',
        '[daugiau] [man|mums] (nebesiųsk|nesiųsk|nebeskelbk|nebemesk|nebekelk|nebereikia|nereikia) [man|mums] [daugiau] {report~} (ataskaitos|ataskaitų|suvestinės|ataskaitą)',
        '(to|tos|tą|šito|tų) {report~} (daugiau|nebe) [man|mums|čia] (nesiųsk|neskelbk|nebereikia|nereikia|nemesk)',
        '{report} [daugiau] (nebereikia|nereikia) [man|mums|čia] (siųsti|siuntinėti|skelbti|mesti|kelti|rodyti) [man|mums|čia|daugiau]',
        '(nebesiųsk|nesiųsk|nebeskelbk|nebemesk) [man|mums|čia|daugiau] (to|tos|tų) {report~}',
        '(baik|nustok|liaukis) [man|mums|čia] (siuntinėti|siųsti|skelbti|mesti|kelti) [man|mums|čia] {report~} [ataskaitą|ataskaitas]',
      ],
      maybe: ['(sustabdyk|stabdyk|išjunk|atšauk) {report~} (ataskaitą|siuntimą)', 'užteks ataskaitų'],
      title: 'Sustabdyti reguliarią ataskaitą',
      example: 'sustabdyk pirmadienio ataskaitą',
    },
  },
} satisfies NounPhrases
