import { setImmediate } from 'node:timers/promises'
import type { Reading, Understood } from './call.ts'
import { commandsOf } from './commands/index.ts'
import { readPoints } from './contact-points/read.ts'
import { withAnotherTicket } from './conversation/another-ticket.ts'
import { type Corrected, corrected, isTakenBack, withoutDenied } from './conversation/corrected.ts'
import { withoutEcho } from './conversation/echo.ts'
import { ofShown } from './conversation/of-shown.ts'
import { withOneReport } from './conversation/one-report.ts'
import { puttingOff } from './conversation/put-off.ts'
import { withTitled } from './conversation/titled.ts'
import { withWhom } from './conversation/whom.ts'
import { isDayOff } from './days-off.ts'
import { withDigestOff } from './digest-off.ts'
import { type Grammar, grammarOf } from './grammar/grammar.ts'
import { readSentence } from './grammar/readings.ts'
import type { Sentence } from './grammar/sentence.ts'
import { noSpans, type Span, type Spans } from './grammar/spans.ts'
import { tokenize } from './grammar/tokenize.ts'
import type { Keep } from './keep.ts'
import { kept } from './kept.ts'
import { languages } from './languages/index.ts'
import type { Language } from './languages/language.ts'
import { isCode } from './linking/code.ts'
import { lookingBack } from './looking-back.ts'
import { readMoney } from './money/read.ts'
import { fold } from './names/fold.ts'
import { findNamesAndValues } from './names/lookup.ts'
import { isGuessable } from './nearest/merge.ts'
import { readNearest } from './nearest/read.ts'
import { thresholds } from './nearest/thresholds.ts'
import { model } from './nearest/weights.ts'
import { rather, supposed } from './service/supposed.ts'
import type { Session } from './session.ts'
import { lexiconOf } from './time/lexicon.ts'
import { readTimes, type TimeContext } from './time/read.ts'
import { readHours } from './time/read-hours.ts'
import { type Measure, readMeasures } from './time/read-measures.ts'
import type { TimeTable } from './time/table.ts'

/** Who speaks, when, and in whose view of the CRM names are looked up. */
export type Listening = Pick<Session, 'me' | 'now' | 'language' | 'tx'> &
  Partial<Pick<Session, 'listed' | 'nearest' | 'report' | 'about'>>

/**
 * What a sentence asks for: words → times, money, phones and names found in the CRM → the templates of all languages, the speaker's
 * own preferred; where these are not sure, what was learnt (core/nearest). Bounded in time for any text; what is too long has no reading.
 */
export async function understand(text: string, listening: Listening): Promise<Understood> {
  const found = await byTemplates(text, listening)
  const meant = await firstMeant(corrected(found), listening)
  if (meant) return meant
  const asSaid = await understoodAs(text, found, listening)
  if (isTakenBack(found)) return { ...asSaid, readings: asSaid.readings.map((one) => ({ ...one, sure: false })) }
  return asSaid.readings[0]?.sure ? asSaid : ((await firstMeant(withoutDenied(found), listening)) ?? asSaid)
}

/** A sentence that corrects itself, as the first of these ways that takes what stands for an argument. */
async function firstMeant(ways: readonly Corrected[], listening: Listening): Promise<Understood | undefined> {
  for (const { text, stands } of ways) {
    const understood = await understand(text, listening)
    if (isArgument(stands, understood.readings[0])) return understood
  }
  return undefined
}

/** Whether a reading takes the words, or some of them, for an argument that is more than words. */
function isArgument(words: string, reading: Reading | undefined): boolean {
  const folded = fold(words)
  const said = reading?.calls.flatMap((call) => Object.values(call.said)) ?? []
  return said.some(({ kind, text }) => {
    const one = fold(text)
    return kind !== 'text' && one !== '' && (folded.includes(one) || one.includes(folded))
  })
}

async function understoodAs(text: string, found: ByTemplates, listening: Listening): Promise<Understood> {
  const { readings, by } = beyondTemplates(text, found, listening)
  const meant = puttingOff(readings, found, listening.about ?? null)
  return {
    readings: finished(await ofShown(meant, text, listening), found, listening),
    by: meant === readings ? by : 'nearest',
  }
}

