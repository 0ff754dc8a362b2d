/** Longer texts are cut: nothing that is compared word by word is as long as this. */
const LIMIT = 20_000

/** Plain ASCII without apostrophes and control characters needs only its case changed. */
const PLAIN = /^[ !-&(-_a-~]*$/

/** So does plain Cyrillic, without letters that are folded and without Latin ones. */
const PLAIN_CYRILLIC = /^[ !-&(-@[-_{-~А-Яа-яЄІЇєії]*$/

/** Straight and typographic apostrophes, primes and accents used in their place. */
const APOSTROPHES = /['’‘‛ʼʻʹʽ`´′＇]/gu
/** Zero-width characters, direction marks, soft hyphens (Unicode "format"), and control characters but white space. */
const INVISIBLE = /\p{Cf}|(?!\s)\p{Cc}/gu
/** Marks that go: all, except the breve of й and the dots of ї, which make letters of their own. */
const MARKS = /(?<!и)\u0306|(?<!і)\u0308|(?![\u0306\u0308])\p{Mn}/gu
/** Letters that Unicode does not take apart. */
// biome-ignore format: a table
const LETTERS: Readonly<Record<string, string>> = {
  ґ: 'г', đ: 'd', ð: 'd', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th',
}
const SPECIAL = /[ґđðłøßæœıþ]/gu

/** Latin letters that look like Cyrillic ones, typed within a Cyrillic word by a keyboard left in the wrong layout. */
const ALIKE: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у' }
const RUN = /[aceiopxy\p{Script=Cyrillic}]+/gu
const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN = /[a-z]/

function pure(run: string, offset: number, whole: string): string {
  const beside = (whole[offset - 1] ?? '') + (whole[offset + run.length] ?? '')
  if (!CYRILLIC.test(run) || LATIN.test(beside)) return run
  return run.replace(/[aceiopxy]/g, (letter) => ALIKE[letter] ?? letter)
}

/**
 * Text for comparison: compatibility forms united (NFKC), lower case, without diacritics (й and ї stay letters of their own,
 * ё is е, ґ is г), apostrophes and invisible characters; Latin look-alikes within a Cyrillic word made Cyrillic; white space
 * as plain spaces. Never throws, idempotent, linear in the text's length, of which the first 20,000 units count.
 */
export function fold(text: string): string {
  if (text.length <= LIMIT && (PLAIN.test(text) || PLAIN_CYRILLIC.test(text))) return text.toLowerCase()
  const once = foldOnce(text.slice(0, LIMIT))
  // Taking a mark away can lay open another compatibility form; one more round settles it.
  return PLAIN.test(once) ? once : foldOnce(once)
}

function foldOnce(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(APOSTROPHES, '')
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(RUN, pure)
    .replace(/\s/gu, ' ')
    .slice(0, LIMIT)
}
