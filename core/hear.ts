import { isGuessed, type Origin } from './authorise.ts'
import type { MeantCall, Reading, SaidCall } from './call.ts'
import { commandNamed } from './commands/index.ts'
import { inAnHour, tomorrow } from './commands/reminders/later.ts'
import type { Action } from './conversation/action.ts'
import { type Answered, answer, answerWith, bare, nth } from './conversation/answer.ts'
import { Aside } from './conversation/aside.ts'
import { forget } from './conversation/choices.ts'
import { courtesyIn, isCourtesy } from './conversation/courtesy.ts'
import { hearCustomer } from './conversation/hear-customer.ts'
import { hearDropped } from './conversation/hear-dropped.ts'
import { hearForm } from './conversation/hear-form.ts'
import { hearCard, hearForward, hearHello } from './conversation/hear-shared.ts'
import { hearSlash, unslashed } from './conversation/hear-slash.ts'
import { ask, dropPending, type Pending } from './conversation/pending.ts'
import { press } from './conversation/press.ts'
import { hearQuoting } from './conversation/quoted.ts'
import { setRight } from './conversation/set-right.ts'
import { takeBack } from './conversation/take-back.ts'
import { unclear } from './conversation/unclear.ts'
import type { Outcome } from './execute.ts'
import type { Inbound, Quote } from './inbound.ts'
import { readLearnt } from './learnt/read.ts'
import { analysed } from './model/analysis.ts'
import { readByModel } from './model/sentence.ts'
import { type Block, paragraph } from './reply.ts'
import type { Session } from './session.ts'
import { hearReply } from './tickets/reply.ts'
import { understand } from './understand.ts'

/** Longer messages are no requests; they are kept in the inbox and answered as such. */
const MAX_LENGTH = 4_000
/** How many readings are offered as buttons. */
const OFFERS = 3

/** `echo`: what was made out of a recording, said before anything comes of it. `answers`: it is the answer to the open question. */
export type Heard = { readonly echo?: Block; readonly answers?: boolean } & What

type What =
  | { readonly kind: 'calls'; readonly calls: readonly SaidCall[]; readonly origin: Origin }
  /** `rest`: what the same sentence said after what was confirmed. */
  | {
      readonly kind: 'meant'
      readonly calls: readonly MeantCall[]
      readonly rest?: readonly SaidCall[]
      /** By what the rest was known: a yes to the first call is none to a guess at what comes after it. */
      readonly restBy?: Origin['by']
      readonly origin: Origin
    }
  | { readonly kind: 'offers'; readonly readings: readonly Reading[]; readonly by: Origin['by'] }
  | { readonly kind: 'answered'; readonly outcome: Outcome }

/** What a message asks for: a button's action, an answer to the open question, or a sentence by itself. */
export async function hear(inbound: Inbound, session: Session): Promise<Heard> {
  if (session.me.kind === 'customer') return hearCustomer(inbound, session, { press: hearPress, answered })
  if (session.canStepAside && session.pending?.aside !== undefined) throw new Aside()
  const replied = await hearReply(inbound, session)
  if (replied) return replied
  const { body } = inbound
  switch (body.kind) {
    case 'press':
      return hearPress(body.token, body.values, session)
    case 'text':
      return hearText(body.text, session, { quote: body.quote })
    case 'edit':
      return hearText(body.text, session)
    case 'file':
      return hearDropped(body, session, (words) => hearText(words, session, { spoken: true }))
    case 'hello':
      return hearHello(session)
    case 'forward':
      return hearForward(body, session)
    case 'card':
      return hearCard(body, session)
    case 'call':
      return hearForm(body, session)
  }
}

const say = (words: string, note: string, more: readonly Block[] = []): Heard => ({
  kind: 'answered',
  outcome: { blocks: [paragraph(words), ...more], note, inPublic: IN_PUBLIC.has(note) },
})

