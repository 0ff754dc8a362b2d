import { sizeIn } from '../attached/said.ts'
import type { Turn } from '../command.ts'
import { orderLine, ordersOf } from '../commands/service/deal-status.ts'
import { speech } from '../commands/speech.ts'
import { languages } from '../languages/index.ts'
import { languageOf } from '../languages/language.ts'
import { plainText } from '../reply.ts'

/** What is kept about a customer, in their language: what they are, and what passed with them, oldest first. */
export interface Facts {
  readonly fields: readonly { readonly label: string; readonly value: string }[]
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[]
}

/** Everything about who speaks that they may see: of what was written down, the messages that passed with them. */
export async function factsOf(turn: Turn): Promise<Facts> {
  const { tx, me, language } = turn
  const { data: words } = language.answers.service
  const say = speech(turn)
  const day = (at: Date): string => say.date(at.toTemporalInstant().toZonedDateTimeISO(me.zone).toPlainDate())
  const of = { workspaceId: me.workspaceId, contactId: me.id }
  const contact = await tx.contact.findFirstOrThrow({
    where: { id: me.id },
    include: { points: { orderBy: { position: 'asc' } } },
  })
  const requests = await tx.ticket.findMany({ where: of, orderBy: { openedAt: 'asc' } })
  const feedback = await tx.feedback.findMany({ where: of, orderBy: { at: 'asc' } })
  const messages = await tx.activity.findMany({
    where: { ...of, deletedAt: null },
    include: { member: { select: { name: true } } },
    orderBy: { at: 'asc' },
  })
  const files = await tx.file.findMany({
    where: { workspaceId: me.workspaceId, activityId: { not: null }, activity: { contactId: me.id, deletedAt: null } },
    orderBy: { createdAt: 'asc' },
  })
  const spoken = languageOf(contact.language)
  const { request } = language.answers.service
  const fields = [
    { label: words.labels.name, value: contact.name },
    ...contact.points.map(({ kind, value }) => ({
      label: kind === 'email' ? words.labels.email : words.labels.phone,
      value,
    })),
    { label: words.labels.role, value: contact.role },
    { label: words.labels.city, value: contact.city },
    { label: words.labels.birthday, value: contact.birthday && say.dayOfYear(plainDate(contact.birthday)) },
    { label: words.labels.language, value: spoken && languages[spoken].name },
    { label: words.labels.need, value: contact.need },
    { label: words.labels.source, value: contact.source },
    { label: words.labels.since, value: day(contact.createdAt) },
    { label: words.labels.stopped, value: contact.stoppedAt && day(contact.stoppedAt) },
  ].flatMap(({ label, value }) => (value ? [{ label, value }] : []))
  const lists = [
    { title: words.orders, items: (await ordersOf(turn)).map((order) => plainText(orderLine(order, turn))) },
    {
      title: words.requests,
      items: requests.map(({ number, text, openedAt }) => `${number}, ${day(openedAt)}: ${text}`),
    },
    {
      title: words.feedback,
      items: feedback.map(({ score, text, at }) => [day(at), score, text].filter((part) => part !== null).join(', ')),
    },
    {
      title: language.answers.attachment.title,
      items: files.map(({ name, size, createdAt }) => `${day(createdAt)}: ${name} (${sizeIn(size, language.code)})`),
    },
    {
      title: words.messages,
      items: messages.map(
        ({ at, incoming, member, summary }) =>
          `${day(at)}, ${incoming ? words.you : (member?.name ?? request.us)}: ${summary}`,
      ),
    },
  ].filter(({ items }) => items.length > 0)
  return { fields, lists }
}

const plainDate = (date: Date): Temporal.PlainDate => Temporal.PlainDate.from(date.toISOString().slice(0, 10))
