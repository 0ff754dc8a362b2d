import type { MoneyTable } from '../../money/table.ts'

// biome-ignore format: a table
export const money: MoneyTable = {
  numbers: {
    vienas: 1, vieno: 1, vieną: 1, vienam: 1, vienos: 1, vienai: 1, du: 2, dvi: 2, dviejų: 2, dviem: 2, trys: 3,
    trijų: 3, tris: 3, trims: 3, keturi: 4, keturios: 4, keturių: 4, keturis: 4, keturias: 4, keturiems: 4, penki: 5,
    penkios: 5, penkių: 5, penkis: 5, penkias: 5, penkiems: 5, šeši: 6, šešios: 6, šešių: 6, šešis: 6, šešias: 6,
    šešiems: 6, septyni: 7, septynios: 7, septynių: 7, septynis: 7, septynias: 7, septyniems: 7, aštuoni: 8,
    aštuonios: 8, aštuonių: 8, aštuonis: 8, aštuonias: 8, aštuoniems: 8, devyni: 9, devynios: 9, devynių: 9,
    devynis: 9, devynias: 9, devyniems: 9, dešimt: 10, dešimtis: 10, dešimties: 10, dešimtį: 10, vienuolika: 11,
    vienuolikos: 11, vienuolikai: 11, dvylika: 12, dvylikos: 12, dvylikai: 12, trylika: 13, trylikos: 13,
    trylikai: 13, keturiolika: 14, keturiolikos: 14, keturiolikai: 14, penkiolika: 15, penkiolikos: 15,
    penkiolikai: 15, šešiolika: 16, šešiolikos: 16, šešiolikai: 16, septyniolika: 17, septyniolikos: 17,
    septyniolikai: 17, aštuoniolika: 18, aštuoniolikos: 18, aštuoniolikai: 18, devyniolika: 19, devyniolikos: 19,
    devyniolikai: 19, dvidešimt: 20, dvidešimties: 20, trisdešimt: 30, trisdešimties: 30, keturiasdešimt: 40,
    keturiasdešimties: 40, penkiasdešimt: 50, penkiasdešimties: 50, šešiasdešimt: 60, šešiasdešimties: 60,
    septyniasdešimt: 70, septyniasdešimties: 70, aštuoniasdešimt: 80, aštuoniasdešimties: 80, devyniasdešimt: 90,
    devyniasdešimties: 90, šimtas: 100, šimto: 100, šimtą: 100, šimtui: 100, pusšimtis: 50, pusšimčio: 50,
    pusšimtį: 50,
  },
  hundred: 'šimtai šimtų šimtus šimtams šimtais',
  scales: {
    3: 'tūkstantis tūkstančio tūkstantį tūkstančiui tūkstančiu tūkstančiai tūkstančių tūkstančius tūkstančiams tūkstančiais štuka štukos štuką štukų štukas',
    6: 'milijonas milijono milijoną milijonui milijonu milijonai milijonų milijonus milijonams milijonais',
    9: 'milijardas milijardo milijardą milijardui milijardai milijardų milijardus',
  },
  suffixes: { 3: 'k tūkst tūks tukst', 6: 'mln mil m', 9: 'mlrd' },
  parts: {
    pusė: '0.5', pusę: '0.5', pusės: '0.5', pusantro: '1.5', pusantrą: '1.5', pusantrų: '1.5', pustrečio: '2.5', pusketvirto: '3.5',
  },
  articles: '',
  joints: 'ir su bei',
  currencies: {
    EUR: 'euras euro eurui eurą euru eurai eurų eurams eurus eurais euriukas euriukų euriukai eur',
    USD: 'doleris dolerio dolerį doleriui doleriu doleriai dolerių dolerius doleriams doleriais usd baksas baksai baksų baksus',
    GBP: 'svaras svaro svarą svarai svarų svarus svarais gbp', PLN: 'zlotas zloto zlotą zlotai zlotų zlotus zlotais zl pln',
    UAH: 'grivina grivinos griviną grivinų grivinas uah', CHF: 'frankas franko frankai frankų frankus chf',
    CZK: 'krona kronos kroną kronų kronas czk', RUB: 'rublis rublio rublį rubliai rublių rublius rub', SEK: 'sek', NOK: 'nok', DKK: 'dkk',
    JPY: 'jena jenos jenų jenas jpy', CNY: 'juanis juaniai juanių juanius cny', TRY: 'lira liros lirų liras', GEL: 'laris lariai larių',
  },
  cents: {
    EUR: 'centas cento centą centai centų centus centais ct cnt', USD: 'centas cento centą centai centų centus', GBP: 'pensas pensai pensų pensus',
    PLN: 'grašis grašiai grašių', UAH: 'kapeika kapeikos kapeikų kapeikas',
  },
}
