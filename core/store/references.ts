import type { Connections } from './lanes.ts'
import { storableJson } from './storable.ts'

/** A chat by its platform's name. */
interface ChatName {
  readonly installationId: string
  readonly chat: string
}

/** Keeps what the platform must be told to write into a chat first; nothing is written where it is known, or where there is no such chat. */
export async function keepReference({ pool }: Connections, of: ChatName, reference: unknown): Promise<void> {
  await pool.query(
    'update chat set reference = $3 where installation_id = $1 and external = $2 and reference is distinct from $3',
    [of.installationId, of.chat, storableJson(reference)],
  )
}

/** What was kept so; null: nothing. */
export async function referenceOf({ pool }: Connections, of: ChatName): Promise<unknown> {
  const { rows } = await pool.query<{ reference: unknown }>({
    name: 'parley-reference',
    text: 'select reference from chat where installation_id = $1 and external = $2',
    values: [of.installationId, of.chat],
  })
  return rows[0]?.reference ?? null
}
