import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { commands } from '../core/commands/index.ts'
import { grammarOf } from '../core/grammar/grammar.ts'
import { tokenize } from '../core/grammar/tokenize.ts'
import { endsOf } from '../core/grammar/wordings.ts'
import { languages } from '../core/languages/index.ts'
import company from '../core/nearest/company.json' with { type: 'json' }
import { slotsOf } from '../core/slots/of.ts'
import { type Annotated, readAnnotated } from './nearest/annotated.ts'
import { unread, wrongIn } from './nearest/check.ts'
import { areNear, shapeOf } from './nearest/near.ts'
import { spansIn } from './nearest/spans.ts'
import { inScratch } from './understand/scratch.ts'

// Checks annotated sentences (core/languages/sentences.md) against the company that they speak of:
//   npm run --silent sentences -- FILE …     what is wrong by line, what is worth a look, sentences per command, near-duplicates
//   npm run --silent sentences -- --slots    the commands with their arguments and the fixed words of these

const usage = 'npm run --silent sentences -- (FILE … | --slots)'

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { slots: { type: 'boolean' } }, allowPositionals: true })
  if (values.slots) return printSlots()
  if (positionals.length === 0) return fail(usage)
  const problems: string[] = []
  const files = await Promise.all(
    positionals.map(async (path) => ({
      path,
      lines: readAnnotated(await readFile(path, 'utf8'), path, (wrong) => problems.push(wrong)),
    })),
  )
  const sound: { readonly one: Annotated; readonly language: string }[] = []
  for (const { path, lines } of files) {
    for (const one of lines) {
      const wrong = wrongIn(one)
      problems.push(...wrong.map((what) => `${one.at}: ${what}`))
      if (wrong.length === 0) sound.push({ one, language: languageOf(path) })
    }
  }
  const doubts: string[] = []
  const failed = await inScratch(company, 'npm run sentences', async (opened) => {
    for (const { one, language } of sound) {
      const spans = await spansIn(tokenize(one.text), language, opened)
      const { wrong, doubtful } = unread(one, spans, isThat)
      problems.push(...wrong.map((what) => `${one.at}: ${what}`))
      doubts.push(...doubtful.map((what) => `${one.at}: ${what}`))
    }
  })
  if (failed !== undefined) return fail(failed)
  for (const problem of problems) say(`wrong     ${problem}`)
  for (const doubt of doubts) say(`look      ${doubt}`)
  await countNear(files.map(({ path, lines }) => ({ path, lines })))
  countCommands(files.flatMap(({ lines }) => lines))
  return problems.length > 0 ? 1 : 0
}

/** core/languages/uk/sentences/deals.txt → uk; test/heldout/managers-uk.txt → uk. */
const languageOf = (path: string): string =>
  /languages\/([a-z]{2})\//.exec(path)?.[1] ??
  /^(?:managers-|service-)?([a-z]{2})\.txt$/.exec(basename(path))?.[1] ??
  basename(dirname(path))

const me: ReadonlySet<string> = new Set(
  'me my mine i us our мені мене мій моя мої моїх я собі наш мне меня мой моя мои я себе man mane mano aš mus mūsų meni mene moj moja moji ja nas naš'.split(
    ' ',
  ),
)

/** "him", "this deal", "the second", "me": in any language. */
function isThat(words: string): boolean {
  const sentence = tokenize(words)
  const all = Object.values(languages).map((language) => grammarOf(language, commands).words)
  const whole = sentence.tokens.length
  return (
    me.has(words.toLowerCase()) ||
    all.some(({ that, ordinals }) =>
      [...Object.values(that), ...ordinals.values()].some((one) => endsOf(one, sentence, 0).includes(whole)),
    )
  )
}

/** Sentences said twice, among themselves and, without showing these, among the held-out ones of the language. */
async function countNear(
  files: readonly { readonly path: string; readonly lines: readonly Annotated[] }[],
): Promise<void> {
  const byLanguage = Map.groupBy(files, ({ path }) => languageOf(path))
  for (const [language, own] of byLanguage) {
    const shapes = own.flatMap(({ lines }) => lines.map((one) => ({ one, shape: shapeOf(one) })))
    let near = 0
    for (const [index, { one, shape }] of shapes.entries()) {
      const before = shapes.slice(0, index).find((other) => areNear(other.shape, shape))
      if (!before) continue
      near += 1
      say(`twice     ${one.at}: says nearly the same as ${before.one.at}: ${before.one.text}`)
    }
    const held = own.some(({ path }) => path.includes('heldout')) ? [] : await heldOut(language)
    const common = held.filter((shape) => shapes.some((other) => areNear(other.shape, shape))).length
    say(
      `${language}: ${shapes.length} sentences, ${near} nearly said before, ${common} of ${held.length} held-out ones nearly among them`,
    )
  }
}

async function heldOut(language: string) {
  const folder = new URL('../test/heldout/', import.meta.url)
  const names: readonly string[] = await readdir(folder).catch(() => [])
  const own = names.filter((name) => languageOf(name) === language)
  const sources = await Promise.all(own.map((name) => readFile(new URL(name, folder), 'utf8')))
  return sources.flatMap((source) => readAnnotated(source, language, () => undefined)).map(shapeOf)
}

function countCommands(lines: readonly Annotated[]): void {
  const counts = new Map<string, number>([
    ...commands.map(({ name }) => [name, 0] as const),
    ['nothing', 0],
    ['several', 0],
  ])
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { calls } of lines) {
    if (calls.length === 0) add('nothing')
    if (calls.length > 1) add('several')
    for (const { command } of calls) add(command)
  }
  say([...counts].map(([name, count]) => `${name} ${count}`).join('  '))
}

function printSlots(): number {
  for (const { name, slots } of commands) {
    const each = slotsOf(slots).map(
      (slot) => `${slot.name}: ${slot.kind}${slot.words.length > 0 ? ` (${slot.words.join(' ')})` : ''}`,
    )
    say([name, ...each].join('\n    '))
  }
  return 0
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function fail(why: string): number {
  process.stderr.write(`${why}\n`)
  return 1
}

process.exitCode = await main()
