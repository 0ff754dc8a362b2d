import type { Ran, Turn } from '../../command.ts'
import type { Block, Text } from '../../reply.ts'
import type { Question } from '../../reports/figures.ts'
import { type Counted, countedBy } from '../../reports/records.ts'
import { type Entry, entryLine } from '../activities/entry.ts'
import { answer } from '../answer.ts'
import { rowMoney } from '../deals/amount.ts'
import { speech } from '../speech.ts'
import { sayMinutes, titleOf } from './words.ts'

/** So many are shown first, and so many with each "more". */
const FIRST = 12
const MORE = 50
/** So much of what was said. */
const LENGTH = 140

/** The very records that a figure was worked out from, from so many on; the question stays, so that what is said next goes on from it. */
export async function showCounted(question: Question, skip: number, turn: Turn): Promise<Ran> {
  const { report: words, deal } = turn.language.answers
  const found = await countedBy(question, { skip, limit: skip > 0 ? MORE : FIRST }, turn)
  if (found.ids.length === 0) return { ...answer([words.noRecords]), report: question }
  const left = found.total - skip - found.ids.length
  const shown = skip + found.ids.length
  const more = turn.button(deal.button.rest({ count: Math.min(left, MORE) }), {
    command: 'report.ask',
    args: { ...question, records: shown },
  })
  const count = left > 0 || skip > 0 ? `${shown} / ${found.total}` : String(found.total)
  const title = [{ bold: `${await titleOf({ ...question, by: undefined }, turn)}: ${count}` }]
  return {
    blocks: [
      await blockOf(found, question, title, turn),
      ...(left > 0 ? [{ kind: 'choices' as const, choices: [more] }] : []),
    ],
    about: null,
    report: question,
  }
}

function blockOf(found: Counted, question: Question, title: Text, turn: Turn): Promise<Block> {
  switch (found.of) {
    case 'deal':
      return deals(found, question, title, turn)
    case 'activity':
      return activities(found, title, turn)
    case 'contact':
      return contacts(found, title, turn)
    case 'request':
      return requests(found, title, turn)
    case 'feedback':
      return marks(found, title, turn)
  }
}

const which = ({ ids }: Counted, { me }: Turn) => ({ workspaceId: me.workspaceId, id: { in: [...ids] } })

/** Rows of the database in the order of their ids. */
const inOrder = <R extends { readonly id: string }>({ ids }: Counted, rows: readonly R[]): readonly R[] =>
  ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])

/** What each became, and when; of a cycle, how many days it took. */
async function deals(found: Counted, { metric }: Question, title: Text, turn: Turn): Promise<Block> {
  const {
    deal: { columns, days },
    report,
  } = turn.language.answers
  const say = speech(turn)
  const rows = await turn.tx.deal.findMany({
    where: which(found, turn),
    include: { stage: { select: { name: true } } },
  })
  const cycle = metric === 'cycleDays'
  const expected = metric === 'forecast'
  const took = (from: Date, to: Date): number => Math.round((to.getTime() - from.getTime()) / 86_400_000)
  return {
    kind: 'table',
    title,
    columns: [
      { label: columns.deal },
      ...(cycle ? [{ label: report.measure.cycleDays, align: 'right' as const }] : [{ label: columns.stage }]),
      { label: columns.amount, align: 'right' },
      { label: expected ? columns.closing : columns.closed },
    ],
    rows: inOrder(found, rows).map(({ title: name, stage, amount, currency, createdAt, closedAt, closeOn }) => {
      const closes = closedAt ? dayOf(closedAt, turn) : expected && closeOn ? dateOf(closeOn) : null
      const money = rowMoney({ amount: amount?.toString() ?? null, currency }, turn.me.currency)
      return [
        name,
        cycle && closedAt ? days({ count: took(createdAt, closedAt) }) : say.stage(stage.name),
        money ? say.money(money) : '–',
        closes ? say.shortDate(closes) : '–',
      ]
    }),
  }
}

/** A date of the database. */
const dateOf = (at: Date): Temporal.PlainDate => at.toTemporalInstant().toZonedDateTimeISO('UTC').toPlainDate()

const dayOf = (at: Date, { me }: Turn): Temporal.PlainDate =>
  at.toTemporalInstant().toZonedDateTimeISO(me.zone).toPlainDate()

async function activities(found: Counted, title: Text, turn: Turn): Promise<Block> {
  const name = { select: { name: true } }
  const rows = await turn.tx.activity.findMany({
    where: which(found, turn),
    include: { contact: name, company: name, deal: { select: { title: true } }, member: name },
  })
  const entry = (row: (typeof rows)[number]): Entry => ({
    ...row,
    at: row.at.toTemporalInstant(),
    contact: row.contact?.name ?? null,
    company: row.company?.name ?? null,
    deal: row.deal?.title ?? null,
    by_id: row.memberId,
    by: row.member?.name ?? null,
    ticket: row.ticketId !== null,
  })
  // They are about different records, so that none goes without saying.
  const nobody = { kind: 'deal' as const, id: '', name: '' }
  return { kind: 'list', title, items: inOrder(found, rows).map((row) => entryLine(entry(row), nobody, LENGTH, turn)) }
}

/** What is known besides, each behind a dot. */
const besides = (rest: readonly (string | null | undefined)[]): readonly string[] =>
  rest.flatMap((one) => (one ? [` · ${one}`] : []))

/** Who they are, from where, whose, and since when. */
async function contacts(found: Counted, title: Text, turn: Turn): Promise<Block> {
  const say = speech(turn)
  const name = { select: { name: true } }
  const rows = await turn.tx.contact.findMany({
    where: which(found, turn),
    include: { company: name, owner: name },
  })
  const items = inOrder(found, rows).map((row): Text => {
    const rest = [row.company?.name, row.source, row.owner?.name, say.shortDate(dayOf(row.createdAt, turn))]
    return [{ bold: row.name }, ...besides(rest)]
  })
  return { kind: 'list', title, items }
}

/** Which requests, from whom and when, and how long each waited. */
async function requests(found: Counted, title: Text, turn: Turn): Promise<Block> {
  const say = speech(turn)
  const rows = await turn.tx.ticket.findMany({
    where: which(found, turn),
    include: { contact: { select: { name: true } }, owner: { select: { name: true } } },
  })
  const items = inOrder(found, rows).map((row): Text => {
    const waited = found.lengths.get(row.id)
    const rest = [row.contact?.name, say.shortDate(dayOf(row.openedAt, turn)), row.owner?.name]
    return [
      { bold: waited === undefined ? '–' : sayMinutes(waited, turn.language.code) },
      ` · #${row.number}`,
      ...besides(rest),
    ]
  })
  return { kind: 'list', title, items }
}

/** Which marks, by whom and when, and what they said. */
async function marks(found: Counted, title: Text, turn: Turn): Promise<Block> {
  const say = speech(turn)
  const rows = await turn.tx.feedback.findMany({
    where: which(found, turn),
    include: { contact: { select: { name: true } }, ticket: { select: { number: true } } },
  })
  const items = inOrder(found, rows).map((row): Text => {
    const about = row.ticket ? `#${row.ticket.number}` : undefined
    const rest = [row.contact?.name, say.shortDate(dayOf(row.at, turn)), about, shortened(row.text)]
    return [{ bold: String(row.score ?? '–') }, ...besides(rest)]
  })
  return { kind: 'list', title, items }
}

const shortened = (text: string | null): string | undefined =>
  text === null || text === '' ? undefined : text.length > LENGTH ? `${text.slice(0, LENGTH - 1).trimEnd()}…` : text
