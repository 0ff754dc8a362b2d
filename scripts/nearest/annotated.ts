/** The words of an argument within a sentence: UTF-16 offsets, end exclusive. `call`: of which of its commands, from 0. */
export interface Bracket {
  readonly call: number
  readonly slot: string
  readonly start: number
  readonly end: number
  /** What the words stand for, where the sentence says it; "?" for what nobody is called. */
  readonly value: string | undefined
}

/** A command that is meant, with the arguments that no words of their own say. */
export interface Wanted {
  readonly command: string
  readonly implied: ReadonlyMap<string, string>
}

/** An annotated sentence; no calls: it asks for nothing. `only`: it may be offered and no more. */
export interface Annotated {
  readonly text: string
  /** The file and the line, for messages. */
  readonly at: string
  readonly calls: readonly Wanted[]
  readonly only: 'sure' | 'offered'
  readonly brackets: readonly Bracket[]
}

/** Reads a file of annotated sentences (core/languages/sentences.md). What is wrong is given to `report` with its line, and left out. */
export function readAnnotated(source: string, file: string, report: (problem: string) => void): readonly Annotated[] {
  return source.split('\n').flatMap((line, index): Annotated[] => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const at = `${file}:${index + 1}`
    const read = readLine(line, at)
    if (typeof read !== 'string') return [read]
    report(`${at}: ${read}`)
    return []
  })
}

function readLine(line: string, at: string): Annotated | string {
  const [marked, right, ...more] = line.split(' => ')
  if (marked === undefined || right === undefined) return 'no " => " and what is meant after it'
  if (more.length > 0) return '" => " stands more than once'
  const brackets: Bracket[] = []
  const text = readMarked(marked, 0, brackets)
  if (typeof text !== 'string') return text.wrong
  const wanted = right.trim()
  if (wanted === 'nothing')
    return brackets.length > 0
      ? 'brackets in a sentence that asks for nothing'
      : { text, at, calls: [], only: 'sure', brackets }
  const only = wanted.startsWith('? ') ? 'offered' : 'sure'
  const calls = wanted.replace(/^\? /, '').split(/ *; */).map(readWanted)
  const beyond = brackets.find(({ call }) => call >= calls.length)
  if (beyond) return `"${beyond.call + 1}.${beyond.slot}", but there are ${calls.length} commands`
  return { text, at, calls, only, brackets }
}

/** `command slot=value slot="several words"`. */
function readWanted(source: string): Wanted {
  const [command = '', ...rest] = source.trim().split(' ')
  const implied = [...rest.join(' ').matchAll(/([\w.]+)=("[^"]*"|\S+)/g)].map(
    ([, slot = '', value = '']) => [slot, value.replace(/^"|"$/g, '')] as const,
  )
  return { command, implied: new Map(implied) }
}

/** The text without its brackets, which are added to the list; `offset`: where it begins in the sentence. */
function readMarked(source: string, offset: number, brackets: Bracket[]): string | { readonly wrong: string } {
  let text = ''
  let at = 0
  while (at < source.length) {
    if (source[at] !== '[') {
      const isEscape = source.startsWith('\\n', at)
      text += isEscape ? '\n' : source[at]
      at += isEscape ? 2 : 1
      continue
    }
    const close = closing(source, at)
    if (close === undefined) return { wrong: `"]" is missing for the "[" at character ${at + 1}` }
    const [, number, slot, inner = ''] =
      /^(?:(\d)\.)?([a-zA-Z][a-zA-Z.]*): (.+)$/s.exec(source.slice(at + 1, close)) ?? []
    if (!slot) return { wrong: `"[slot: words]" is expected, not "${source.slice(at, close + 1)}"` }
    const [, said = inner, value] = /^(.*\S) = ([^[\]]*)$/s.exec(inner) ?? []
    const start = offset + text.length
    const plain = readMarked(said, start, brackets)
    if (typeof plain !== 'string') return plain
    brackets.push({ call: Number(number ?? 1) - 1, slot, start, end: start + plain.length, value: value?.trim() })
    text += plain
    at = close + 1
  }
  return text
}

function closing(source: string, open: number): number | undefined {
  let depth = 0
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === '[') depth += 1
    if (source[at] === ']') depth -= 1
    if (depth === 0) return at
  }
  return undefined
}
