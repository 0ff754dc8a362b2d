import type { MoneyTable } from '../../money/table.ts'

// biome-ignore format: a table
export const money: MoneyTable = {
  numbers: {
    jedan: 1, jedna: 1, jedno: 1, jednu: 1, jednog: 1, jednoga: 1, dva: 2, dvije: 2, dvoje: 2, par: 2, tri: 3, troje: 3, četiri: 4, četri: 4, pet: 5, šest: 6,
    sedam: 7, osam: 8, devet: 9, deset: 10, desetak: 10, jedanaest: 11, dvanaest: 12, trinaest: 13, četrnaest: 14, petnaest: 15, petnaestak: 15,
    šesnaest: 16, sedamnaest: 17, osamnaest: 18, devetnaest: 19, dvadeset: 20, dvadesetak: 20, trideset: 30, tridesetak: 30,
    četrdeset: 40, pedeset: 50, pedesetak: 50, šezdeset: 60, sedamdeset: 70, osamdeset: 80, devedeset: 90, sto: 100, stotinjak: 100,
    dvjesto: 200, dvjesta: 200, dvesto: 200, tristo: 300, trista: 300, četiristo: 400, četristo: 400, petsto: 500, šesto: 600, šeststo: 600,
    sedamsto: 700, osamsto: 800, devetsto: 900,
  },
  hundred: 'stotina stotine stotinu',
  scales: {
    3: 'tisuća tisuću tisuće tisućama tisućica tisućicu hiljada hiljadu hiljade hiljadama hiljadarka iljada iljadu iljade soma somova somića som',
    6: 'milijun milijuna milijuni milijune milijunčić milion miliona milioni',
    9: 'milijarda milijarde milijardu milijardi',
  },
  suffixes: { 3: 'k tis tsć', 6: 'mil mio mln', 9: 'mlrd' },
  parts: { pol: '0.5', pola: '0.5', po: '0.5', ipo: '0.5', ipol: '0.5', četvrt: '0.25', poldrugi: '1.5', poldrugu: '1.5' },
  articles: '',
  joints: 'i',
  currencies: {
    EUR: 'euro eura euru eurom euri eure eurima eur eurića jura juri',
    USD: 'dolar dolara dolaru dolarom dolari dolare usd', GBP: 'funta funte funti funtu gbp', CHF: 'franak franka franci franke franaka chf',
    HRK: 'kuna kune kuni kunu kunama hrk kn', BAM: 'bam km maraka konvertibilnih', RSD: 'dinar dinara dinari dinare rsd din', HUF: 'forinta forinte forinti huf',
    CZK: 'kruna krune krunu czk', PLN: 'zlot zlota zloti pln', UAH: 'grivna grivne grivnu grivni hrivnja hrivnji uah', RUB: 'rubalj rublja rublji rubalja',
    TRY: 'lira lire liru', INR: 'rupija rupije rupiju', JPY: 'jen jena jeni', CNY: 'juan juana juani',
  },
  cents: { EUR: 'cent centa centi cente', USD: 'cent centa centi cente', HRK: 'lipa lipe lipu' },
}
