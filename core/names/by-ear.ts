import { analyse } from './decline.ts'
import type { Asked } from './forms.ts'
import { romanise } from './romanise.ts'
import type { NameTable } from './table.ts'
import { nameTables } from './vocabulary.ts'

/**
 * How Latin spelling may have what Cyrillic writes by ear, longer sounds first: the plain letters, which cost nothing, then others, each of
 * which makes a reading less likely. Spellings that romanise() makes equal anyway (ph and f, ck and k) are left out.
 */
const SOUNDS: readonly (readonly [sound: RegExp, plain: string, ...others: readonly string[]])[] = [
  [/^ш[оеи]?н(?=с?$)/u, 'sn', 'tion'],
  [/^дж/u, 'dz', 'ge', 'g'],
  [/^[еэє]й/u, 'ei', 'a', 'ai'],
  [/^ай/u, 'ai', 'i', 'ig'],
  [/^оу/u, 'ou', 'o', 'ow', 'oa'],
  [/^у(?=[иіеєэ])/u, 'w'],
  [/^уо/u, 'uo', 'wa', 'wo'],
  [/^[еэє]р/u, 'er', 'ur', 'ir', 'ar'],
  [/^[еэє]/u, 'e', 'a', 'ea'],
  [/^а/u, 'a', 'u', 'o'],
  [/^о/u, 'o', 'a', 'au'],
  [/^[иіїы]/u, 'i', 'e', 'ea'],
  [/^ус$/u, 'us', 'ius'],
  [/^у/u, 'u', 'ou'],
  [/^ю/u, 'iu', 'u', 'ew'],
  [/^я/u, 'ia', 'e'],
  [/^с$/u, 's', 'ce', 'es'],
  [/^с(?=[еиі])/u, 's', 'c'],
  [/^з/u, 'z', 's'],
]
/** Letters that English writes before another and does not say; the first letter of a word is heard without them. */
const UNHEARD: readonly (readonly [sound: RegExp, plain: string, ...others: readonly string[]])[] = [
  [/^р/u, 'r', 'wr'],
  [/^н/u, 'n', 'kn'],
  [/^в(?=ай|[иіе])/u, 'v', 'wh'],
]
const FINAL_CONSONANT = /[bcdfgklmnprstvz]$/

/** So many of a reading's sounds are spelt otherwise than plainly, and so many readings of one form are followed. */
const MOST_CHANGES = 3
const MOST_READINGS = 60
/** As many keys are tried for one word. */
const MOST_KEYS = 140

interface Reading {
  readonly key: string
  /** How many of its sounds are not spelt plainly. */
  readonly changes: number
}

/** The spellings in Latin letters that a folded Cyrillic word could have been heard from, as search keys, the likeliest first. */
function spellings(heard: string): readonly Reading[] {
  let readings: readonly Reading[] = [{ key: '', changes: 0 }]
  for (let rest = heard; rest !== ''; ) {
    const table = rest === heard ? [...UNHEARD, ...SOUNDS] : SOUNDS
    const sound = table.find(([pattern]) => pattern.test(rest))
    const length = sound?.[0].exec(rest)?.[0].length ?? 1
    const ways = sound?.slice(1).filter((way) => typeof way === 'string') ?? [romanise(rest.slice(0, 1))]
    readings = readings
      .flatMap(({ key, changes }) => ways.map((way, at) => ({ key: key + way, changes: changes + Math.sign(at) })))
      .filter(({ changes }) => changes <= MOST_CHANGES)
      .sort((a, b) => a.changes - b.changes)
      .slice(0, MOST_READINGS)
    rest = rest.slice(length)
  }
  return readings.flatMap(({ key, changes }) =>
    FINAL_CONSONANT.test(key) && changes < MOST_CHANGES
      ? [
          { key, changes },
          { key: `${key}e`, changes: changes + 1 },
        ]
      : [{ key, changes }],
  )
}

/** A language's declensions with Latin letters for Cyrillic ones, as keys have them: Ольгою, olgoiu. */
function latinised(table: NameTable): NameTable {
  return {
    ...table,
    declensions: table.declensions.map(({ of, base, after, forms: [gen, dat, acc, ins, loc, voc] }) => {
      const latin = (endings: string): string => endings.split('/').map(romanise).join('/')
      return {
        of,
        base: romanise(base),
        ...(after === undefined ? {} : { after: [...after].map(romanise).join('') }),
        forms: [latin(gen), latin(dat), latin(acc), latin(ins), latin(loc), latin(voc)],
      }
    }),
  }
}

const CYRILLIC = /^\p{Script=Cyrillic}+$/u
const LATIN = /^\p{Script=Latin}+$/u
const latinTables: readonly NameTable[] = nameTables
  .filter(({ given }) => CYRILLIC.test(given.m.slice(0, 1)))
  .map(latinised)

/**
 * Keys under which the name may be that nobody is called as it was written: a Cyrillic word as somebody heard it in English or
 * Lithuanian (Кейт: kate, Станкявічус: stankevicius), in each of its base forms; a Latin word with a Slavic ending (Olhoiu: olga).
 * Likelier ones first, at most 140. Pure.
 */
export function keysByEar({
  word: { folded },
  forms,
  keys,
}: Pick<Asked, 'word' | 'forms' | 'keys'>): readonly string[] {
  const found = new Set<string>()
  for (const spelt of CYRILLIC.test(folded) ? heard(forms) : LATIN.test(folded) ? undeclined(folded) : []) {
    const key = romanise(spelt)
    if (key.length > 2 && !keys.has(key)) found.add(key)
    if (found.size === MOST_KEYS) break
  }
  return [...found]
}

function heard(forms: ReadonlySet<string>): readonly string[] {
  const readings = [...forms].filter((form) => form.length > 2).flatMap(spellings)
  return readings.sort((a, b) => a.changes - b.changes).map(({ key }) => key)
}

function undeclined(folded: string): readonly string[] {
  const key = romanise(folded)
  return latinTables.flatMap((table) => analyse(key, table).map(({ base }) => base))
}
