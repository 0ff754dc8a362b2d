import type { Reading, SaidCall } from '../call.ts'
import { cut } from '../commands/activities/entry.ts'
import { commandNamed } from '../commands/index.ts'
import type { Heard } from '../hear.ts'
import type { Quote } from '../inbound.ts'
import { languages } from '../languages/index.ts'
import type { Session } from '../session.ts'
import { slotsOf } from '../slots/of.ts'
import type { Said } from '../slots/said.ts'
import type { SlotKind } from '../slots/slot.ts'
import { understand, understandExactly } from '../understand.ts'
import { bare } from './answer.ts'
import { type Author, authorOf, messageOf } from './author.ts'

/** A reminder of a message says so much of it. */
const LONGEST = 120

/**
 * What a sentence in reply to somebody else's message asks for: "log this" means the message, "him" whoever wrote it. Undefined for a
 * sentence that speaks of neither, which is understood by itself.
 */
export async function hearQuoting(
  text: string,
  quote: Quote,
  session: Session,
): Promise<Extract<Heard, { kind: 'calls' }> | undefined> {
  // What was missing is there now, so that a template that was not sure by itself is; a guess at the sentence stays one.
  const exact = await withThis(await understandExactly(text, session), quote, session)
  if (exact) return { kind: 'calls', calls: [exact], origin: { by: 'exact', confirmed: false } }
  const { readings, by } = await understand(text, session)
  const guessed = await withThis(readings, quote, session)
  return guessed && { kind: 'calls', calls: [guessed], origin: { by, confirmed: false } }
}

/** The first of the readings that speaks of the message or of whoever wrote it, with them in their places. */
async function withThis(readings: readonly Reading[], quote: Quote, session: Session): Promise<SaidCall | undefined> {
  for (const { calls } of readings) {
    const [call, more] = calls
    const meant = call && !more && withQuote(call, quote, await authorOf(quote, session), session)
    if (meant) return meant
  }
  return undefined
}

function withQuote(call: SaidCall, quote: Quote, author: Author, session: Session): SaidCall | undefined {
  const { command, said } = call
  const about: Said = { kind: 'text', text: cut(quote.text, LONGEST) }
  switch (command) {
    case 'activity.log': {
      const message = messageOf(quote, session)
      const person = whom('person', said, author)
      if (meansThis(said.summary))
        return { command, said: { ...message, ...without(said, 'summary', 'kind'), ...person } }
      return { command, said: { ...said, ...person } }
    }
    case 'reminder.create':
      if (!meansThis(said.about)) return withAuthor(call, author)
      return { command, said: { ...said, about, ...whom('subject', said, author) } }
    case 'reminder.snooze': {
      const { until } = said
      if (said.reminder && !meansThis(said.reminder)) return undefined
      return {
        command: 'reminder.create',
        said: { about, ...(until ? { at: until } : {}), ...whom('subject', said, author) },
      }
    }
    case 'contact.add':
      if (!meansThis(said.name) || author.name === '') return withAuthor(call, author)
      return { command, said: { ...said, name: { kind: 'word', text: author.name, value: author.name } } }
    default:
      return withAuthor(call, author)
  }
}

/** Whoever wrote the message, where nobody else is named. */
function whom(slot: string, said: SaidCall['said'], author: Author): Record<string, Said> {
  const before = said[slot]
  if (before && before.kind !== 'that') return {}
  return author.hits.length > 0 || before ? { [slot]: author.said } : {}
}

const people: readonly SlotKind[] = ['contact', 'company', 'person', 'subject']

/** "Him" and "them" are whoever wrote the message; undefined where nobody is spoken of so. */
function withAuthor(call: SaidCall, author: Author): SaidCall | undefined {
  const command = commandNamed(call.command)
  const slots = command ? slotsOf(command.slots) : []
  const theirs = slots.filter(({ name, kind }) => people.includes(kind) && isThat(call.said[name]))
  if (theirs.length === 0 || author.name === '') return undefined
  return { ...call, said: { ...call.said, ...Object.fromEntries(theirs.map(({ name }) => [name, author.said])) } }
}

const isThat = (said: Said | undefined): boolean => said?.kind === 'that' && said.nth === undefined

/** Nothing was said, or no more than "this". */
function meansThis(said: Said | undefined): boolean {
  if (!said || said.kind === 'that') return true
  const words = bare(said.text)
  return words === '' || these().has(words)
}

let known: ReadonlySet<string> | undefined

/** "This", "this message", in every language. */
function these(): ReadonlySet<string> {
  known ??= new Set(
    Object.values(languages).flatMap(({ phrases }) => [...phrases.that.any, ...phrases.thisMessage].map(bare)),
  )
  return known
}

function without(said: SaidCall['said'], ...slots: readonly string[]): SaidCall['said'] {
  return Object.fromEntries(Object.entries(said).filter(([name]) => !slots.includes(name)))
}
