import type { Reading } from '../call.ts'
import { boundariesOf } from '../grammar/several.ts'
import { beginsAt, beginsOrder, type Wordings } from '../grammar/wordings.ts'
import { romanise } from '../names/romanise.ts'
import { saidIn } from './fixed-words.ts'
import { hash } from './hash.ts'
import { commandsIn, meaningsIn } from './known.ts'
import { columnsOf, type Linear } from './linear.ts'
import type { Words } from './model.ts'
import type { Scene, Unit } from './scene.ts'

/** Which features are taken; all of them but in measurements (docs/understanding.md). */
export interface Choice {
  readonly words: boolean
  readonly stems: boolean
  readonly letters: boolean
  readonly pairs: boolean
  readonly tables: boolean
  readonly templates: boolean
  readonly rules: boolean
  readonly exact: boolean
  readonly parts: boolean
  readonly meanings: boolean
}

export const everything: Choice = {
  words: true,
  stems: true,
  letters: true,
  pairs: true,
  tables: true,
  templates: true,
  rules: true,
  exact: true,
  parts: true,
  meanings: true,
}

/** What a sentence is known by, as numbers (see hash.ts), each once. `exact`: what the exact reader found; it is not asked where that is sure. */
export function featuresOf(
  scene: Scene,
  exact: readonly Reading[],
  { lexicon, meanings }: Words,
  choice: Choice = everything,
): readonly number[] {
  const found = new Set<number>()
  const put = (name: string): void => {
    found.add(hash(name))
  }
  put('always')
  const words = scene.units.filter((unit) => unit.isSpan || /[\p{L}\p{N}?!:]/u.test(unit.sign))
  wordFeatures(words, scene, choice, put)
  if (choice.pairs) pairFeatures(words, put)
  spanFeatures(scene, put)
  smallFeatures(scene, put)
  if (choice.tables) tableFeatures(scene, put)
  if (choice.templates) templateFeatures(scene, lexicon, put)
  if (choice.rules) ruleFeatures(words, put)
  if (choice.meanings) meaningFeatures(words, scene, meanings, put)
  if (choice.parts) partFeatures(scene, put)
  if (choice.parts) behindFeatures(scene, words, put)
  if (choice.exact) exactFeatures(exact, put)
  return [...found]
}

type Put = (name: string) => void

function wordFeatures(units: readonly Unit[], { sentence }: Scene, { words, stems, letters }: Choice, put: Put): void {
  for (const [at, unit] of units.entries()) {
    if (unit.isSpan) {
      // "mark" may be Mark, "will" may be Will: what is written small is a word, too.
      const token = sentence.tokens[unit.from]
      if (unit.to - unit.from === 1 && token && token.text === token.text.toLowerCase()) put(`small ${token.folded}`)
      put(`word ${unit.sign}`)
      continue
    }
    if (words) put(`word ${unit.sign}`)
    if (stems) put(`stem ${unit.stem}`)
    if (letters) letterFeatures(unit.sign, put)
    if (at === 0) put(`first ${unit.stem}`)
  }
  const [first, second] = units
  if (first && second) put(`first ${first.stem} ${second.stem}`)
  put(`last ${units.at(-1)?.stem ?? ''}`)
}

/** Three and four letters in a row, its ends marked, in Latin. */
function letterFeatures(folded: string, put: Put): void {
  const word = `^${romanise(folded)}$`
  for (const size of [3, 4]) for (let at = 0; at + size <= word.length; at += 1) put(`l ${word.slice(at, at + size)}`)
}

/** So many words stand at the beginning, and so many at the end. */
const EDGE = 3

function pairFeatures(units: readonly Unit[], put: Put): void {
  for (let at = 1; at < units.length; at += 1) {
    const [one, two, three] = [units[at - 1], units[at], units[at + 1]]
    if (!one || !two) continue
    put(`pair ${one.stem} ${two.stem}`)
    if (three) put(`apart ${one.stem} ${three.stem}`)
    if (three) put(`three ${one.stem} ${two.stem} ${three.stem}`)
  }
  for (const { stem } of units.slice(0, EDGE)) put(`early ${stem}`)
  for (const { stem } of units.slice(-EDGE)) put(`late ${stem}`)
  put(`late ${units.at(-2)?.stem ?? ''} ${units.at(-1)?.stem ?? ''}`)
}

/** What stands in the sentence, how often, and how long it is. */
function spanFeatures({ units, sentence: { tokens } }: Scene, put: Put): void {
  const counts = new Map<string, number>()
  for (const { isSpan, sign } of units) if (isSpan) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  for (const [sign, count] of counts) put(`has ${sign} ${Math.min(count, 2)}`)
  put(`all ${units.flatMap(({ isSpan, sign }) => (isSpan ? [sign] : [])).join(' ')}`)
  const free = units.filter(({ isSpan, sign }) => !isSpan && /\p{L}/u.test(sign)).length
  put(`free ${free < 4 ? free : free < 8 ? '4' : free < 14 ? '8' : '14'}`)
  if (units.length > 0 && units.every(({ isSpan }) => isSpan)) put('only spans')
  if (tokens.at(-1)?.text === '?') put('asked')
}

