import { newId } from '../../id.ts'
import { fireAt } from '../../time/fire.ts'
import { type Book, newHours } from './book.ts'
import type { CompanyFile } from './file.ts'
import type { Stages } from './stages.ts'

type FileDeal = CompanyFile['deals'][number]
type FileReminder = CompanyFile['reminders'][number]

/** The deals with their lines and their way through the stages. */
export function addDeals(book: Book, stages: Stages): void {
  const companyOf = new Map(book.company.contacts.map((contact) => [contact.id, contact.company]))
  for (const deal of book.company.deals) {
    const id = book.bring(deal.id)
    const stage = stageOf(deal, stages)
    const createdAt = book.instant(deal.createdAt ?? deal.moves[0]?.at) ?? book.now
    const closedAt = stage.kind === 'open' ? null : (book.instant(deal.closedAt ?? deal.moves.at(-1)?.at) ?? createdAt)
    const moves = movesOf(book, deal, stage.name, createdAt, closedAt)
    const title = deal.title ?? nameOf(book, deal)
    const company = deal.company ?? (deal.contact === undefined ? undefined : companyOf.get(deal.contact))
    book.add('deal', {
      id,
      title,
      company_id: book.link(company),
      contact_id: book.link(deal.contact),
      stage_id: stage.id,
      stage_since: moves.at(-1)?.at ?? createdAt,
      amount: deal.amount?.amount ?? null,
      currency: deal.amount ? (deal.amount.currency ?? book.company.currency) : null,
      close_on: book.date(deal.closeOn),
      renews_on: book.date(deal.renewsOn),
      warranty_until: book.date(deal.warrantyUntil),
      source: deal.source ?? null,
      need: deal.need ?? null,
      lost_reason: deal.lostReason ?? null,
      closed_at: closedAt,
      owner_id: book.link(deal.owner),
      created_at: createdAt,
    })
    book.name('deal', id, title)
    book.tag('deal_id', id, deal.tags)
    for (const [position, { product, quantity, price }] of deal.lines.entries()) {
      const productId = book.link(product)
      book.add('deal_line', {
        id: newId(),
        deal_id: id,
        product_id: productId,
        quantity,
        price: price?.amount ?? null,
        position,
      })
    }
    let from: string | null = null
    for (const { to, at } of moves) {
      const toId: string | null = stages.get(to)?.id ?? null
      book.add('stage_move', {
        id: newId(),
        deal_id: id,
        from_id: from,
        to_id: toId,
        member_id: book.link(deal.owner),
        at,
      })
      from = toId
    }
  }
}

/** Where a deal stands: its last move, else its stage, else the first; a deal said to be won or lost stands where such deals do. */
function stageOf(deal: FileDeal, stages: Stages) {
  const all = [...stages.values()]
  const named = stages.get(deal.moves.at(-1)?.to ?? deal.stage ?? '') ?? all.find(({ kind }) => kind === 'open')
  const ended = deal.status === 'won' || deal.status === 'lost' ? deal.status : named?.kind
  const stage = named?.kind === ended ? named : all.find(({ kind }) => kind === ended)
  if (!stage) throw new Error(`a company without a stage for its deal ${deal.id}`)
  return stage
}

function movesOf(book: Book, deal: FileDeal, stage: string, createdAt: string, closedAt: string | null) {
  const moves = deal.moves.map(({ to, at }) => ({ to, at: book.time(at).at.toString() }))
  return moves.at(-1)?.to === stage ? moves : [...moves, { to: stage, at: closedAt ?? createdAt }]
}

function nameOf({ company }: Book, deal: FileDeal): string {
  const named =
    company.companies.find(({ id }) => id === deal.company) ?? company.contacts.find(({ id }) => id === deal.contact)
  return named?.name ?? deal.id
}

