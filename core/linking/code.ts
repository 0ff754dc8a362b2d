import { randomInt } from 'node:crypto'

/** Digits and capitals without those that look like one another: no 0 and O, no 1, I and L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
/** 31 to the eighth are 850 thousand millions: a code that lives ten minutes is not guessed in five tries. */
const LENGTH = 8

/** A new code: eight characters, digits and letters both, so that no word in any language looks like one. */
export function newCode(): string {
  for (;;) {
    const code = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
    if (isMixed(code)) return code
  }
}

/** As people read it out and copy it: "K7M4-P2XQ". */
export const shownCode = (code: string): string => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`

const isMixed = (code: string): boolean => /\d/.test(code) && /[A-Z]/.test(code)

/** Cyrillic capitals that are typed for the Latin ones that they look like. */
const cyrillic: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
}

const whole = new RegExp(`^(?:[${ALPHABET}][\\s\\-–—.]*){${LENGTH}}$`)
const within = new RegExp(
  `(?<![\\p{L}\\p{N}])([${ALPHABET}]{${LENGTH / 2}})[\\s\\-–—]?([${ALPHABET}]{${LENGTH / 2}})(?![\\p{L}\\p{N}])`,
  'gu',
)
/** Longer messages are about something else. */
const LONGEST = 100

/**
 * The code in a message, as it was made: alone, spelt with spaces or a hyphen, in lower case, after "code:" or the like, or as what
 * a link brings along ("/start K7M4P2XQ"). Undefined when nothing in it looks like one.
 */
export function codeIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined
  const capitals = inCapitals(text)
  const alone = wholeCode(capitals)
  const found =
    alone === undefined ? [...capitals.matchAll(within)].map(([, one = '', other = '']) => one + other) : [alone]
  return found.find(isMixed)
}

/** Whether a message is nothing but a code, or says no more than that it is one ("code: …"). */
export function isCode(text: string): boolean {
  const code = text.length > LONGEST ? undefined : wholeCode(inCapitals(text))
  return code !== undefined && isMixed(code)
}

const inCapitals = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replaceAll(/\p{Script=Cyrillic}/gu, (letter) => cyrillic[letter] ?? letter)

function wholeCode(capitals: string): string | undefined {
  const alone = capitals.replace(/^.*:\s*/su, '').replace(/[.!]$/, '')
  return whole.test(alone) ? alone.replaceAll(/[^A-Z2-9]/g, '') : undefined
}