/** What tells nothing of records. */
const IN_PUBLIC: ReadonlySet<string> = new Set(['courtesy', 'unclear', 'empty', 'too long'])

async function hearPress(token: string, values: Values, session: Session): Promise<Heard> {
  const { button } = session.language.conversation
  const pressed = await press(token, session)
  // What was shown to them alone goes on so.
  if (pressed.kind === 'live' && pressed.aside && session.canStepAside) throw new Aside()
  return pressed.kind === 'live'
    ? act(pressed.action, values, session)
    : say(button[pressed.kind], `button: ${pressed.kind}`)
}

const byButton: Origin = { by: 'button', confirmed: false }

/** What was filled into a form. */
type Values = Readonly<Record<string, string>> | undefined

/** The call that a form submits takes what was filled in. */
const filledIn = (call: MeantCall, values: Values): MeantCall =>
  values && call.args.values !== undefined ? { ...call, args: { ...call.args, values } } : call

async function act(action: Action, values: Values, session: Session): Promise<Heard> {
  const { conversation } = session.language
  switch (action.do) {
    case 'calls':
      return { kind: 'calls', calls: action.calls, origin: byButton }
    case 'meant':
      return { kind: 'meant', calls: [filledIn(action.call, values)], origin: byButton }
    case 'snooze': {
      const until = action.until === 'hour' ? inAnHour(session) : tomorrow(session)
      return {
        kind: 'meant',
        calls: [{ command: 'reminder.snooze', args: { reminder: action.reminder, until } }],
        origin: byButton,
      }
    }
    case 'rechoose':
      await forget(action.words, action.kind, session)
      return instead(action, session)
    case 'instead':
      return instead(action, session)
    case 'prove':
      return say(conversation.button.notYours, 'button: notYours')
    default: {
      const { pending } = session
      if (pending?.id !== action.pendingId) return say(conversation.button.used, 'button: answered before')
      await dropPending(session)
      return answered(await pressedAnswer(action, pending, session), pending, byButton, session)
    }
  }
}

/** Something else in the place of what was done. */
async function instead(
  { eventId, calls }: { readonly eventId?: string | undefined; readonly calls: readonly SaidCall[] },
  session: Session,
): Promise<Heard> {
  if (eventId === undefined) return { kind: 'calls', calls, origin: byButton }
  const taken = await takeBack(eventId, session)
  if (!taken.done) return { kind: 'answered', outcome: { ...taken.outcome, note: 'button: not taken back' } }
  return { kind: 'calls', calls, origin: { ...byButton, begunBy: taken.begunBy } }
}

type Answering = Extract<Action, { readonly pendingId: string }>

async function pressedAnswer(action: Answering, pending: Pending, session: Session): Promise<Answered> {
  const { open } = pending
  switch (action.do) {
    case 'no':
      return { kind: 'dropped' }
    case 'yes':
      return open.kind === 'confirm' ? { kind: 'meant', calls: open.calls } : { kind: 'other' }
    case 'option': {
      const calls = open.options?.[action.index]
      return calls ? { kind: 'calls', calls } : { kind: 'other' }
    }
    case 'pick':
      return answerWith(action.hit, pending, session)
  }
}

/** What an answer leads to; a reading that was confirmed or picked is as good as a button. */
function answered(said: Answered, pending: Pending, origin: Origin, session: Session): Heard {
  const { conversation } = session.language
  switch (said.kind) {
    case 'dropped':
      return say(conversation.forgotten, 'dropped')
    case 'calls':
      return {
        kind: 'calls',
        answers: true,
        calls: said.calls,
        origin: {
          ...origin,
          begunBy: pending.message,
          lesson: pending.lesson,
          by: pending.open.kind === 'question' ? pending.open.by : origin.by,
        },
      }
    case 'meant':
      return {
        kind: 'meant',
        answers: true,
        calls: said.calls,
        rest: pending.open.kind === 'confirm' ? (pending.open.rest ?? []) : [],
        ...(pending.open.kind === 'confirm' && isGuessed(pending.open) ? { restBy: pending.open.by } : {}),
        origin: {
          ...origin,
          begunBy: pending.message,
          lesson: pending.lesson,
          confirmed: true,
          ...toldOf(pending),
        },
      }
    case 'other':
      return say(conversation.button.used, 'button: no longer an answer')
  }
}

