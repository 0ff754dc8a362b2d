import type { Origin } from '../authorise.ts'
import type { MeantCall, Reading } from '../call.ts'
import { noAnswer, waysOn } from '../commands/service/ways.ts'
import type { Heard } from '../hear.ts'
import type { Inbound } from '../inbound.ts'
import { wordsIn } from '../knowledge/match.ts'
import { isAlarming } from '../knowledge/topics.ts'
import { customerCommand } from '../menu.ts'
import { type Block, paragraph } from '../reply.ts'
import { answered } from '../service/answered.ts'
import { buttonsOf } from '../service/buttons.ts'
import { greet } from '../service/greet.ts'
import { isAskedWhy, rated } from '../service/rated.ts'
import { ENOUGH, UNCLEAR, unclearBefore } from '../service/row.ts'
import type { Session } from '../session.ts'
import { passOn } from '../tickets/passing.ts'
import { keepSaid } from '../tickets/record.ts'
import { hearSentFile } from '../tickets/sent-file.ts'
import { understand } from '../understand.ts'
import { type Answered, answer } from './answer.ts'
import { courtesyIn } from './courtesy.ts'
import { dropPending, type Pending } from './pending.ts'

/** What customers and the team have in common: presses, and what an answer to the open question leads to. */
interface Common {
  press(token: string, values: Readonly<Record<string, string>> | undefined, session: Session): Promise<Heard>
  answered(said: Answered, pending: Pending, origin: Origin, session: Session): Heard
}

/** Longer messages are no requests of a bot; a person gets them all the same. */
const MAX_LENGTH = 4_000
/** What words may say by the way: while a person is there they are for the person. */
const soft: ReadonlySet<string> = new Set(['ticket.open', 'faq.ask', 'need.tell', 'feedback.give', 'help'])

/**
 * What a customer's message asks for: a button, an answer to the open question, a command that says so in so many words; while a person answers them
 * everything else is passed on. Else anger and lawyers are a person's; then what the company has answered before, what the sentence may mean, and in the end a
 * request or a person by one tap.
 */
export async function hearCustomer(inbound: Inbound, session: Session, common: Common): Promise<Heard> {
  const { body } = inbound
  switch (body.kind) {
    case 'press':
      return common.press(body.token, body.values, session)
    case 'hello':
      return { kind: 'answered', outcome: await greet(session) }
    case 'text': {
      const command = customerCommand(body.text)
      if (command === undefined) {
        if (body.text.trim() !== '') await keepSaid(body.text, session)
        return hearWords(body.text, inbound, session, common)
      }
      if (session.pending) await dropPending(session)
      if (command === 'help') return { kind: 'answered', outcome: await greet(session) }
      return { kind: 'calls', calls: [{ command, said: {} }], origin: { by: 'exact', confirmed: false } }
    }
    case 'edit':
    case 'forward':
      return hearWords(body.text, inbound, session, common)
    case 'file':
      return { kind: 'answered', outcome: await hearSentFile(body, inbound, session) }
    case 'card':
    case 'call':
      return (await passed(inbound, session)) ?? offerWays(session.language.answers.service.unclear, 'card', session)
  }
}

async function passed(inbound: Inbound, session: Session): Promise<Heard | undefined> {
  const outcome = await passOn(inbound, session)
  return outcome && { kind: 'answered', outcome }
}

