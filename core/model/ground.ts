import type { Sentence } from '../grammar/sentence.ts'
import { tokenize } from '../grammar/tokenize.ts'
import { romanise } from '../names/romanise.ts'
import type { SlotKind } from '../slots/slot.ts'

/** These may be put in other words; a share of them must be the sentence's own. */
const LOOSE: readonly SlotKind[] = ['text']
const OWN_SHARE = 0.5
/** Words with more letters in common at their beginning than this are forms of one. */
const STEM = 3
const STEM_SHARE = 0.6

/**
 * Whether the words of an argument were said at all. A model sees names and notes that others have written, and may do what these say:
 * what it names must therefore come out of the person's own sentence, in whatever case form and script. Times are free: they are put in
 * figures, and change nothing by themselves.
 */
export function isSaid(value: string, kind: SlotKind, sentence: Sentence): boolean {
  const said = sentence.tokens.filter((token) => token.kind !== 'mark')
  const figures = new Set(said.flatMap(({ text }) => text.match(/\d+/g) ?? []))
  const words = said.filter((token) => token.kind === 'word').map(({ folded }) => romanise(folded))
  const own = tokenize(value).tokens.filter((token) => token.kind !== 'mark')
  if (own.length === 0) return false
  if (carriesAddress(value) && !sentence.text.includes(value.trim())) return false
  const known = own.filter(({ kind: of, text, folded }) =>
    of === 'number'
      ? (text.match(/\d+/g) ?? []).every((digits) => isFigure(digits, figures))
      : words.some((word) => isForm(romanise(folded), word)),
  )
  return LOOSE.includes(kind) ? known.length / own.length >= OWN_SHARE : known.length === own.length
}

/** A link, an e-mail or a phone leads out of the house: it must stand in the sentence just so. */
const carriesAddress = (value: string): boolean =>
  /:\/\/|www\.|@\S+\.\S|[a-z]\.[a-z]{2,}\/|\+?\d[\d\s()-]{7,}/i.test(value)

/** "12" of "12k" is the 12 of 12000, "380" of "+380 40" that of 38040. */
function isFigure(digits: string, said: ReadonlySet<string>): boolean {
  const bare = digits.replace(/0+$/, '')
  return said.has(digits) || (bare !== '' && said.has(bare)) || [...said].join('').includes(digits)
}

function isForm(a: string, b: string): boolean {
  if (a === b) return true
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  return same > STEM && same >= STEM_SHARE * Math.max(a.length, b.length)
}
