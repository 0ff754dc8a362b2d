import { setImmediate as pause } from 'node:timers/promises'
import { type Called, type CalledPerson, calledCompany, calledPerson, personKey } from './called.ts'
import type { Draft, Reader } from './draft.ts'
import type { Problem } from './plan.ts'
import type { Row } from './rows.ts'

/** What a row says, with what it is compared by. */
export interface Entry {
  readonly draft: Draft
  readonly person: CalledPerson | null
  readonly company: Called | null
  /** The word for a person of this name in this company; null without a name. */
  readonly nameWord: string | null
  /** The words by which the person is known: phones, e-mails, and that one. */
  readonly words: readonly string[]
}

/** Rows that are worked on in one transaction. */
export interface Batch {
  /** How many rows, those without anybody in them too. */
  readonly size: number
  readonly entries: readonly Entry[]
  readonly problems: readonly Problem[]
}

/** So many rows go into one transaction: a fraction of a second, so that nobody waits for it. */
export const BATCH = 1_000
/** So many rows are read before others get their turn: a millisecond's work. */
const AT_ONCE = 10

/** The word by which a person of this name in this company is known; an empty company is none. */
export const nameWordOf = (name: string, company: string): string =>
  nameWord(personKey(name), company === '' ? '' : calledCompany(company).same)

const nameWord = (person: string, company: string): string => `n ${person}|${company}`

export const phoneWord = (phone: string): string => `p ${phone}`
export const emailWord = (email: string): string => `e ${email}`

function entryOf(draft: Draft): Entry {
  const person = draft.name === '' ? null : calledPerson(draft.name)
  const company = draft.company === '' ? null : calledCompany(draft.company)
  const word = person ? nameWord(person.same, company?.same ?? '') : null
  const words = [...draft.phones.map(phoneWord), ...draft.emails.map(emailWord), ...(word === null ? [] : [word])]
  return { draft, person, company, nameWord: word, words }
}

/** Reads rows into batches; the next is read while the last one is worked on. Throws what reading throws, in its turn. */
export const readBatches = (read: Reader, rows: AsyncIterable<Row>): AsyncGenerator<Batch> =>
  ahead(oneByOne(read, rows))

async function* oneByOne(read: Reader, rows: AsyncIterable<Row>): AsyncGenerator<Batch> {
  let size = 0
  let entries: Entry[] = []
  let problems: Problem[] = []
  for await (const row of rows) {
    const one = read(row)
    if (one.draft) entries.push(entryOf(one.draft))
    problems.push(...one.problems)
    size += 1
    if (size % AT_ONCE === 0) await pause()
    if (size < BATCH) continue
    yield { size, entries, problems }
    size = 0
    entries = []
    problems = []
  }
  if (size > 0) yield { size, entries, problems }
}

async function* ahead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = begin(items)
  try {
    for (;;) {
      const { done, value } = await next
      if (done) return
      next = begin(items)
      yield value
    }
  } finally {
    await next.catch(() => undefined)
    await items.return(undefined)
  }
}

/** A failure is thrown where the item is awaited, which may be later. */
function begin<T>(items: AsyncGenerator<T>): Promise<IteratorResult<T, unknown>> {
  const next = items.next()
  next.catch(() => undefined)
  return next
}