/** What the templates found; where they are not sure, what else it may be. */
function beyondTemplates(text: string, found: ByTemplates, listening: Listening): Understood {
  const { sentence, grammars, spans, exact } = found
  const isCustomer = listening.me.kind === 'customer'
  const first = isCustomer ? rather(text, exact[0]) : undefined
  if (first)
    return {
      readings: [first, ...exact.map((one) => ({ ...one, sure: false }))],
      by: first.sure ? 'exact' : 'nearest',
    }
  // A code that opens nothing any more asks for nothing. Of customers' words the templates know best unless they take it for a wish: more than those of the team they are told rather than ordered.
  if (!isGuessable(sentence) || isCode(text) || (isCustomer && exact.length > 0 && !mayBeWish(exact[0])))
    return { readings: exact, by: 'exact' }
  const nearest = listening.nearest ?? ((...given) => readNearest(...given, model()))
  const { zone, kind } = listening.me
  const speaking = { grammars, zone, language: listening.language, may: commandsOf(kind) }
  const guessed = nearest(sentence, spans, speaking, exact)
  if (!isCustomer || exact.length > 0) return guessed
  const asked = supposed(text)
  const standing = asked?.sure === true ? standingIn(guessed.readings[0]) : undefined
  if (standing) return { readings: [standing], by: 'nearest' }
  const other = besides(asked, guessed.readings[0])
  return other ? { readings: [other], by: other.sure ? 'exact' : 'nearest' } : guessed
}

/** "I'd like to …": likely a wish to buy, and maybe one to return something or to be forgotten. */
const mayBeWish = (best: Reading | undefined): boolean => best?.sure === false && best.calls[0]?.command === 'need.tell'

/** How what customers wait for stands, which is theirs to see: who likely asks for that is not answered out of what the company wrote down. */
function standingIn(guessed: Reading | undefined): Reading | undefined {
  const [call, more] = guessed?.calls ?? []
  const asksSo = call?.command === 'deal.status' || call?.command === 'ticket.show'
  return guessed && asksSo && !more && guessed.score >= thresholds.ask ? { ...guessed, sure: true } : undefined
}

/** What a customer's sentence may be by its words alone, unless it is likely to ask for something else than that, and than an answer. */
function besides(other: Reading | undefined, guessed: Reading | undefined): Reading | undefined {
  const likely = guessed?.asks || guessed?.sure ? guessed.calls[0]?.command : undefined
  const isElse = likely !== undefined && likely !== 'faq.ask' && likely !== other?.calls[0]?.command
  return other?.sure && isElse ? undefined : other
}

/** Puts together what reading needs, once, or fetches what an earlier start put together: time that nobody's message then waits for. */
export function prepareReaders(): void {
  const language = languages.en
  timesFor(language)
  for (const kind of ['member', 'customer'] as const) {
    const speaking = { grammars: grammarsFor(language, kind), zone: 'UTC', language, may: commandsOf(kind) }
    const sentence = tokenize('hello there')
    const exact = readSentence(sentence, noSpans, speaking.grammars, speaking.zone)
    readNearest(sentence, noSpans, speaking, exact, model())
  }
}

/** The readings by templates alone, best first. */
export async function understandExactly(text: string, listening: Listening): Promise<readonly Reading[]> {
  const found = await byTemplates(text, listening)
  return finished(found.exact, found, listening)
}

/** The readings as they are meant whoever found them. */
const finished = (
  readings: readonly Reading[],
  { sentence, spans }: Pick<ByTemplates, 'sentence' | 'spans'>,
  { me, language }: Listening,
): readonly Reading[] =>
  withOneReport(
    withDigestOff(lookingBack(readings, spans, me.zone), language).map((reading) =>
      withAnotherTicket(withWhom(withoutEcho(withTitled(reading, sentence, spans.names)))),
    ),
  )

/** What the words of a sentence can be, and what the templates make of it. */
interface ByTemplates {
  readonly sentence: Sentence
  readonly grammars: readonly Grammar[]
  readonly spans: Spans
  readonly exact: readonly Reading[]
}

async function byTemplates(text: string, listening: Listening): Promise<ByTemplates> {
  const sentence = tokenize(text)
  const grammars = grammarsFor(listening.language, listening.me.kind)
  const spans = await spansOf(sentence, listening)
  const exact = readSentence(sentence, spans, grammars, listening.me.zone)
  return { sentence, grammars, spans, exact }
}

const known = {
  member: new WeakMap<Language, readonly Grammar[]>(),
  customer: new WeakMap<Language, readonly Grammar[]>(),
}

/** What people of the speaker's kind say in every language, the speaker's own first; put together once for each. */
function grammarsFor(language: Language, kind: keyof typeof known): readonly Grammar[] {
  const keep: Keep = (name, make) => kept(`${name}-${kind}`, make)
  const grammars =
    known[kind].get(language) ?? spokenTo({ language }).map((one) => grammarOf(one, commandsOf(kind), keep))
  known[kind].set(language, grammars)
  return grammars
}

/** How every language says times, the speaker's own first; what they are compiled to is kept. */
function timesFor(language: Language): readonly TimeTable[] {
  const tables = spokenTo({ language }).map(({ time }) => time)
  lexiconOf(tables, (name, make) => kept(`${name}-${language.code}`, make))
  return tables
}

/** Every language that may be spoken, the speaker's own first. */
function spokenTo({ language }: Pick<Listening, 'language'>): readonly Language[] {
  return [language, ...Object.values(languages).filter((one) => one.code !== language.code)]
}

