import { z } from 'zod'
import type { MeantCall, SaidCall } from './call.ts'
import { commandNamed } from './commands/index.ts'
import type { Lesson } from './learnt/phrases.ts'
import type { Me } from './me.ts'
import { type Held, type Share, type Weighed, weigh } from './records/hold.ts'
import { allowance, type Right } from './rights.ts'
import type { Session } from './session.ts'
import { where } from './slots/index.ts'
import { slotsOf } from './slots/of.ts'
import { ofRecords } from './slots/takes.ts'

/** How the calls came to be: by whose word (`shared`: by what somebody passed on), and whether they were confirmed. */
export interface Origin {
  readonly by: 'button' | 'shared' | 'pending' | 'exact' | 'nearest' | 'model'
  readonly confirmed: boolean
  /** What else the sentence may have meant, for the question whether to do it. */
  readonly others?: readonly (readonly SaidCall[])[] | undefined
  /** The message that led to the question which this answers. */
  readonly begunBy?: string | undefined
  /** The owners that the person who confirmed was told of. */
  readonly owners?: readonly string[]
  /** What is learnt of the sentence when it is confirmed. */
  readonly lesson?: Lesson | undefined
  /** Whose the records of each call's set were when the person was asked; null for a call without one. */
  readonly held?: readonly (Held | null)[]
}

/** Whether calls are a guess at what was said: then nothing is written before a yes to exactly these. */
export const isGuessed = ({ by }: Pick<Origin, 'by'>): boolean => by === 'model' || by === 'nearest'

/** A colleague's record that a call would change. */
interface Foreign {
  readonly id: string
  readonly name: string
  readonly ownerId: string
  readonly owner: string
}

export type Verdict =
  /** `calls`: with those records of their sets alone that may be changed and are as they were when asked about. */
  | { readonly kind: 'go'; readonly calls: readonly MeantCall[]; readonly sets: readonly (Weighed | null)[] }
  | {
      readonly kind: 'confirm'
      readonly calls: readonly MeantCall[]
      readonly foreign: readonly Foreign[]
      readonly sets: readonly (Weighed | null)[]
    }
  | { readonly kind: 'refuse'; readonly why: 'rights' | 'group' | 'noneLeft' }
  /** It is a colleague's, and theirs alone to do that with. */
  | { readonly kind: 'refuse'; readonly why: 'theirs'; readonly record: Foreign }
  | { readonly kind: 'refuse'; readonly why: 'allTheirs'; readonly theirs: readonly Share[] }

/** One call's: what of it goes on, or why nothing does. */
type One =
  | Extract<Verdict, { kind: 'refuse' }>
  | {
      readonly kind: 'fine'
      readonly call: MeantCall
      readonly confirm: boolean
      readonly foreign: readonly Foreign[]
      readonly set: Weighed | null
    }

/**
 * What the matrix says to these calls from this person, here: go on, ask first, or refuse. What destroys, sends or cannot be
 * taken back, what was guessed (by what was learnt, by a model), what changes many records and what changes a colleague's is confirmed first.
 */
export async function authorise(calls: readonly MeantCall[], origin: Origin, session: Session): Promise<Verdict> {
  const fine: Extract<One, { kind: 'fine' }>[] = []
  for (const [at, call] of calls.entries()) {
    const one = await weighCall(call, { ...origin, held: [origin.held?.[at] ?? null] }, session)
    if (one.kind === 'refuse') return one
    fine.push(one)
  }
  const foreign = fine.flatMap((one) => one.foreign)
  const told = foreign.every((record) => origin.owners?.includes(record.ownerId))
  const ask = fine.some(({ confirm }) => confirm) || foreign.length > 0
  const found = { calls: fine.map(({ call }) => call), sets: fine.map(({ set }) => set) }
  return ask && !(origin.confirmed && told) ? { kind: 'confirm', ...found, foreign } : { kind: 'go', ...found }
}

async function weighCall(call: MeantCall, origin: Origin, session: Session): Promise<One> {
  const { me } = session
  const command = commandNamed(call.command)
  if (!command) throw new Error(`no command is named ${call.command}`)
  const many = setSchema.safeParse(call.args).data
  const right: Right = many ? { ...command.right, act: 'bulk' } : command.right
  const allowed = allowance(me.role, right)
  if (allowed === 'none') return { kind: 'refuse', why: 'rights' }
  if (!me.chat.direct && (!inGroup(right, me) || command.alone?.(call.args, me)))
    return { kind: 'refuse', why: 'group' }
  if (many) return weighSet(call, many, { ...origin, ownOnly: allowed === 'own' }, session)
  const foreign = allowed === 'mine' || allowed === 'own' ? await foreignRecords(call, session) : []
  const [record] = foreign
  if (allowed === 'own' && record) return { kind: 'refuse', why: 'theirs', record }
  const heavy =
    command.risk === 'destroys' ||
    command.risk === 'sends' ||
    command.takenBack === 'irreversible' ||
    command.confirms?.(call.args)
  const confirm = heavy === true || (isGuessed(origin) && command.risk !== 'reads')
  return { kind: 'fine', call, confirm, foreign, set: null }
}

const setSchema = z
  .object({ ids: z.array(z.uuid()).min(1), where: where.pick({ of: true }) })
  .transform(({ ids, where: { of } }) => ({ kind: of, ids }))

async function weighSet(
  call: MeantCall,
  many: z.output<typeof setSchema>,
  { confirmed, held, ownOnly }: Origin & { readonly ownOnly: boolean },
  session: Session,
): Promise<One> {
  const set = await weigh(many, { ownOnly, before: confirmed ? (held?.[0] ?? undefined) : undefined }, session)
  if (set.ids.length > 0)
    return { kind: 'fine', call: { ...call, args: { ...call.args, ids: set.ids } }, confirm: true, foreign: [], set }
  return set.theirs.length > 0
    ? { kind: 'refuse', why: 'allTheirs', theirs: set.theirs }
    : { kind: 'refuse', why: 'noneLeft' }
}

/** Whether a person may use a command at all, here; whose records it may touch is another matter. */
export const mayUse = ({ right }: { readonly right: Right }, me: Me): boolean =>
  allowance(me.role, right) !== 'none' && (me.chat.direct || inGroup(right, me))

/**
 * Help is for every group; what shows and changes records, for one that has an audience; reminders, one's own history, what touches many,
 * what customers do for themselves and the workspace's keys, for none: they are answered to the person alone.
 */
const inGroup = ({ area, act }: Right, { chat }: Me): boolean => {
  if (area === 'own') return act === 'see'
  if (area === 'reminders' || area === 'service' || act === 'bulk') return false
  return chat.audience !== null && (area !== 'workspace' || act === 'see')
}

const ownedSchema = z.array(z.object({ id: z.string(), name: z.string(), owner_id: z.string(), owner: z.string() }))

/** The records among the arguments that a colleague owns. Children of a record follow the record. */
async function foreignRecords(call: MeantCall, session: Session): Promise<readonly Foreign[]> {
  const command = commandNamed(call.command)
  const ids = (command ? slotsOf(command.slots) : []).flatMap((slot) =>
    ofRecords.has(slot.kind) ? idIn(call.args[slot.name]) : [],
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
