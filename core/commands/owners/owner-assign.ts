import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { meantRecords, recordsOf } from '../../records/each.ts'
import type { Selected } from '../../records/select.ts'
import { namesOf } from '../../records/words.ts'
import type { Block, Choice } from '../../reply.ts'
import { ids, member, subject, where } from '../../slots/index.ts'
import { answer, undoButton } from '../answer.ts'
import { give, hangingOn } from './give.ts'
import { openCall } from './open.ts'

const slots = z.object({
  subject: subject.optional(),
  where: where.optional(),
  ids: ids.optional(),
  to: member,
  /** Set by a button alone: what hangs on the record and goes with it. */
  along: z.object({ contacts: z.array(z.uuid()), deals: z.array(z.uuid()) }).optional(),
})
type Args = z.output<typeof slots>

/** Gives a contact, a company, a deal or many of them to a colleague, who is told. */
export const ownerAssign = command({
  name: 'owner.assign',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  slots,
  oneOf: [['subject', 'where', 'along']],
  fromAbout: { subject: ['contact', 'company', 'deal'] },
  sets: 'subject',
  run: assign,
})

interface To {
  readonly id: string
  readonly name: string
}

async function assign(args: Args, turn: Turn): Promise<Ran> {
  const { tx, me, language } = turn
  const to = await tx.member.findFirst({
    where: { workspaceId: me.workspaceId, id: args.to, disabledAt: null },
    select: { id: true, name: true },
  })
  if (!to) return answer([language.answers.gone])
  if (args.along) return assignAlong(args.along, to, turn)
  const { kind, many, records } = await meantRecords(args, turn)
  const [first] = records
  if (!first) return answer([language.answers.gone])
  const theirs = records.filter((record) => record.ownerId === to.id)
  const others = records.filter((record) => record.ownerId !== to.id)
  if (others.length === 0) return answer([already(records, to, many, turn)], [], aboutOf(first, many))
  const hanging = many ? undefined : await hangingOn(first, to.id, turn)
  await give(
    kind,
    others.map(({ id }) => id),
    to.id,
    turn,
  )
  tell(others, to, turn)
  const along = hanging ? [alongButton(hanging, to, turn)] : []
  const words = language.answers.owner
  const text = many
    ? words.givenMany({
        what: language.conversation.set.count({ kind, count: others.length }),
        names: names(others, turn),
        ...whom(to, turn),
        already: theirs.length,
      })
    : words.given({ name: first.name, ...whom(to, turn), ...(first.owner === null ? {} : { before: first.owner }) })
  return answer([text], [...along, undoButton(turn)], aboutOf(first, many))
}

const whom = (to: To, { me }: Turn): { to: string; mine: boolean } => ({ to: to.name, mine: to.id === me.id })
const names = (records: readonly Selected[], turn: Turn): string =>
  namesOf(
    records.map(({ name }) => name),
    turn,
  )
const aboutOf = ({ kind, id }: Selected, many: boolean) => (many ? undefined : ({ kind, id } as const))

function already(records: readonly Selected[], to: To, many: boolean, turn: Turn) {
  const words = turn.language.answers.owner
  const name = many ? names(records, turn) : (records[0]?.name ?? '')
  return words.already({ name, ...whom(to, turn) })
}

/** "Also its 3 contacts and 2 open deals". */
function alongButton(hanging: { contacts: readonly string[]; deals: readonly string[] }, to: To, turn: Turn): Choice {
  const { contacts, deals } = hanging
  const { count } = turn.language.conversation.set
  const parts = [
    ...(contacts.length > 0 ? [count({ kind: 'contact', count: contacts.length })] : []),
    ...(deals.length > 0 ? [turn.language.answers.owner.openDeals({ count: deals.length })] : []),
  ]
  const label = turn.language.answers.owner.also({ parts })
  return turn.button(label, { command: 'owner.assign', args: { to: to.id, along: hanging } }, true)
}

async function assignAlong({ contacts, deals }: NonNullable<Args['along']>, to: To, turn: Turn): Promise<Ran> {
  const records = [...(await recordsOf('contact', contacts, turn)), ...(await recordsOf('deal', deals, turn))]
  // Colleagues' records never go along with one: what has become theirs since the button was shown stays.
  const movable = records.filter(({ ownerId }) => ownerId !== to.id && (turn.me.role !== 'rep' || free(ownerId, turn)))
  if (movable.length === 0) return answer([turn.language.conversation.set.noneLeft])
  for (const kind of ['contact', 'deal'] as const) {
    const some = movable.filter((record) => record.kind === kind).map(({ id }) => id)
    if (some.length > 0) await give(kind, some, to.id, turn)
  }
  tell(movable, to, turn)
  const words = turn.language.answers.owner
  return answer([words.alsoGiven({ names: names(movable, turn), ...whom(to, turn) })], [undoButton(turn)])
}

const free = (ownerId: string | null, { me }: Turn): boolean => ownerId === null || ownerId === me.id

/** The new owner is told, in their language, with a button to open it. */
function tell(records: readonly Selected[], to: To, turn: Turn): void {
  const [first] = records
  if (to.id === turn.me.id || !first) return
  turn.tell({
    memberId: to.id,
    key: `given:${first.id}:${newId()}`,
    ...(records.length === 1 ? { about: { kind: first.kind, id: first.id } } : {}),
    blocks: (language, button): readonly Block[] => {
      const { owner } = language.answers
      const what = language.conversation.set.whom({ kind: first.kind, count: records.length })
      const mixed = records.some(({ kind }) => kind !== first.kind)
      const said = namesOf(
        records.map(({ name }) => name),
        { language },
      )
      const text =
        records.length === 1
          ? owner.youGot({ who: turn.me.name, name: first.name })
          : owner.youGotMany({ who: turn.me.name, names: said, ...(mixed ? {} : { what }) })
      const open = { do: 'meant', call: openCall(records, to.id) } as const
      const { open: label } = language.conversation.button
      return [
        { kind: 'text', text },
        { kind: 'choices', choices: [{ ...button(label, open), main: true }] },
      ]
    },
  })
}
