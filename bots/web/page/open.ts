import type { Open } from '../api.ts'
import { ask } from './wire.ts'

const form = /^\/r\/(contact|company|deal)\/([0-9a-f-]{36})\/?$/i
const pauses = [1_000, 2_000, 5_000, 10_000, 30_000]

/** The record whose link was followed, to be asked for once somebody is signed in; null where the address is none. */
export function linked(path: string, key: string): Open | null {
  const [, word = '', id = ''] = form.exec(path) ?? []
  const of = (['contact', 'company', 'deal'] as const).find((kind) => kind === word.toLowerCase())
  return of ? { key, of, id } : null
}

/** Asks for a record until the server has heard it, or will not hear it; its card comes as any answer does. */
export async function open(record: Open, failures = 0): Promise<void> {
  const answer = await ask('/api/open', record)
  if (answer.kind !== 'away') return
  const pause = pauses[Math.min(failures, pauses.length - 1)]
  setTimeout(() => void open(record, failures + 1), pause)
}