async function hearWords(text: string, inbound: Inbound, session: Session, common: Common): Promise<Heard> {
  const { pending, language } = session
  const { conversation } = language
  if (text.trim() === '') return say([paragraph(conversation.empty)], 'empty')
  if (text.length > MAX_LENGTH)
    return (await passed(inbound, session)) ?? say([paragraph(conversation.tooLong({ limit: MAX_LENGTH }))], 'too long')
  const said = pending ? await answer(text, pending, session) : undefined
  if (pending) await dropPending(session)
  if (pending && said && said.kind !== 'other') return common.answered(said, pending, byPending, session)
  const { readings, by } = await understand(text, session)
  const best = await chosen(readings, session)
  const command = best?.calls[0]?.command ?? ''
  if (best?.sure && !soft.has(command)) return calls(best, by)
  const mark = await rated(text, session)
  if (mark) return meant(mark)
  const toPerson = await passed(inbound, session)
  if (toPerson) return toPerson
  // What was asked for in words takes any, if they are none of the above.
  if (pending && said?.kind === 'other' && said.free)
    return common.answered({ kind: 'calls', calls: said.free }, pending, byPending, session)
  if (isAlarming(wordsIn(text))) return handOver([text], language.answers.service.alarmed)
  if (best?.sure && command === 'help') return { kind: 'answered', outcome: await greet(session) }
  const isAsked = command === 'faq.ask' || text.includes('?') || !best?.sure
  const known = isAsked ? await answered(asked(best) ?? text, session) : undefined
  if (known) return say(known, 'answered: knowledge')
  if (best?.sure && command !== 'faq.ask') return calls(best, by)
  return hearLoosely(text, best, readings, session)
}

/** Of what is not sure, the best: "start" takes back a stop where there was one. */
async function chosen(readings: readonly Reading[], { tx, me }: Session): Promise<Reading | undefined> {
  const start = readings.find(({ calls: [call] }) => call?.command === 'consent.give')
  if (!start || readings[0]?.sure) return readings[0]
  const stopped = await tx.contact.count({ where: { id: me.id, stoppedAt: { not: null } } })
  return stopped > 0 ? { ...start, sure: true } : readings[0]
}

/** The question alone, without "I have a question:". */
function asked(reading: Reading | undefined): string | undefined {
  const question = reading?.calls[0]?.said.question
  return question?.kind === 'text' ? question.text : undefined
}

/** What nothing says for certain and nobody has answered yet. */
async function hearLoosely(
  text: string,
  best: Reading | undefined,
  readings: readonly Reading[],
  session: Session,
): Promise<Heard> {
  const { service } = session.language.answers
  const courtesy = courtesyIn(text)
  if (courtesy === 'hello') return { kind: 'answered', outcome: await greet(session) }
  if (courtesy !== undefined) return say([paragraph(service.welcome)], 'courtesy')
  if (await isAskedWhy(session)) return meant({ command: 'feedback.give', args: { text } })
  if (best?.asks && best.calls[0]?.command === 'ticket.open') return offerWays(service.broken, 'offered', session, text)
  if (best?.asks) return calls(best, 'nearest')
  if (best && !best.sure) return { kind: 'offers', readings: readings.slice(0, OFFERS), by: 'exact' }
  const unclear = [...(await unclearBefore(session)), text]
  if (unclear.length >= ENOUGH) return handOver(unclear, service.passedOn)
  if (best?.calls[0]?.command === 'faq.ask') {
    const { words, choices } = noAnswer(text, buttonsOf(session))
    return say([paragraph(words), { kind: 'choices', choices }], UNCLEAR)
  }
  return offerWays(unclear.length > 1 ? service.unclearAgain : service.unclear, UNCLEAR, session, text)
}

/** How many readings are offered as buttons. */
const OFFERS = 2

/** Something that is said, with a request (with these words) and a person below it. */
function offerWays(words: string, note: string, session: Session, text?: string): Heard {
  const choices = waysOn('request', buttonsOf(session), text)
  return say([paragraph(words), { kind: 'choices', choices }], note)
}

/** A person takes over, unasked, with what was said. */
const handOver = (texts: readonly string[], why: string): Heard => ({
  ...meant({ command: 'handover.request', args: { about: texts.join('\n') } }),
  echo: paragraph(why),
})

const say = (blocks: readonly Block[], note: string): Heard => ({ kind: 'answered', outcome: { blocks, note } })

const calls = (reading: Reading, by: 'exact' | 'nearest'): Heard => ({
  kind: 'calls',
  calls: reading.calls,
  origin: { by, confirmed: false },
})

const byPending: Origin = { by: 'pending', confirmed: false }

const meant = (call: MeantCall): Heard => ({ kind: 'meant', calls: [call], origin: byPending })
