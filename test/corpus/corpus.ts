import { readdirSync, readFileSync } from 'node:fs'

/** A command that a sentence must be read as: the words of each argument and, where the corpus says it, the value. */
export interface Expected {
  readonly command: string
  readonly words: ReadonlyMap<string, string>
  readonly values: ReadonlyMap<string, string>
}

/** A line of a corpus: a sentence and what is expected of it. */
export type Line = { readonly text: string; readonly line: string } & (
  | { readonly kind: 'sure'; readonly calls: readonly Expected[] }
  | { readonly kind: 'offered'; readonly command: string }
  | { readonly kind: 'nothing' }
)

/** Reads a language's corpus (its form is described in README.md). Throws an Error that names the line that is wrong. */
export function readCorpus(language: string): readonly Line[] {
  const folder = new URL(`${language}/`, import.meta.url)
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .flatMap((source, index): Line[] =>
          source.trim() === '' || source.startsWith('#') ? [] : [readLine(source, `${file}:${index + 1}`)],
        ),
    )
}

function readLine(source: string, line: string): Line {
  const [marked, right, ...more] = source.split(' => ')
  if (marked === undefined || right === undefined || more.length > 0) throw new Error(`${line}: no " => "`)
  const words = new Map<string, string>()
  const values = new Map<string, string>()
  const text = readMarked(marked, words, values, line).replaceAll('\\n', '\n')
  if (right === 'nothing') return { text, line, kind: 'nothing' }
  const [first = '', offered = ''] = right.split(' ')
  if (first === '?') return { text, line, kind: 'offered', command: offered }
  const calls = right.split(' ; ').map((one, at) => {
    const [command = '', ...fixed] = one.split(' ')
    const own = ofCall(at, values)
    for (const argument of fixed) {
      const [slot = '', value = ''] = argument.split('=')
      own.set(slot, value)
    }
    return { command, words: ofCall(at, words), values: own }
  })
  return { text, line, kind: 'sure', calls }
}

/** Of arguments those of one of the commands: "2.stage" is the second's stage. */
function ofCall(at: number, all: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...all].flatMap(([name, said]): [string, string][] => {
      const [, number = '1', slot = name] = /^(\d)\.(.*)$/.exec(name) ?? []
      return Number(number) === at + 1 ? [[slot, said]] : []
    }),
  )
}

/** The sentence without its brackets; their words and values are put into the maps. Brackets may stand within brackets. */
function readMarked(source: string, words: Map<string, string>, values: Map<string, string>, line: string): string {
  let text = ''
  let at = 0
  while (at < source.length) {
    if (source[at] !== '[') {
      text += source[at]
      at += 1
      continue
    }
    const close = closing(source, at, line)
    const [, slot, inner = ''] = /^([0-9a-zA-Z.]+): (.*)$/s.exec(source.slice(at + 1, close)) ?? []
    if (!slot) throw new Error(`${line}: "[slot: words]" expected at ${at + 1}`)
    const [, said = inner, value] = /^(.*?) = ([^[\]]*)$/s.exec(inner) ?? []
    const plain = readMarked(said, words, values, line)
    words.set(slot, words.has(slot) ? `${words.get(slot)} ${plain}` : plain)
    if (value !== undefined) values.set(slot, value)
    text += plain
    at = close + 1
  }
  return text
}

function closing(source: string, open: number, line: string): number {
  let depth = 0
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === '[') depth += 1
    if (source[at] === ']') depth -= 1
    if (depth === 0) return at
  }
  throw new Error(`${line}: "]" is missing`)
}