/** Denials, wishes, doubts and the like, by the lists that each language has of them. */
function smallFeatures({ sentence, grammars, source: { words } }: Scene, put: Put): void {
  const lists: readonly (readonly [string, readonly Wordings[]])[] = [
    ['doubt', grammars.map((one) => one.doubt)],
    ['unsaid', grammars.map((one) => one.unsaid)],
    ['told', grammars.map((one) => one.told)],
    ['question', grammars.map((one) => one.questions)],
    ['wish', [words.wishes]],
    ['asking', [words.asking]],
    ['others', [words.others]],
    ['that', Object.values(words.that)],
  ]
  for (const [name, all] of lists) {
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      if (!all.some((one) => beginsAt(one, sentence, at))) continue
      put(`small ${name}`)
      if (at === 0) put(`small first ${name}`)
    }
  }
  if (/["«“„]/.test(sentence.text)) put('quoted')
}

function tableFeatures(scene: Scene, put: Put): void {
  for (const name of saidIn(scene)) put(`table ${name}`)
}

function exactFeatures(readings: readonly Reading[], put: Put): void {
  const [best] = readings
  if (best?.sure) return
  put(best ? `exact first ${best.calls.map(({ command }) => command).join(' ')}` : 'exact none')
  for (const { calls } of readings) put(`exact ${calls[0]?.command ?? ''} ${calls.length > 1}`)
}

/** Whose templates the words are from, whatever their language: together, alone, and two in a row. */
function templateFeatures(scene: Scene, lexicon: Linear, put: Put): void {
  const { units } = scene
  const all = commandsIn(scene, lexicon)
  const sums = new Map<string, number>()
  for (const [at, unit] of units.entries()) {
    const both = columnsOf(hash(`pair ${units[at - 1]?.stem} ${unit.stem}`), lexicon)
    for (const command of both) put(`template pair ${command}${both.length === 1 ? ' alone' : ''}`)
    if (unit.isSpan) continue
    const found = all[at] ?? []
    for (const command of found) {
      sums.set(command, (sums.get(command) ?? 0) + 1 / found.length)
      if (found.length === 1) put(`template alone ${command}`)
      if (found.length <= FEW) put(`template few ${command}`)
    }
  }
  let most: string | undefined
  for (const [command, sum] of sums) {
    put(`template ${command}`)
    for (const least of SUMS) if (sum > least) put(`template ${least} ${command}`)
    if (most === undefined || sum > (sums.get(most) ?? 0)) most = command
  }
  if (most !== undefined) put(`template most ${most}`)
}

/** So few commands have a word that it tells much. */
const FEW = 3
/** How much of the words must be from a command's templates; a word that several have counts in parts. */
const SUMS = [0.6, 1.2]

/** What begins where a sentence may be divided: an order there is likely a second command. */
function partFeatures({ sentence, grammars, units, unitOf }: Scene, put: Put): void {
  for (const { begin, strength } of boundariesOf(sentence, grammars)) {
    const unit = units[unitOf[begin] ?? -1]
    if (!unit) continue
    put(`then ${strength}`)
    put(`then ${unit.stem}`)
    put(`then ${strength} ${unit.stem}`)
    for (const one of unit.concepts) put(`then rule ${one}`)
    if (beginsOrder(grammars, sentence, begin)) {
      put('then order')
      put(`then order ${strength}`)
    }
  }
}

/** So many words that are nothing by themselves are told apart behind a command. */
const FREE = 4

/** What command it follows, and how much it says itself: "…, Globex to negotiation" asks for what stood before, "…, and remind me on Friday" does not. */
function behindFeatures({ behind, sentence, grammars }: Scene, units: readonly Unit[], put: Put): void {
  if (behind === undefined) return
  const spans = units.filter(({ isSpan }) => isSpan)
  put('behind')
  put(`behind ${behind}`)
  put(`behind ${behind} ${beginsOrder(grammars, sentence, 0)}`)
  put(`behind ${behind} free ${Math.min(units.length - spans.length, FREE)}`)
  put(`behind ${behind} all ${spans.map(({ sign }) => sign).join(' ')}`)
  for (const { sign } of spans) put(`behind ${behind} ${sign}`)
  for (const { stem } of [...units.slice(0, 1), ...units.slice(-1)]) put(`behind ${behind} ${stem}`)
}

/** What is known of the words whatever their language, and what stands beside them. `all`: of each unit; `name`: as what it is known. */
function knownFeatures(name: string, all: readonly (readonly string[])[], units: readonly Unit[], put: Put): void {
  for (const [at, own] of all.entries()) {
    const [before, after] = [units[at - 1], units[at + 1]]
    for (const one of own) {
      put(`${name} ${one}`)
      if (at === 0) put(`${name} first ${one}`)
      if (before?.isSpan) put(`${name} ${before.sign} ${one}`)
      if (after?.isSpan) put(`${name} ${one} ${after.sign}`)
      for (const next of all[at + 1] ?? []) put(`${name}s ${one} ${next}`)
    }
  }
}

/** What the words are for in the templates of all languages. */
const ruleFeatures = (units: readonly Unit[], put: Put): void =>
  knownFeatures(
    'rule',
    units.map(({ concepts }) => concepts),
    units,
    put,
  )

/** What the words mean by the dictionary of all languages. */
function meaningFeatures(units: readonly Unit[], scene: Scene, meanings: Linear, put: Put): void {
  const all = meaningsIn(scene, meanings)
  const own = units.map(({ from }) => all[scene.unitOf[from] ?? -1] ?? [])
  knownFeatures('meaning', own, units, put)
}
