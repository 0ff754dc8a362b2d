import { newId } from '../../id.ts'
import { unitsOf } from '../../knowledge/match.ts'
import { fold } from '../../names/fold.ts'
import { type Book, newHours, openBook, type Row, type Table } from './book.ts'
import { addActivities, addDeals, addFeedback, addNudgeLanes, addReminders, addTickets } from './dealings.ts'
import type { CompanyFile } from './file.ts'
import { plannedStages, type Stages } from './stages.ts'

/** What a loaded company is called in the database. */
export interface Loaded {
  readonly workspaceId: string
  /** The file's ids → the records' ids. */
  readonly ids: ReadonlyMap<string, string>
  /** The stages' names → their ids. */
  readonly stages: ReadonlyMap<string, string>
  /** The team as it speaks in the terminal, in the file's order. */
  readonly seats: readonly Seat[]
}

export interface Seat {
  readonly name: string
  readonly external: string
}

interface CompanyRows extends Loaded {
  /** Rows by table, in an order in which every link finds its row. */
  readonly tables: ReadonlyMap<Table, readonly Row[]>
}

/** What a company file comes to in the tables of a new workspace. `now` is what its relative times count from. */
export function companyRows(company: CompanyFile, now: Temporal.Instant, demo: boolean): CompanyRows {
  const book = openBook(company, now)
  book.add('workspace', {
    id: book.workspaceId,
    name: company.name,
    language: company.language,
    timezone: company.timezone,
    currency: company.currency,
    country: company.country,
    hours: company.hours ?? newHours,
    reps_see_all: company.repsSeeAll,
    demo,
    created_at: book.now,
  })
  book.add('setting', { id: newId(), member_id: null, key: 'followUps', value: company.followUps })
  const seats = addTeam(book)
  const stages = addStages(book)
  addCompanies(book)
  addContacts(book)
  addProducts(book)
  addDeals(book, stages)
  addKnowledge(book)
  addTickets(book)
  addFeedback(book)
  addActivities(book)
  addReminders(book)
  addNudgeLanes(book)
  const stageIds = new Map([...stages.values()].map(({ name, id }) => [name, id]))
  return { workspaceId: book.workspaceId, ids: book.ids, stages: stageIds, seats, tables: book.tables }
}

/** What customers are answered, in the words by which it is found. Nothing where there is no team. */
function addKnowledge(book: Book): void {
  const { knowledge, language, team } = book.company
  for (const entry of knowledge) {
    const author = book.link(entry.by ?? team[0]?.id)
    if (author === null) continue
    book.add('knowledge', {
      id: newId(),
      question: entry.question,
      answer: entry.answer,
      language: entry.language ?? language,
      words: unitsOf(entry.question),
      author_id: author,
      created_at: book.now,
    })
  }
}

function addTeam(book: Book): Seat[] {
  const installationId = newId()
  book.add('installation', { id: installationId, platform: 'console', external: 'local', created_at: book.now })
  const taken = new Set<string>()
  return book.company.team.map((member, position) => {
    const memberId = book.bring(member.id)
    book.add('member', {
      id: memberId,
      name: member.name,
      role: member.role,
      language: member.language ?? book.company.language,
      timezone: member.timezone ?? book.company.timezone,
      // The order of the file is the order of the seats.
      created_at: Temporal.Instant.from(book.now).add({ milliseconds: position }).toString(),
    })
    book.name('member', memberId, member.name)
    const external = freeSeat(member.name, taken)
    taken.add(external)
    book.add('account', {
      id: newId(),
      installation_id: installationId,
      external,
      display_name: member.name,
      member_id: memberId,
      created_at: book.now,
    })
    return { name: member.name, external }
  })
}

/** A member's first name, folded; with a number where a colleague already has it. */
function freeSeat(name: string, taken: ReadonlySet<string>): string {
  const first = fold(name).trim().split(/\s+/)[0] || 'member'
  for (let number = 1; ; number += 1) {
    const seat = number === 1 ? first : `${first}${number}`
    if (!taken.has(seat)) return seat
  }
}

function addStages(book: Book): Stages {
  const stages = new Map(plannedStages(book.company.stages).map((stage) => [stage.name, { ...stage, id: newId() }]))
  for (const { id, name, position, kind, probability, limitDays } of stages.values()) {
    book.add('stage', { id, name, position, kind, probability, limit_days: limitDays })
    book.name('stage', id, name)
  }
  return stages
}

function addCompanies(book: Book): void {
  for (const { id: fileId, name, city, industry, website, owner, tags, createdAt } of book.company.companies) {
    const id = book.bring(fileId)
    book.add('company', {
      id,
      name,
      city: city ?? null,
      industry: industry ?? null,
      website: website ?? null,
      owner_id: book.link(owner),
      created_at: book.instant(createdAt) ?? book.now,
    })
    book.name('company', id, name)
    book.tag('company_id', id, tags)
  }
}

function addContacts(book: Book): void {
  for (const contact of book.company.contacts) {
    const id = book.bring(contact.id)
    book.add('contact', {
      id,
      name: contact.name,
      company_id: book.link(contact.company),
      role: contact.role ?? null,
      birthday: book.date(contact.birthday),
      lifecycle: contact.lifecycle,
      source: contact.source ?? null,
      need: contact.need ?? null,
      city: contact.city ?? null,
      language: contact.language ?? null,
      owner_id: book.link(contact.owner),
      created_at: book.instant(contact.createdAt) ?? book.now,
    })
    book.name('contact', id, contact.name)
    book.tag('contact_id', id, contact.tags)
    const phones = [...new Set(contact.phones.map((phone) => phone.replace(/[^+\d]/g, '')))]
    for (const [position, value] of phones.entries()) {
      book.add('contact_point', { id: newId(), contact_id: id, kind: 'phone', value, position })
    }
    for (const [position, value] of [...new Set(contact.emails.map((email) => email.toLowerCase()))].entries()) {
      book.add('contact_point', { id: newId(), contact_id: id, kind: 'email', value, position })
    }
  }
}

function addProducts(book: Book): void {
  for (const { id: fileId, name, price } of book.company.products) {
    const id = book.bring(fileId)
    book.add('product', {
      id,
      name,
      price: price?.amount ?? null,
      currency: price ? (price.currency ?? book.company.currency) : null,
    })
    book.name('product', id, name)
  }
}