/** What the person was told when they were asked: whose records they are. */
const toldOf = ({ open }: Pending): Pick<Origin, 'owners' | 'held'> =>
  open.kind === 'confirm' ? { owners: open.owners, held: open.held ?? [] } : {}

/** `spoken`: made out of a recording. `quote`: somebody else's message that it replies to. */
async function hearText(
  given: string,
  session: Session,
  { spoken = false, quote }: { readonly spoken?: boolean; readonly quote?: Quote | undefined } = {},
): Promise<Heard> {
  const { conversation } = session.language
  const text = unslashed(given)
  if (text.trim() === '') return say(conversation.empty, 'empty')
  if (text.length > MAX_LENGTH) return say(conversation.tooLong({ limit: MAX_LENGTH }), 'too long')
  if (!session.me.chat.direct && session.me.chat.audience === null) return hearInGroup(text, session)
  const { pending } = session
  const chosen = (await hearSlash(text, session)) ?? (quote && (await hearQuoting(text, quote, session)))
  if (chosen) {
    if (pending && !isAside(chosen)) await dropPending(session)
    return chosen
  }
  // What was done would be taken back at once, and a recording may have been misheard.
  const right = spoken && !pending ? undefined : await setRight(text, pending, session)
  if (right) {
    if (pending) await dropPending(session)
    // A guess that is set right in one argument is still one in the others.
    const by = pending?.open.kind === 'confirm' && isGuessed(pending.open) ? pending.open.by : 'pending'
    return { kind: 'meant', calls: right, origin: { by, confirmed: false } }
  }
  const picked = pending ? undefined : pickedFromList(text, session)
  if (picked) return picked
  const said = pending ? await answer(text, pending, session) : undefined
  if (pending && said && said.kind !== 'other') {
    await dropPending(session)
    return answered(said, pending, { by: 'pending', confirmed: false }, session)
  }
  const sentence = await hearSentence(text, session)
  // Words that answer the open question, and "hello", are no guess at something else.
  const isAnswer = pending?.open.kind === 'question' || isCourtesy(text)
  const own = isAnswer && isGuess(sentence) ? undefined : sentence
  if (pending && said?.kind === 'other' && said.free && own?.kind !== 'calls') {
    await dropPending(session)
    return answered({ kind: 'calls', calls: said.free }, pending, { by: 'pending', confirmed: false }, session)
  }
  const isRead = (own?.kind === 'calls' && !isGuess(own)) || isCourtesy(text)
  const heard = isRead ? own : ((await hearFurther(text, own, session)) ?? own)
  const guess = session.about?.kind === 'ticket' && isGuess(heard) ? heard : undefined
  if (heard && !guess) {
    if (pending && !isAside(heard)) await dropPending(session)
    return heard
  }
  if (pending?.open.kind === 'question' && !pending.open.again) return askAgain(pending.open, session)
  if (pending) await dropPending(session)
  return courtesy(text, session) ?? unclear(text, session, callsOf(guess))
}

/** "The second", "2": what the last message listed there is shown. */
function pickedFromList(text: string, { listed = [] }: Session): Heard | undefined {
  const one = nth(listed, bare(text))
  const command = one && commandNamed(`${one.kind}.show`)
  if (!one || !command) return undefined
  const call = { command: command.name, args: { [one.kind]: one.id } }
  return { kind: 'meant', calls: [call], origin: byButton }
}

/** What is asked about the question itself leaves it open. */
const isAside = (heard: Heard): boolean =>
  heard.kind === 'calls' && heard.calls.every(({ command }) => command === 'why' || command === 'help')