/** Everything that a sentence's words can be by themselves, in the speaker's view of the CRM. */
export async function spansOf(sentence: Sentence, listening: Listening): Promise<Spans> {
  const [{ names, values }, pure] = await Promise.all([
    findNamesAndValues(sentence, listening.tx, { workspaceId: listening.me.workspaceId }),
    // By then the question is on its way, and the database answers while times and sums are read.
    setImmediate().then(() => pureSpans(sentence, listening)),
  ])
  const listed = (listening.listed ?? []).map(({ kind }) => kind)
  const report = listening.report !== undefined && listening.report !== null
  const request = listening.about?.kind === 'ticket' && listening.me.kind === 'member'
  return { ...pure, names, values, listed, report, request }
}

/** In one order whoever speaks, so that they are compiled once. */
const moneyTables = () => Object.values(languages).map((one) => one.money)

/** What a sentence's words can be without looking into the CRM. */
function pureSpans(
  sentence: Sentence,
  { me, now, language }: Pick<Session, 'me' | 'now' | 'language'>,
): Omit<Spans, 'names' | 'values' | 'listed' | 'report' | 'request'> {
  const context = {
    now: now.toZonedDateTimeISO(me.zone),
    tables: timesFor(language),
    hours: me.hours,
    holidays: isDayOff(me),
  }
  const ahead = readTimes(sentence, context)
  const points = readPoints(sentence, { country: me.country, spokenIn: language.country })
  const past = readTimes(sentence, { ...context, direction: 'back' }).filter((span) => hasBegun(span, now))
  let found: readonly Span[] | undefined
  let bare: readonly Span[] | undefined
  let measures: readonly Measure[] | undefined
  const measured = (): readonly Measure[] => {
    measures ??= readMeasures(sentence, context.tables)
    return measures
  }
  return {
    measures: measured,
    ago: ({ text, length }) => {
      const at =
        length && context.now.subtract(length).startOfDay().toString({ timeZoneName: 'never', smallestUnit: 'second' })
      return at === undefined ? undefined : { kind: 'when', text, value: { at, grain: 'day' } }
    },
    pure: [
      ...ahead,
      ...readMoney(sentence, { tables: moneyTables(), currency: me.currency }).filter(
        (sum) => !points.some((point) => isPhoneOf(point, sum)),
      ),
      ...points,
    ],
    past,
    gone: past.filter((span) => isGone(span, ahead)),
    lengths: () => {
      found ??= lengths(sentence, measured(), spokenTo({ language }), context).filter((one) => !isWithin(one, ahead))
      return found
    },
    hours: () => {
      bare ??= readHours(sentence, context)
      return bare
    },
  }
}

/** So many figures without a sign of money are a phone's and nobody's price. */
const LONG_NUMBER = /^\D*(?:\d\D{0,2}){10,}$/

/** Whether a sum is nothing but the figures of a phone. */
const isPhoneOf = (point: Span, sum: Span): boolean =>
  sum.from >= point.from && sum.to <= point.to && LONG_NUMBER.test(point.said.text)

/** What is told has begun: "tomorrow" is no time to look back to. */
function hasBegun({ said }: Span, now: Temporal.Instant): boolean {
  return said.kind !== 'when' || Temporal.Instant.compare(said.value.at, now) <= 0
}

/** The same time whether one looks forward or back, so that nothing to come can be meant. */
function isGone({ from, to, said }: Span, ahead: readonly Span[]): boolean {
  if (said.kind !== 'when') return false
  return ahead.some(
    (one) => one.from === from && one.to === to && one.said.kind === 'when' && one.said.value.at === said.value.at,
  )
}

/** "Two hours" of "in two hours" is that time, and none of its own. */
const isWithin = ({ from, to, said }: Span, times: readonly Span[]): boolean =>
  times.some(
    (time) =>
      time.from <= from &&
      to <= time.to &&
      time.said.kind === 'when' &&
      said.kind === 'when' &&
      time.said.value.at === said.value.at,
  )

/** Lengths of time, read as if "in" stood before them, in the first language that takes it so. */
function lengths(
  { text, tokens }: Sentence,
  measures: readonly Measure[],
  spoken: readonly Language[],
  context: TimeContext,
): readonly Span[] {
  const words = spoken.map(({ phrases }) => phrases.fromNow)
  return measures.flatMap((measure): Span[] => {
    const { from, to, length } = measure
    const [first, ...more] = tokens.slice(from, to)
    // A letter alone is hardly a second.
    if (!length || !first || measure.text.length === 1) return []
    for (const fromNow of words) {
      const sentence = { text, tokens: [{ ...first, folded: fromNow, kind: 'word' } as const, first, ...more] }
      const said = readTimes(sentence, context).find(
        (one) => one.to - one.from === sentence.tokens.length && one.said.kind === 'when',
      )?.said
      if (said) return [{ from, to, said: { ...said, text: measure.text } }]
    }
    return []
  })
}
