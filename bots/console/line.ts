import { durationOf } from '../dialogue/times.ts'

/** What a typed line asks of the terminal; everything that is not for the terminal is said to Parley. */
export type Line =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'press'; readonly label: string }
  | { readonly kind: 'as'; readonly who: string }
  | { readonly kind: 'lang'; readonly language: string }
  | { readonly kind: 'tick'; readonly time: Temporal.Duration }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'save'; readonly number: number; readonly path: string }
  | { readonly kind: 'why' | 'help' | 'quit' | 'nothing' }
  /** A command that lacks its button, its time or its file. */
  | { readonly kind: 'which'; readonly of: 'button' | 'time' | 'file' | 'save' }
  | { readonly kind: 'unknown'; readonly name: string }

/** Whether a line is nothing but a number. */
export const isNumber = (line: string): boolean => /^\d{1,3}$/.test(line.trim())

/** Reads a line. A number alone presses a button when it is one of `numbers`, those that can be pressed. */
export function readLine(line: string, numbers: readonly number[]): Line {
  const text = line.trim()
  if (text === '') return { kind: 'nothing' }
  if (isNumber(text) && numbers.includes(Number(text))) return { kind: 'press', label: text }
  const [, name, rest = ''] = /^:([a-z]+)(?:\s+(.*))?$/.exec(text) ?? []
  switch (name) {
    case undefined:
      return { kind: 'said', text: line }
    case 'press':
      return rest ? { kind: 'press', label: rest } : { kind: 'which', of: 'button' }
    case 'as':
      return { kind: 'as', who: rest }
    case 'lang':
      return { kind: 'lang', language: rest }
    case 'tick': {
      const time = durationOf(rest)
      return time ? { kind: 'tick', time } : { kind: 'which', of: 'time' }
    }
    case 'file':
      return rest ? { kind: 'file', path: rest.trim() } : { kind: 'which', of: 'file' }
    case 'save': {
      const [, number = '', path = ''] = /^(\d{1,4})(?:\s+(.*))?$/.exec(rest.trim()) ?? []
      return number ? { kind: 'save', number: Number(number), path } : { kind: 'which', of: 'save' }
    }
    case 'why':
    case 'help':
    case 'quit':
      return { kind: name }
    default:
      return { kind: 'unknown', name }
  }
}
