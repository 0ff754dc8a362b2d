import { durationOf } from '../dialogue/times.ts'

/** What a typed line asks of the terminal; everything that is not for the terminal is said to Parley. */
export type Line =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'press'; readonly label: string }
  | { readonly kind: 'as'; readonly who: string }
  | { readonly kind: 'lang'; readonly code: string }
  | { readonly kind: 'tick'; readonly time: Temporal.Duration }
  | { readonly kind: 'why' | 'help' | 'quit' | 'nothing' }
  | { readonly kind: 'wrong'; readonly why: string }

export const helpLines = [
  'Write a sentence, or type the number of a button.',
  '  :press Done   press a button by its label',
  '  :as           who can speak here; :as Petro takes the seat of Petro',
  '  :lang uk      the language of the answers to you',
  '  :why          how the last sentence was read',
  '  :tick +3d     let three days pass (demo company): also +2h, +30min, 1 week',
  '  :help  :quit',
]

/** Reads a line. A number alone presses a button when `buttons`, the number of those last shown, are that many. */
export function readLine(line: string, buttons: number): Line {
  const text = line.trim()
  if (text === '') return { kind: 'nothing' }
  if (/^\d{1,3}$/.test(text) && buttons > 0) {
    const number = Number(text)
    return number >= 1 && number <= buttons ? { kind: 'press', label: text } : { kind: 'said', text: line }
  }
  const [, name, rest = ''] = /^:([a-z]+)(?:\s+(.*))?$/.exec(text) ?? []
  switch (name) {
    case undefined:
      return { kind: 'said', text: line }
    case 'press':
      return rest ? { kind: 'press', label: rest } : { kind: 'wrong', why: 'Which button? :press Done' }
    case 'as':
      return { kind: 'as', who: rest }
    case 'lang':
      return rest ? { kind: 'lang', code: rest.toLowerCase() } : { kind: 'wrong', why: 'Which language? :lang uk' }
    case 'tick': {
      const time = durationOf(rest)
      return time ? { kind: 'tick', time } : { kind: 'wrong', why: 'How long? :tick +3d, :tick 2 hours' }
    }
    case 'why':
    case 'help':
    case 'quit':
      return { kind: name }
    default:
      return { kind: 'wrong', why: `There is no :${name}. Try :help` }
  }
}