/** What has happened: calls, meetings, notes. */
export function addActivities(book: Book): void {
  for (const { id, kind, summary, at, contact, company, deal, by, private: isPrivate } of book.company.activities) {
    const when = book.time(at)
    book.add('activity', {
      id: id === undefined ? newId() : book.bring(id),
      kind,
      summary,
      at: when.at.toString(),
      grain: when.grain,
      zone: book.company.timezone,
      contact_id: book.link(contact),
      company_id: book.link(company),
      deal_id: book.link(deal),
      member_id: book.link(by),
      private: isPrivate,
      created_at: when.at.toString(),
      subject_id: book.link(contact),
    })
  }
}

/** The reminders. One that was due before "now" counts as said already: it waits in the agenda and does not fire again. */
export function addReminders(book: Book): void {
  for (const reminder of book.company.reminders) {
    const owner = ownerOf(book, reminder)
    const zone = owner?.timezone ?? book.company.timezone
    const when = reminder.at === undefined ? null : book.time(reminder.at)
    const due =
      when && reminder.status === 'open' ? fireAt({ at: when.at.toString(), grain: when.grain }, zone, newHours) : null
    const isOver = due !== null && reminder.repeat === undefined && Temporal.Instant.compare(due, book.now) <= 0
    book.add('reminder', {
      id: book.bring(reminder.id),
      member_id: book.link(owner?.id),
      by_id: book.link(reminder.by ?? owner?.id),
      about: reminder.about,
      contact_id: book.link(reminder.contact),
      company_id: book.link(reminder.company),
      deal_id: book.link(reminder.deal),
      at: when?.at.toString() ?? null,
      grain: when?.grain ?? 'minute',
      zone,
      repeat: reminder.repeat ?? null,
      status: reminder.status,
      due_at: isOver ? null : (due?.toString() ?? null),
      fired_at: isOver ? due.toString() : null,
      done_at: reminder.status === 'done' ? book.now : null,
      created_at: book.now,
      subject_id: book.link(reminder.contact),
    })
  }
}

/** Whom a reminder is for: its owner, else the contact's, else the first of the team. */
function ownerOf({ company }: Book, reminder: FileReminder) {
  const id = reminder.owner ?? company.contacts.find((contact) => contact.id === reminder.contact)?.owner
  return company.team.find((member) => member.id === id) ?? company.team[0]
}

/** A member's nudges are worked off in the member's lane, which is due with the first of them. */
export function addNudgeLanes(book: Book): void {
  const first = new Map<unknown, string>()
  for (const { member_id: member, due_at: due } of book.tables.get('reminder') ?? []) {
    const before = first.get(member)
    if (typeof due === 'string' && (before === undefined || Temporal.Instant.compare(due, before) < 0))
      first.set(member, due)
  }
  for (const [member, due] of first) book.add('lane', { id: newId(), kind: 'nudge', member_id: member, due_at: due })
}

/** Customers' requests, numbered in the file's order. */
export function addTickets(book: Book): void {
  for (const [index, ticket] of book.company.tickets.entries()) {
    const contact = book.link(ticket.contact)
    book.add('ticket', {
      id: book.bring(ticket.id),
      number: index + 1,
      contact_id: contact,
      deal_id: book.link(ticket.deal),
      text: ticket.text,
      category: ticket.category,
      status: ticket.status,
      owner_id: book.link(ticket.owner),
      human: ticket.status === 'taken',
      opened_at: book.instant(ticket.openedAt) ?? book.now,
      answer_by: book.instant(ticket.answerBy),
      answered_at: book.instant(ticket.answeredAt),
      solved_at: ticket.status === 'solved' ? book.now : null,
      subject_id: contact,
    })
  }
}

/** What customers said of it. */
export function addFeedback(book: Book): void {
  for (const { contact, ticket, score, text, at } of book.company.feedback)
    book.add('feedback', {
      id: newId(),
      contact_id: book.link(contact),
      ticket_id: book.link(ticket),
      score: score ?? null,
      text: text ?? null,
      at: book.instant(at),
      subject_id: book.link(contact),
    })
}
