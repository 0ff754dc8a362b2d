import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { filterWords } from '../../records/words.ts'
import { type Block, type Choice, paragraph } from '../../reply.ts'
import { company, industry, member, money, number, period, place, stage, status, tag, word } from '../../slots/index.ts'
import type { Period } from '../../slots/said.ts'
import { answer, apart, short } from '../answer.ts'
import { speech } from '../speech.ts'
import { type Listing, listDeals, type Wanted } from './listed.ts'
import { tableOf } from './table.ts'

const slots = z.object({
  stage: stage.optional(),
  owner: member.optional(),
  company: company.optional(),
  city: place.optional(),
  industry: industry.optional(),
  tag: tag.optional(),
  /** In which they are to be closed, or were. */
  period: period.optional(),
  /** 0: for longer than their stage allows. */
  staleDays: number.optional(),
  minAmount: money.optional(),
  maxAmount: money.optional(),
  status: status.optional(),
  /** Everyone's, where a rep's own would be meant. */
  whose: word(['everyone']).optional(),
  /** Set by a button alone: where they came from; those that were open then. */
  source: z.string().optional(),
  asOf: z.string().optional(),
  /** Set by a button alone: those after so many. */
  skip: z.number().int().min(0).max(100_000).optional(),
})
type Args = z.output<typeof slots>

/** Rows of the first message, and of each further one. */
const ROWS = 12
const MORE = 50
/** Deals that get a button of their own. */
const OPENED = 3

/**
 * Lists deals: open ones unless it is said how they ended. A rep's own, unless a colleague or a company is named; those who lead see
 * everyone's.
 */
export const dealList = command({
  name: 'deal.list',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'records', act: 'see' },
  slots,
  looksBack: ({ status: ended }) => ended?.kind === 'word' && ended.value !== 'open',
  run: list,
})

async function list(args: Args, turn: Turn): Promise<Ran> {
  const { deal: words } = turn.language.answers
  const own = turn.me.role === 'rep' && [args.owner, args.whose, args.company].every((said) => said === undefined)
  const wanted = await wantedOf(args, own, turn)
  const skip = args.skip ?? 0
  const listing = await listDeals(wanted, skip, skip > 0 ? MORE : ROWS, turn)
  const { status: ended, ...named } = wanted.where
  const filters = [...(await filterWords(named, turn)), ...within(wanted, turn)]
  const everyones = own ? [turn.button(words.button.everyones, callOf({ ...args, whose: 'everyone' }))] : []
  if (listing.rows.length === 0) return answer([words.noneSuch({ status: ended, filters })], everyones)
  const sums = listing.sums.map(speech(turn).money)
  const title = words.list({ status: ended, count: listing.count, sums, filters })
  const left = listing.count - skip - listing.rows.length
  const rest = callOf({ ...args, skip: skip + listing.rows.length })
  const choices = [
    ...(skip > 0 ? [] : opened(listing, turn)),
    ...(left > 0 ? [turn.button(words.button.rest({ count: Math.min(left, MORE) }), rest)] : []),
    ...everyones,
  ]
  const blocks: Block[] = [
    { kind: 'table', title, ...tableOf(listing, wanted, turn) },
    ...(left > 0 ? [paragraph(words.more({ count: left }))] : []),
    ...(choices.length > 0 ? [{ kind: 'choices' as const, choices }] : []),
  ]
  const listed = listing.rows.map(({ id, title: name }) => ({ kind: 'deal' as const, id, name }))
  return { blocks, listed, about: listed.length === 1 ? (listed[0] ?? null) : null }
}

const callOf = (args: Args) => ({ command: 'deal.list', args })

async function wantedOf(args: Args, own: boolean, turn: Turn): Promise<Wanted> {
  const { period: span, whose: _, skip: __, source, asOf, ...where } = args
  return {
    where: {
      of: 'deal',
      ...where,
      ...(own ? { owner: turn.me.id } : {}),
      status: args.status ?? (await kindOf(args.stage, turn)) ?? 'open',
    },
    days: span && daysOf(span, turn.me.zone),
    source,
    asOf: asOf === undefined ? undefined : Temporal.Instant.from(asOf),
  }
}

/** The first and the last day of a half open period. */
function daysOf({ from, to }: Period, zone: string) {
  const day = (at: Temporal.Instant): Temporal.PlainDate => at.toZonedDateTimeISO(zone).toPlainDate()
  return { from: day(Temporal.Instant.from(from)), to: day(Temporal.Instant.from(to).subtract({ nanoseconds: 1 })) }
}

function within({ where, days, source, asOf }: Wanted, turn: Turn): string[] {
  const say = speech(turn)
  const words = turn.language.answers.deal
  const { report } = turn.language.answers
  const last = asOf?.toZonedDateTimeISO(turn.me.zone).subtract({ nanoseconds: 1 }).toPlainDate()
  return [
    ...(days ? [words.within({ status: where.status, from: say.date(days.from), to: say.date(days.to) })] : []),
    ...(source === undefined ? [] : [report.source({ name: source })]),
    ...(last ? [report.when.asOf({ date: say.date(last) })] : []),
  ]
}

/** Deals in a won stage are won ones. */
async function kindOf(stageId: string | undefined, { tx, me }: Turn): Promise<'open' | 'won' | 'lost' | undefined> {
  if (stageId === undefined) return undefined
  const where = { workspaceId: me.workspaceId, id: stageId }
  return (await tx.stage.findFirst({ where, select: { kind: true } }))?.kind
}

function opened({ rows }: Listing, turn: Turn): readonly Choice[] {
  const first = rows.slice(0, OPENED)
  const titles = apart(first.map(({ title }) => short(title)))
  return first.map(({ id, title }, at) =>
    turn.button(titles[at] ?? title, { command: 'deal.show', args: { deal: id } }),
  )
}
