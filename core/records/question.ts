import { z } from 'zod'
import { Prisma } from '#prisma'
import type { MeantCall, SaidCall } from '../call.ts'
import { detailsOf } from '../conversation/describe.ts'
import { type Block, paragraph } from '../reply.ts'
import type { Session } from '../session.ts'
import { where } from '../slots/index.ts'
import type { Where } from './filter.ts'
import type { Weighed } from './hold.ts'
import { type Found, MOST_AT_ONCE } from './set.ts'
import { filterWords, namesOf } from './words.ts'

const kindSchema = z.object({ where: where.pick({ of: true }) }).transform((args) => args.where.of)
const namesSchema = z.array(z.object({ name: z.string() }))

/** What a call would do to many, without its question mark: "Give 14 contacts to Olena: A, B, C … and 11 more". */
export async function setQuestion(
  call: MeantCall,
  { ids }: Weighed,
  said: SaidCall | MeantCall,
  session: Session,
): Promise<string> {
  const { conversation, phrases } = session.language
  const kind = kindSchema.parse(call.args)
  const what = conversation.set.whom({ kind, count: ids.length })
  const speech = { language: session.language, zone: session.me.zone, now: session.now }
  const to = 'said' in said ? detailsOf(said, speech, 'where').join(', ') : ''
  const asks: Readonly<Record<string, (p: { what: string; to: string }) => string>> = conversation.set.ask
  const titles: Readonly<Record<string, { readonly title: string }>> = phrases.commands
  const deed = asks[call.command]?.({ what, to }) ?? `${titles[call.command]?.title}: ${what}`
  return `${deed}: ${namesOf(await namesFor(kind, ids, session), session)}`
}

/** The names of records by their ids, in no order. */
async function namesFor(kind: Where['of'], ids: readonly string[], { tx, me }: Session): Promise<readonly string[]> {
  const rows = await tx.$queryRaw`
    select ${Prisma.raw(kind === 'deal' ? 'title' : 'name')} as name from ${Prisma.raw(kind)}
    where workspace_id = ${me.workspaceId}::uuid and id = any(${[...ids]}::uuid[])`
  return namesSchema.parse(rows).map(({ name }) => name)
}

/** What of sets is left out and why: colleagues' records, and what has changed since it was asked about. */
export function leftOut(
  calls: readonly MeantCall[],
  sets: readonly (Weighed | null)[],
  { language }: Session,
): readonly Block[] {
  const words = language.conversation.set
  return calls.flatMap((call, at) => {
    const set = sets[at]
    if (!set) return []
    return [
      ...(set.theirs.length > 0 ? [paragraph(words.leftOut({ owners: set.theirs }))] : []),
      ...(set.gone > 0 ? [paragraph(words.meanwhile({ kind: kindSchema.parse(call.args), count: set.gone }))] : []),
    ]
  })
}

/** There is nothing that a set means, or too much: what was looked for, condition by condition. */
export async function noSet(found: Exclude<Found, { kind: 'found' }>, session: Session): Promise<Block> {
  const words = session.language.conversation.set
  const { where } = found
  if (found.kind === 'tooMany')
    return paragraph(words.tooMany({ kind: where.of, count: found.total, most: MOST_AT_ONCE }))
  return paragraph(words.none({ kind: where.of, filters: await filterWords(where, session) }))
}
