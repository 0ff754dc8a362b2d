import { fold } from './fold.ts'

/** Cyrillic letters by the Latin letter of their class. What has several Latin spellings shares a letter with all of them. */
// biome-ignore format: a table
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', є: 'ie', ж: 'z', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'g', ц: 'c', ч: 'c', ш: 's', щ: 's', ъ: '',
  ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ј: 'i', љ: 'li', њ: 'ni', ћ: 'c', ђ: 'd', џ: 'dz', ѕ: 'dz',
}
const CYRILLIC_LETTER = /[а-щъыьэюяєіїјљњћђџѕ]/g

/** Latin spellings of one sound, in this order. After these no j, h, x, q, w, y is left. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sh?ch/g, 's'],
  [/ph/g, 'f'],
  [/(?<=[aeou])h(?!\p{L})/gu, ''],
  [/kh|gh/g, 'g'],
  [/([tszc])h/g, '$1'],
  [/h/g, 'g'],
  [/x/g, 'ks'],
  [/qu/g, 'kv'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
]

/** What then still differs from one way of writing to another: ts and c, double letters, ie and e. Until nothing changes. */
const REDUCTIONS: readonly (readonly [RegExp, string])[] = [
  [/t[sz]/g, 'c'],
  [/(\p{L})\1+/gu, '$1'],
  [/ie/g, 'e'],
]

const apply = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((done, [pattern, by]) => done.replace(pattern, by), text)

/**
 * The search key of folded text: Cyrillic in Latin letters, and what one name's spellings differ in made equal, so that
 * Шевченко and Shevchenko, Юлія, Юлия, Yuliia and Julia, Григорій and Hryhorii have one key. Coarse on purpose (г, х, g and h
 * are one letter, so are ц, ч, c and с with š as s): who compares by it looks at the spelling afterwards. Idempotent; other
 * scripts pass through.
 */
export function romanise(folded: string): string {
  const latin = folded.replaceAll('ьо', 'io').replace(CYRILLIC_LETTER, (letter) => CYRILLIC[letter] ?? letter)
  // What was Cyrillic throughout is spelt in one way.
  let before = /[a-z]/.test(folded) ? apply(latin, SPELLINGS) : latin
  for (let after = apply(before, REDUCTIONS); after !== before; after = apply(before, REDUCTIONS)) before = after
  return before
}

/** How English spells what Cyrillic writes by its sound. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/ohn/g, 'on'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/ck|ch?(?![eiyh])/g, 'k'],
  [/j/g, 'dz'],
]
/** How letters with diacritics are spelt without them, other than by leaving the diacritics off. */
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/šč/g, 's'],
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/đ/g, 'dj'],
]

/**
 * The keys of one folded word, the plain one first: Latin words also as English is read (Acme: akme, as Акме; John: dzon, as
 * Джон). `lower` is the word in lower case with its diacritics, where it has any (Müller: also mueller).
 */
export function romanisations(folded: string, lower: string = folded): readonly string[] {
  const keys = new Set([romanise(folded)])
  if (/[cjeo]/.test(folded)) keys.add(romanise(apply(folded, ENGLISH)))
  if (/[šäöüđ]/.test(lower)) keys.add(romanise(fold(apply(lower, MARKED))))
  keys.delete('')
  return [...keys]
}
