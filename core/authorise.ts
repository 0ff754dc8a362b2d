import { z } from 'zod'
import type { MeantCall } from './call.ts'
import { commandNamed } from './commands/index.ts'
import type { Me } from './me.ts'
import { allowance, type Right } from './rights.ts'
import type { Session } from './session.ts'
import { slotsOf } from './slots/of.ts'

/** How the calls came to be: by whose word, and whether they were confirmed. */
export interface Origin {
  readonly by: 'button' | 'pending' | 'exact' | 'nearest' | 'model'
  readonly confirmed: boolean
  /** The owners that the person who confirmed was told of. */
  readonly owners?: readonly string[]
}

/** A colleague's record that a call would change. */
interface Foreign {
  readonly id: string
  readonly name: string
  readonly ownerId: string
  readonly owner: string
}

export type Verdict =
  | { readonly kind: 'go' }
  | { readonly kind: 'confirm'; readonly foreign: readonly Foreign[] }
  | { readonly kind: 'refuse'; readonly why: 'rights' | 'group' }

/**
 * What the matrix says to these calls from this person, here: go on, ask first, or refuse. What destroys, sends or cannot be
 * taken back, what a model alone understood and what changes a colleague's record is confirmed first.
 */
export async function authorise(calls: readonly MeantCall[], origin: Origin, session: Session): Promise<Verdict> {
  const { me } = session
  const foreign: Foreign[] = []
  let confirm = false
  for (const call of calls) {
    const command = commandNamed(call.command)
    if (!command) throw new Error(`no command is named ${call.command}`)
    const allowed = allowance(me.role, command.right)
    if (allowed === 'none') return { kind: 'refuse', why: 'rights' }
    if (!me.chat.direct && !inGroup(command.right, me)) return { kind: 'refuse', why: 'group' }
    if (allowed === 'mine') foreign.push(...(await foreignRecords(call, session)))
    const heavy = command.risk === 'destroys' || command.risk === 'sends' || command.takenBack === 'irreversible'
    if (heavy || (origin.by === 'model' && command.risk !== 'reads')) confirm = true
  }
  const told = foreign.every((record) => origin.owners?.includes(record.ownerId))
  const confirmed = origin.confirmed && told
  return (confirm || foreign.length > 0) && !confirmed ? { kind: 'confirm', foreign } : { kind: 'go' }
}

/** Help is for every group; what shows records, for one that is bound to an audience; one's own history, for none. */
const inGroup = ({ area, act }: Right, { chat }: Me): boolean =>
  area === 'own' ? act === 'see' : chat.audience !== null

const ownedSchema = z.array(z.object({ id: z.string(), name: z.string(), owner_id: z.string(), owner: z.string() }))

/** The records among the arguments that a colleague owns. Children of a record follow the record. */
async function foreignRecords(call: MeantCall, session: Session): Promise<readonly Foreign[]> {
  const command = commandNamed(call.command)
  const owned = new Set(['contact', 'company', 'person', 'deal', 'subject'])
  const ids = (command ? slotsOf(command.slots) : []).flatMap((slot) =>
    owned.has(slot.kind) ? idIn(call.args[slot.name]) : [],
  )
  if (ids.length === 0) return []
  const rows = await session.tx.$queryRaw`
    select r.id, r.name, r.owner_id, m.name as owner
    from (select id, name, owner_id from contact where id = any(${ids}::uuid[])
          union all select id, name, owner_id from company where id = any(${ids}::uuid[])
          union all select id, title, owner_id from deal where id = any(${ids}::uuid[])) r
    join member m on m.id = r.owner_id
    where r.owner_id <> ${session.me.id}::uuid and m.disabled_at is null`
  return ownedSchema.parse(rows).map((row) => ({ id: row.id, name: row.name, ownerId: row.owner_id, owner: row.owner }))
}

const recordSchema = z.union([z.uuid(), z.object({ id: z.uuid() }).transform((record) => record.id)])
const idIn = (value: unknown): string[] => {
  const id = recordSchema.safeParse(value)
  return id.success ? [id.data] : []
}