/** What nobody here can read with certainty: as the person has confirmed it before, then as the language model reads it. */
async function hearFurther(text: string, own: Heard | undefined, session: Session): Promise<Heard | undefined> {
  const learnt = await readLearnt(text, session)
  if (learnt) return { kind: 'calls', calls: learnt.calls, origin: { by: 'exact', confirmed: false } }
  // A guess that is asked about needs no second opinion.
  if (own?.kind === 'calls') return own
  const advised = await readByModel(text, session)
  if (!advised) return undefined
  if (advised.kind === 'analysis') {
    const blocks = await analysed(text, session)
    return blocks && { kind: 'answered', outcome: { blocks, about: null, byModel: true, note: 'analysed' } }
  }
  return {
    kind: 'calls',
    calls: advised.reading.calls,
    origin: { by: 'model', confirmed: false, lesson: advised.lesson },
  }
}

/** "Hello", "thanks": a word back. */
function courtesy(text: string, session: Session): Heard | undefined {
  const found = courtesyIn(text)
  if (found === undefined) return undefined
  const { hello, thanks } = session.language.conversation
  return say(found === 'hello' ? hello : thanks, 'courtesy')
}

/** In a group that nobody has bound to an audience there is help, and an offer to answer privately. */
async function hearInGroup(text: string, session: Session): Promise<Heard> {
  const heard = (await hearSlash(text, session)) ?? (await hearSentence(text, session))
  const helps = heard?.kind === 'calls' && heard.calls.every((call) => call.command === 'help')
  return helps ? heard : say(session.language.conversation.privately, 'refused: group')
}

/** "Show it" may mean a contact, a company or a deal: what was shown last says which. Only for what changes nothing. */
function ofWhatIsShown(readings: readonly Reading[], { about }: Session): Reading | undefined {
  const alike = readings.filter(({ calls: [call, more] }) => {
    const says = Object.values(call?.said ?? {})
    return (
      call && !more && says.length === 1 && says[0]?.kind === 'that' && commandNamed(call.command)?.risk === 'reads'
    )
  })
  // Whatever else is guessed at beside them comes after them.
  if (!about || alike[0] === undefined || alike[0] !== readings[0]) return undefined
  return alike.find(({ calls: [call] }) => call?.said[about.kind] !== undefined)
}

/** A sentence by itself: calls when it is sure, offers when it is not, nothing when it is none. */
async function hearSentence(text: string, session: Session): Promise<Heard | undefined> {
  const { readings, by } = await understand(text, session)
  const best = readings[0]
  if (!best) return undefined
  if (best.sure) return { kind: 'calls', calls: best.calls, origin: { by, confirmed: false } }
  if (best.asks) {
    const others = readings.slice(1, OFFERS).map(({ calls }) => calls)
    return { kind: 'calls', calls: best.calls, origin: { by, confirmed: false, others } }
  }
  const shown = ofWhatIsShown(readings, session)
  if (shown) return { kind: 'calls', calls: shown.calls, origin: { by, confirmed: false } }
  return { kind: 'offers', readings: readings.slice(0, OFFERS), by }
}

async function askAgain(open: Pending['open'] & { kind: 'question' }, session: Session): Promise<Heard> {
  const blocks = await ask(open.question, open.calls, open.by, session, { again: true })
  return say(session.language.conversation.again, 'asked again', blocks)
}

const isGuess = (heard: Heard | undefined): boolean =>
  heard?.kind === 'offers' ? heard.by === 'nearest' : heard?.kind === 'calls' && heard.origin.by === 'nearest'

/** What a guess may mean. */
const callsOf = (guess: Heard | undefined): readonly (readonly SaidCall[])[] =>
  guess?.kind === 'offers' ? guess.readings.map(({ calls }) => calls) : guess?.kind === 'calls' ? [guess.calls] : []
