import type { Encoding } from './plan.ts'

/** What a file's bytes are: text in an encoding, or what it is instead. */
export type Sniffed =
  | { readonly kind: 'text'; readonly encoding: Encoding; readonly bom: number }
  | { readonly kind: 'empty' }
  /** A spreadsheet's own format, which has to be saved as CSV first. */
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'binary' }

const starts = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte)

/**
 * The encoding of a text by its first bytes (a few kilobytes or more): by its byte order mark, as UTF-8 if it is that, else the
 * single-byte encoding whose letters look most like words. UTF-16 without a mark is known by its zeros.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { kind: 'empty' }
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return textOrBinary(bytes.subarray(3), 'utf-8', 3)
  if (starts(bytes, 0xff, 0xfe)) return { kind: 'text', encoding: 'utf-16le', bom: 2 }
  if (starts(bytes, 0xfe, 0xff)) return { kind: 'text', encoding: 'utf-16be', bom: 2 }
  // .xlsx, .ods and .numbers are ZIP archives; .xls is an OLE document.
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { kind: 'spreadsheet' }
  const wide = wideEncoding(bytes)
  if (wide) return { kind: 'text', encoding: wide, bom: 0 }
  return textOrBinary(bytes, isUtf8(bytes) ? 'utf-8' : undefined, 0)
}

function textOrBinary(bytes: Uint8Array, encoding: Encoding | undefined, bom: number): Sniffed {
  const odd = bytes.reduce((count, byte) => count + Number(byte < 9 || (byte > 13 && byte < 32 && byte !== 27)), 0)
  // A stray NUL among text is people's data; one byte in fifty is no text.
  if (odd * 50 > bytes.length) return { kind: 'binary' }
  return { kind: 'text', encoding: encoding ?? singleByte(bytes), bom }
}

/** UTF-16 of mostly ASCII or Cyrillic text has a zero or a four in nearly every other byte, and never in the rest. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const length = bytes.length - (bytes.length % 2)
  if (length < 4) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    even += Number(bytes[at] === 0 || bytes[at] === 4)
    odd += Number(bytes[at + 1] === 0 || bytes[at + 1] === 4)
  }
  const most = length * 0.4
  if (odd > most && even < length * 0.05) return 'utf-16le'
  return even > most && odd < length * 0.05 ? 'utf-16be' : undefined
}

/** Whether bytes are UTF-8; a character cut off at their end does not count. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

// The letters that each encoding is used for, by the languages spoken around it (Unicode CLDR exemplar characters, and „“”’– of
// everyday texts). Common ones count more: a text in the right encoding has them, and in a wrong one has signs and rarities.
const LETTERS = {
  'windows-1251': { common: 'оаиіентвсрлкмдпуязйгьчїєбюхшжцщыэёґъф', rare: 'ўђћљњџѓќѕј' },
  'windows-1257': { common: 'ąčęėįšųūžāēģīķļņõäöü', rare: 'åćéęėłńóøśźż' },
  'windows-1250': { common: 'čćžšđáéíóöőúüűýěřťďňůąęłńśźżă', rare: 'äëôĺľŕŢţşâî' },
  'windows-1252': { common: 'äöüßéèêëàâçñóòôøåæíìîúùûãõáœ', rare: 'ýÿðþšž' },
} as const satisfies Partial<Record<Encoding, { readonly common: string; readonly rare: string }>>

const TYPICAL = '„“”’‘–—№€°«»…\u00a0'

function singleByte(bytes: Uint8Array): Encoding {
  const scores = (['windows-1251', 'windows-1257', 'windows-1250', 'windows-1252'] as const).map((encoding) => ({
    encoding,
    score: likeness(new TextDecoder(encoding).decode(bytes), LETTERS[encoding]),
  }))
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).encoding
}

/** How much a text's letters beyond ASCII look like those of words in these languages. */
function likeness(text: string, { common, rare }: { readonly common: string; readonly rare: string }): number {
  let score = 0
  let before = ' '
  for (const letter of text) {
    if (letter > '\u007f') {
      const lower = letter.toLowerCase()
      if (common.includes(lower)) score += 1 - common.indexOf(lower) / 200
      else if (rare.includes(lower)) score += 0.2
      else if (!TYPICAL.includes(letter)) score -= 1
      // Capitals stand at the beginnings of words or beside other capitals; scripts do not mix within a word.
      if (letter !== lower && /[a-zа-яіїє]/u.test(before)) score -= 1
      if (/\p{Script=Cyrillic}/u.test(letter) && /[a-zA-Z]/.test(before)) score -= 1
    } else if (/[a-z]/.test(letter) && /\p{Script=Cyrillic}/u.test(before)) score -= 1
    before = letter
  }
  return score
}
