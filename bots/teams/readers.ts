import type { Logger } from 'pino'
import type { Connector } from './connector.ts'
import type { Reference } from './reference.ts'

/** For so long the members of a group are not asked for again: what may be told there hangs on them, so not longer. */
const FRESH_MS = 60_000
const MOST = 500

interface Wish {
  readonly connector: Pick<Connector, 'members'>
  readonly log: Logger
  readonly now: () => number
}

/** Who reads along in a group; null where Teams does not say, or there are too many to know. */
export function openReaders({
  connector,
  log,
  now,
}: Wish): (group: string, reference: Reference) => Promise<readonly string[] | null> {
  const known = new Map<string, { readonly members: Promise<readonly string[] | null>; readonly until: number }>()

  async function ask(group: string, reference: Reference): Promise<readonly string[] | null> {
    try {
      return await connector.members({ reference, conversation: group })
    } catch (error) {
      log.warn({ err: error }, 'Teams does not say who is in a group')
      known.delete(group)
      return null
    }
  }

  return async (group, reference) => {
    const one = known.get(group)
    if (one && now() < one.until) return one.members
    const members = ask(group, reference)
    known.delete(group)
    known.set(group, { members, until: now() + FRESH_MS })
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
    return members
  }
}
