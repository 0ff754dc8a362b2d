import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { fold } from './fold.ts'
import { commonWords } from './vocabulary.ts'

/** By what a person could be known in somebody's words. Phones in E.164. */
export interface Known {
  readonly names: readonly string[]
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  /** Whether a word of the name is nobody else's. */
  readonly isOwn: (word: string) => boolean
}

export interface Traces {
  /** Regular expressions of PostgreSQL's, with one group for what stands before. */
  readonly patterns: readonly string[]
  /** The same as plain words, as they mostly stand in files. */
  readonly literals: readonly string[]
}

/** Letters as ranges of their own, since which are letters to a database depends on how it was made. */
const LETTERS = 'A-Za-zÀ-žА-Яа-яЁёІіЇїЄєҐґ'
/** What is before a word: no letter or figure, or a line break as JSON writes it. */
const BEFORE = String.raw`(^|[^0-9${LETTERS}]|\\[nrt])`
/** The end of a word in another case. */
const ENDING = `[a-zà-žа-яёіїєґ'’ʼ]{0,4}`
const BETWEEN = '[ .,_-]{1,3}'
const IN_NUMBERS = '[ ()./-]{0,2}'

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|-]/g, String.raw`\$&`)

/** A letter in either case. */
const eitherCase = (text: string): string =>
  Array.from(text, (letter) => {
    const [low, high] = [letter.toLowerCase(), letter.toUpperCase()]
    return low === high || high.length !== low.length ? escaped(letter) : `[${low}${high}]`
  }).join('')

/** How a letter, or some, of one script may stand in the other, as regular expressions; longer ones first. */
// biome-ignore format: a table
const OTHER_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/^щ/u, 'shch'], [/^[шщ]/u, 'sh'], [/^ч/u, '(?:ch|č)'], [/^ж/u, '(?:zh|j|ž)'], [/^х/u, '(?:kh|h)'], [/^ц/u, '(?:ts|c)'], [/^ю/u, '(?:[iyj]u)'],
  [/^я/u, '(?:[iyj]a)'], [/^є/u, '(?:[iyj]e|e)'], [/^[ґг]/u, '[gh]'], [/^[иіїйы]/u, '(?:yi|[iyj])'], [/^[еэё]/u, '(?:[iyj]?[eo])'], [/^[ьъ]/u, `['’]?`],
  [/^а/u, 'a'], [/^б/u, 'b'], [/^в/u, '[vw]'], [/^д/u, 'd'], [/^з/u, 'z'], [/^к/u, '[kc]'], [/^л/u, 'l'], [/^м/u, 'm'], [/^н/u, 'n'], [/^о/u, 'o'],
  [/^п/u, 'p'], [/^р/u, 'r'], [/^с/u, 's'], [/^т/u, 't'], [/^у/u, '[uw]'], [/^ф/u, '(?:f|ph)'],
  [/^shch/u, 'щ'], [/^sh/u, '[шщ]'], [/^ch/u, '[чх]'], [/^zh/u, 'ж'], [/^kh/u, 'х'], [/^ts/u, 'ц'], [/^[iyj]u/u, '[ю]'], [/^[iyj]a/u, '(?:я|ия|ія)'],
  [/^[iyj]e/u, '[єе]'], [/^ph/u, 'ф'], [/^a/u, 'а'], [/^b/u, 'б'], [/^[vw]/u, '[вуw]'], [/^[gh]/u, '[гґх]'], [/^d/u, 'д'], [/^e/u, '[еєэё]'], [/^z/u, '[зж]'],
  [/^[iyj]/u, '[иіїйы]'], [/^k/u, 'к'], [/^l/u, 'ль?'], [/^m/u, 'м'], [/^n/u, 'нь?'], [/^o/u, '[оё]'], [/^p/u, 'п'], [/^r/u, 'р'], [/^[sš]/u, '[сш]'],
  [/^t/u, 'т'], [/^u/u, '[ую]'], [/^f/u, 'ф'], [/^[cč]/u, '[кцсч]'], [/^x/u, 'кс'], [/^q/u, 'к'], [/^ž/u, 'ж'],
]

/** A word in the other script; undefined where some letter has none there. */
function otherScript(word: string): string | undefined {
  let pattern = ''
  for (let rest = word.toLowerCase(); rest !== ''; ) {
    const found = OTHER_SCRIPT.find(([letters]) => letters.test(rest))
    const length = found?.[0].exec(rest)?.[0].length
    if (!found || length === undefined) return undefined
    pattern += found[1]
    rest = rest.slice(length)
  }
  return pattern
}

/** A word of a name as it may be written, in either script and any case form. */
function wordPattern(word: string): string {
  const own = eitherCase(stem(word))
  const other = otherScript(stem(word))
  return (other === undefined ? own : `(?:${own}|${anyCase(other)})`) + ENDING
}

/** A pattern whose letters may be capitals, too. */
const anyCase = (pattern: string): string =>
  pattern.replace(/\[([^\]]*)\]|\p{Ll}/gu, (one: string, within?: string) =>
    within === undefined ? `[${one}${one.toUpperCase()}]` : `[${within}${within.toUpperCase()}]`,
  )

/** A word of a name without what changes when it is declined. */
const stem = (word: string): string => {
  const letters = Array.from(word)
  return letters.slice(0, Math.max(2, letters.length - (letters.length > 5 ? 2 : 1))).join('')
}

/** Words that may be a name's: with a capital letter, and none of a name that Parley has given ("Website visitor 7"). */
const wordsOf = (name: string): readonly string[] =>
  /\p{N}/u.test(name) ? [] : name.split(/[\s.,]+/u).filter((word) => /^\p{Lu}\p{L}/u.test(word))

/**
 * By what a person is found in free text: the whole name in either order and any case form, a family name that is nobody else's, phones however
 * they are spaced, e-mails. A first name alone is too many people's. Pure.
 */
export function tracesOf({ names, phones, emails, isOwn }: Known): Traces {
  const whole = names.map(wordsOf).filter(({ length }) => length > 1)
  const pairs = whole.flatMap((words) =>
    words.flatMap((one, at) => {
      const other = words[at + 1]
      return other === undefined
        ? []
        : [
            [one, other],
            [other, one],
          ]
    }),
  )
  const families = whole
    .flatMap((words) => words.slice(-1))
    .filter((word) => word.length > 4 && isOwn(word) && !commonWords.has(fold(word)))
  const national = phones.flatMap((phone) => parsePhoneNumberFromString(phone) ?? [])
  return {
    patterns: [
      ...pairs.map((pair) => BEFORE + pair.map(wordPattern).join(BETWEEN)),
      ...families.map((word) => BEFORE + wordPattern(word)),
      ...national.map(
        ({ countryCallingCode, nationalNumber }) =>
          `(^|[^0-9])(?:${countryCallingCode})?${IN_NUMBERS}0?${IN_NUMBERS}${[...nationalNumber].join(IN_NUMBERS)}`,
      ),
      ...emails.map((email) => `()${eitherCase(email)}`),
    ],
    literals: [
      ...names.filter((name) => wordsOf(name).length > 1),
      ...phones,
      ...national.map(({ nationalNumber }) => nationalNumber),
      ...emails,
    ],
  }
}

/** A first name alone as it may be written in free text, in either script and any case form, for PostgreSQL; undefined for a name that is none. Pure. */
export function firstNamePattern(name: string): string | undefined {
  const [first] = wordsOf(name)
  return first === undefined ? undefined : `${BEFORE}${wordPattern(first)}(?![${LETTERS}])`
}
