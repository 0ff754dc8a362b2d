import type { Destination } from '../../core/index.ts'
import type { Store } from '../../core/store/db.ts'

/** A message as a platform took it. */
export interface Arrival {
  readonly to: Destination
  readonly words: string
  readonly id: string
}

/** What happened in the shop, as those who wrote and read it know it. */
interface Hour {
  readonly prisma: Store['prisma']
  readonly workspaceId: string
  /** The customers' installations. */
  readonly doors: readonly string[]
  readonly arrived: readonly Arrival[]
  /** What customers wrote: their account, the mark in it, and the platform's key of it. */
  readonly written: readonly {
    readonly who: string
    readonly mark: string | null
    readonly text: string
    readonly key: string
  }[]
  /** What the team replied, each with a mark, and the customer for whom it is. */
  readonly answers: readonly { readonly mark: string; readonly contactId: string }[]
}

/** What is wrong with an hour, in words, and how its messages ended. */
export async function reckon(hour: Hour): Promise<{
  readonly wrong: readonly string[]
  readonly counts: Readonly<Record<string, number>>
}> {
  const { prisma, workspaceId, doors, arrived, written, answers } = hour
  const inbox = new Map((await prisma.inbox.findMany({ where: { workspaceId } })).map((row) => [row.eventKey, row]))
  const answered = new Set(
    (await prisma.outbox.findMany({ where: { workspaceId, sentAt: { not: null } } })).map(
      ({ key, chatId }) => `${chatId} ${/^inbox:[0-9a-f-]+/.exec(key)?.[0]}`,
    ),
  )
  const lanes = new Map((await prisma.lane.findMany({ where: { workspaceId } })).map(({ id, chatId }) => [id, chatId]))
  const kept = await prisma.activity.findMany({ where: { workspaceId, incoming: true } })
  const tickets = await prisma.ticket.findMany({ where: { workspaceId } })
  const accounts = new Map(
    (await prisma.account.findMany({ where: { workspaceId } })).map(({ contactId, external }) => [contactId, external]),
  )
  const toCustomers = arrived.filter(({ to }) => doors.includes(to.installationId))
  const wrong: string[] = []

  const ids = Map.groupBy(arrived, ({ id }) => id)
  for (const [id, same] of ids) if (same.length > 1) wrong.push(`the message ${id} came ${same.length} times`)
  for (const [, { doneAt, outcome }] of inbox)
    if (doneAt === null || outcome?.startsWith('failed')) wrong.push(`a turn ended so: ${outcome ?? 'not at all'}`)

  const counts = { byParley: 0, withPeople: 0, hushed: 0, requests: tickets.length }
  for (const { mark, text, key } of written) {
    const row = inbox.get(key)
    const told = row && answered.has(`${lanes.get(row.laneId)} inbox:${row.id}`)
    const stands = mark !== null && kept.filter(({ summary }) => summary.includes(mark)).length
    if (!row) wrong.push(`lost: ${text}`)
    else if (row.outcome?.startsWith('rush')) counts.hushed++
    else if (row.outcome?.startsWith('passed on')) {
      counts.withPeople++
      if (mark !== null && stands !== 1) wrong.push(`kept ${stands} times: ${text}`)
    } else if (told) counts.byParley++
    else wrong.push(`neither answered nor with anybody: ${text} (${row.outcome})`)
  }

  // Nobody reads what another customer wrote; what the team replied reaches whom it is for, once.
  const ownMarks = new Map(written.flatMap(({ mark, who }) => (mark === null ? [] : [[mark, who] as const])))
  for (const { to, words } of toCustomers)
    for (const [mark] of words.matchAll(/«k\d+-\d+»/g))
      if (ownMarks.get(mark) !== to.chat) wrong.push(`${to.chat} reads ${mark} of ${ownMarks.get(mark)}`)
  for (const { mark, contactId } of answers) {
    const readers = toCustomers.filter(({ words }) => words.includes(mark)).map(({ to }) => to.chat)
    if (readers.length !== 1 || readers[0] !== accounts.get(contactId))
      wrong.push(`the answer ${mark} was read by ${readers.join(', ') || 'nobody'}`)
  }
  for (const { words } of toCustomers) if (words.includes('asked the workshop')) wrong.push(`a note left: ${words}`)

  // Whoever wanted a person has had an answer of one, or the promise still runs.
  const late = tickets.filter(({ human, answeredAt, answerBy }) => human && answeredAt === null && answerBy === null)
  for (const { number } of late) wrong.push(`request ${number} waits without a promise`)
  return { wrong, counts }
}
