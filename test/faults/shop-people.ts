/** The people of the simulated shop: who they are, what they write and when, and how the team answers. */

export type Role = 'anna' | 'petro' | 'lina'
export const roles: readonly Role[] = ['anna', 'petro', 'lina']

export const company = {
  name: 'Lantern Lamps',
  timezone: 'Europe/Kyiv',
  hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
  team: [
    { id: 'anna', name: 'Anna Keller', role: 'admin', language: 'en' },
    { id: 'petro', name: 'Petro Melnyk', role: 'manager', language: 'uk' },
    { id: 'lina', name: 'Lina Jonaitė', role: 'rep', language: 'lt' },
  ],
  products: [{ id: 'desk', name: 'Desk lamp', price: { amount: '49.00', currency: 'EUR' } }],
}

/** One message that a customer is going to write; `mark` is in its words where these are free, and null where the words are an order of their own. */
export interface Line {
  readonly at: number
  readonly text: string
  readonly mark: string | null
}

export interface Customer {
  /** k0, k1 … */
  readonly key: string
  readonly door: 0 | 1
  readonly account: string
  readonly name: string
  readonly lines: readonly Line[]
}

/** What a customer comes for: sentences in turn, `…` where the mark goes. */
const errands: readonly (readonly string[])[] = [
  ['hello', 'the desk lamp I bought flickers …', 'yes', 'it began yesterday …', 'thank you'],
  ['I want to talk to a human', 'my lamp came broken …', 'what shall I do with it? …', 'ok …'],
  ['добрий день', 'лампа не вмикається …', 'так', 'що з моїм зверненням?', 'дякую'],
  ['покличте людину', 'мені привезли не ту лампу …', 'коли замінять? …'],
  ['где мой заказ?', 'позовите человека', 'заказ номер 17, жду неделю …', 'вы тут? …', 'спасибо'],
  ['labas', 'noriu kalbėti su žmogumi', 'lempa neveikia …', 'kada pakeisite? …'],
  ['želim razgovarati s čovjekom', 'svjetiljka je stigla razbijena …', 'kada stiže nova? …', 'hvala'],
  ['what are your opening hours?', 'are you open on Saturday?', 'thanks'],
  ['where is my order?', 'what about my request?', 'what do you know about me?'],
  ['asdf', 'qwer zxcv', 'this makes no sense', 'hello?'],
  ['this is outrageous, I will call my lawyer …', 'do you hear me? …', 'answer me …'],
  ['stop', 'hello again', 'I want a human', 'I changed my mind, is the lamp in stock? …'],
]

/** Somebody who writes one message after the other without waiting. */
const flood: readonly string[] = Array.from({ length: 60 }, (_, n) => `hey ${n} hey`)

/** The nth customer of a shop that is open for so many minutes. */
export function customerOf(n: number, minutes: number, random: () => number): Customer {
  const key = `k${n}`
  const floods = n % 25 === 24
  const errand = floods ? flood : (errands[n % errands.length] ?? [])
  let at = random() * minutes * 0.8
  const lines = errand.map((text, nth) => {
    at += floods ? 0.01 : 0.3 + random() * 6
    const mark = text.endsWith('…') ? `«${key}-${nth}»` : null
    return { at, text: mark ? text.replace('…', mark) : text, mark }
  })
  return { key, door: n % 2 === 0 ? 0 : 1, account: `shopper-${n}`, name: `Customer ${n}`, lines }
}

/** After how many minutes one of the team looks at a message. */
export function patience(role: Role, random: () => number): number {
  const slowest = { anna: 4, petro: 10, lina: 20 }[role]
  return 0.5 + random() * slowest
}

/** What one of the team says in reply to a message about a customer; `said`: the customer is to read it, with the mark. */
export function staffReply(mark: string, random: () => number): { readonly text: string; readonly said: boolean } {
  const dice = random()
  if (dice < 0.1) return { text: `note: asked the workshop ${mark}`, said: false }
  if (dice < 0.15) return { text: 'I take it', said: false }
  return { text: `We are looking into it and will write again today ${mark}.`, said: true }
}
