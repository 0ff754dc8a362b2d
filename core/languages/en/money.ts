import type { MoneyTable } from '../../money/table.ts'

// biome-ignore format: a table
export const money: MoneyTable = {
  numbers: {
    one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
    forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  },
  hundred: 'hundred',
  scales: { 3: 'thousand thousands grand', 6: 'million millions', 9: 'billion billions' },
  suffixes: { 3: 'k ths', 6: 'm mn mln mio mil mill', 9: 'bn bln b' },
  parts: { half: '0.5' },
  articles: 'a an',
  joints: 'and',
  currencies: {
    USD: 'dollar dollars usd buck bucks', EUR: 'euro euros eur', GBP: 'pound pounds quid gbp sterling', UAH: 'hryvnia hryvnias hryvnya hryvnyas hryven uah grn',
    PLN: 'zloty zlotys zl pln', CHF: 'franc francs chf', JPY: 'yen jpy', CNY: 'yuan rmb cny', CZK: 'koruna korunas koruny czk',
    RUB: 'ruble rubles rouble roubles rub', SEK: 'krona kronor sek', NOK: 'nok', DKK: 'dkk', HUF: 'forint forints huf',
    RON: 'lei leu ron', BGN: 'lev leva bgn', TRY: 'lira liras', INR: 'rupee rupees rs inr', ILS: 'shekel shekels ils', CAD: 'cad', AUD: 'aud',
    KZT: 'tenge kzt', GEL: 'lari gel',
  },
  cents: { EUR: 'cent cents ct', USD: 'cent cents c', GBP: 'penny pence pennies p', UAH: 'kopiyka kopiykas kopek kopeks', PLN: 'grosz groszy' },
}
