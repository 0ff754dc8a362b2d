import type { Keep } from '../keep.ts'
import type { Language } from '../languages/language.ts'
import { fold } from '../names/fold.ts'
import type { NameTable } from '../names/table.ts'
import type { SmallWords } from './candidates.ts'
import { type Wordings, wordings } from './wordings.ts'

/** The words of one language that stand around what is asked for, whatever the command. */
export interface Spoken extends Around {
  readonly names: NameTable
}

/** The same as plain data. */
interface Around {
  readonly words: SmallWords
  /** First names, folded. */
  readonly given: ReadonlySet<string>
  readonly doubt: Wordings
  readonly unsaid: Wordings
  readonly joints: Wordings
  readonly questions: Wordings
  readonly needless: Wordings
  readonly fellThrough: Wordings
  readonly auxiliaries: Wordings
  /** Words that begin an order to Parley; none where a language has no list of them. */
  readonly orders: Wordings
  /** Those of them that are one wherever they stand: "remind me". */
  readonly ordersAnywhere: Wordings
  /** What turns a setting off. */
  readonly off: Wordings
  readonly told: Wordings
  /** What takes back what was said before it, denies it, says what stands in its place, and what it stands in place of. */
  readonly corrections: Readonly<Record<'again' | 'not' | 'but' | 'instead', Wordings>>
  /** Words between two of a kind: "and", "or". */
  readonly conjunctions: ReadonlySet<string>
  /** Words of times and of commands that are known when misspelt, too. */
  readonly times: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
}

const known = new WeakMap<Language, Spoken>()

/** Put together once for each language. `keep`: keeps what is put together of these between starts. */
export function spokenOf(language: Language, keep: Keep): Spoken {
  const before = known.get(language)
  if (before) return before
  const spoken = { ...keep(`spoken-${language.code}`, () => aroundOf(language)), names: language.names }
  known.set(language, spoken)
  return spoken
}

function aroundOf({ phrases, names }: Language): Around {
  const { any, person, company, deal, reminder } = phrases.that
  return {
    words: {
      polite: wordings(phrases.polite),
      that: {
        any: wordings(any),
        person: wordings(person),
        company: wordings(company),
        deal: wordings(deal),
        reminder: wordings(reminder),
      },
      thatFirst: new Map(Object.entries(phrases.thatFirst ?? {}).map(([word, ends]) => [fold(word), ends.map(fold)])),
      infinitives: phrases.infinitives,
      openers: wordings(phrases.openers),
      asking: wordings(phrases.asking),
      wishes: wordings(phrases.wishes),
      others: wordings(phrases.others),
      prepositions: new Set(wordings(phrases.prepositions).keys()),
      noName: new Set(wordings(phrases.noName).keys()),
      lines: {
        times: wordings(phrases.lines.times),
        units: wordings(phrases.lines.units),
        at: wordings(phrases.lines.at),
        each: wordings(phrases.lines.each),
        joints: wordings(phrases.conjunctions),
      },
      ordinals: new Map(Object.entries(phrases.ordinals).map(([nth, said]) => [Number(nth), wordings(said)])),
    },
    given: new Set(Object.values(names.given).join(' ').split(/\s+/)),
    doubt: wordings(phrases.doubt),
    unsaid: wordings(phrases.unsaid),
    joints: wordings(phrases.joints),
    questions: wordings(phrases.questions),
    needless: wordings(phrases.needless),
    fellThrough: wordings(phrases.fellThrough),
    auxiliaries: wordings(phrases.auxiliaries ?? []),
    orders: wordings([...(phrases.orders?.begin ?? []), ...(phrases.orders?.anywhere ?? [])]),
    ordersAnywhere: wordings(phrases.orders?.anywhere ?? []),
    off: wordings(phrases.settingWords.off),
    told: wordings(phrases.told),
    corrections: {
      again: wordings(phrases.corrections.again),
      not: wordings(phrases.corrections.not),
      but: wordings(phrases.corrections.but),
      instead: wordings(phrases.corrections.instead),
    },
    conjunctions: new Set(wordings(phrases.conjunctions).keys()),
    times: new Set(wordings(phrases.times).keys()),
    keys: new Set(wordings(phrases.keys).keys()),
  }
}
