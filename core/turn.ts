import { authorise, isGuessed, type Origin, type Verdict } from './authorise.ts'
import type { MeantCall, Question, SaidCall } from './call.ts'
import type { Preview } from './command.ts'
import { Aside } from './conversation/aside.ts'
import { describe, describedAll } from './conversation/describe.ts'
import { edited, isOutdated } from './conversation/edited.ts'
import { ask, confirm, offer } from './conversation/pending.ts'
import { rather } from './conversation/rather.ts'
import { recalling } from './conversation/recall.ts'
import { afterwards, together } from './conversation/together.ts'
import { hearProof } from './door/proof.ts'
import { execute, foresee, type Outcome } from './execute.ts'
import { type Heard, hear } from './hear.ts'
import type { Inbound } from './inbound.ts'
import { learn } from './learnt/phrases.ts'
import { knownCode } from './linking/known.ts'
import { leftOut, noSet, setQuestion } from './records/question.ts'
import { paragraph, type Text } from './reply.ts'
import { resolve } from './resolve.ts'
import { inTheirLanguage } from './service/spoken.ts'
import type { Session } from './session.ts'

/**
 * One message, from what was said to what came of it, in the turn's transaction: understand, resolve, authorise, execute. The
 * worker identifies the speaker before it and sends what it gives after it.
 */
export async function turn(inbound: Inbound, session: Session): Promise<Outcome> {
  const { body } = inbound
  if (await isOutdated(inbound, session)) return { blocks: [], note: 'edited: before it came' }
  return body.kind === 'edit' && session.me.kind === 'member'
    ? edited(body, session, (anew) => once(inbound, anew))
    : once(inbound, session)
}

async function once(inbound: Inbound, given: Session): Promise<Outcome> {
  const session = await inTheirLanguage(inbound, given)
  const code = session.me.kind === 'customer' ? await hearProof(inbound, session) : await knownCode(inbound, session)
  if (code) return code
  const heard = await hear(inbound, session) // button → pending answer → grammar → model → unclear
  const came = await cameOf(heard, session)
  const outcome = heard.answers ? { ...came, answered: true } : came
  return heard.echo ? { ...outcome, blocks: [heard.echo, ...outcome.blocks] } : outcome
}

async function cameOf(heard: Heard, session: Session): Promise<Outcome> {
  switch (heard.kind) {
    case 'answered':
      return heard.outcome
    case 'offers':
      return offered(heard.readings, session)
    case 'calls':
      return settle(heard.calls, heard.origin, begunBy(heard.origin, session))
    case 'meant':
      return afterYes(heard, begunBy(heard.origin, session))
  }
}

const begunBy = ({ begunBy, lesson }: Origin, session: Session): Session => ({ ...session, begunBy, lesson })

/** What was confirmed, then what the same sentence said after it. */
async function afterYes(
  { calls, rest = [], restBy, origin }: Extract<Heard, { kind: 'meant' }>,
  session: Session,
): Promise<Outcome> {
  const done = await carryOut(calls, calls, origin, session)
  if (done.waits) return done
  if (rest.length === 0) return learning(done, origin, session)
  const by = restBy ?? origin.by
  const then = await settle(rest, { by, confirmed: false, lesson: origin.lesson }, afterwards(done, session))
  return together([done, then], [], session)
}

/** What was confirmed and done is how the person says it from now on. */
async function learning(done: Outcome, { lesson, confirmed }: Origin, session: Session): Promise<Outcome> {
  if (!lesson || !confirmed || !done.events?.length) return done
  await learn(lesson, session)
  return { ...done, blocks: [...done.blocks, paragraph(session.language.conversation.guest.learnt)] }
}

/** One after another, so that "him" in the second is whom the first made or showed; where something is asked, the rest waits with it. */
async function settle(calls: readonly SaidCall[], origin: Origin, session: Session): Promise<Outcome> {
  const outcomes: Outcome[] = []
  let now = session
  for (const [at, call] of calls.entries()) {
    const outcome = await settleOne(call, calls.slice(at + 1), origin, now)
    outcomes.push(outcome)
    if (outcome.waits) break
    now = afterwards(outcome, now)
  }
  return together(outcomes, calls, session)
}

/** Which Ivan? Then on, with exact arguments. */
async function settleOne(
  call: SaidCall,
  rest: readonly SaidCall[],
  origin: Origin,
  session: Session,
): Promise<Outcome> {
  const calls = [call]
  const meant = await resolve(calls, session)
  if (meant.kind === 'asking') {
    const blocks = await ask(meant.question, [...calls, ...rest], origin.by, session)
    return { blocks, waits: true, note: `asked: ${meant.question.kind} ${meant.question.slot}` }
  }
  if (meant.kind === 'noSet')
    return {
      blocks: [await noSet(meant.found, session)],
      note: `${meant.found.kind}: ${calls.map((call) => call.command).join(', ')}`,
    }
  const outcome = await carryOut(meant.calls, meant.said, origin, session, rest)
  return recalling(rather(outcome, call, session), meant.recalled, calls, session)
}

/** Go, confirm or refuse: what comes of calls with exact arguments, of a turn or of a job that has finished looking. */
export async function carryOut(
  calls: readonly MeantCall[],
  said: readonly (SaidCall | MeantCall)[],
  origin: Origin,
  session: Session,
  rest: readonly SaidCall[] = [],
): Promise<Outcome> {
  const speech = { language: session.language, zone: session.me.zone, now: session.now }
  const whats = said.map((call) => describe('said' in call ? call : { command: call.command, said: {} }, speech))
  const verdict = await authorise(calls, origin, session)
  switch (verdict.kind) {
    case 'refuse':
      if (verdict.why === 'group' && session.canStepAside) throw new Aside()
      return { blocks: [paragraph(refusal(verdict, session))], note: `refused: ${verdict.why}` }
    case 'confirm':
      return askWhether(
        verdict,
        { said, whats, rest, by: origin.by, others: optionsOf(origin.others ?? [], session) },
        session,
      )
    case 'go': {
      const outcome = await execute(verdict.calls, origin, session)
      const left = leftOut(verdict.calls, verdict.sets, session)
      const note = session.language.conversation.why({ what: whats.join('; '), by: origin.by })
      return { ...outcome, blocks: [...outcome.blocks, ...left], note }
    }
  }
}

function refusal(verdict: Extract<Verdict, { kind: 'refuse' }>, { language: { conversation } }: Session): Text {
  switch (verdict.why) {
    case 'rights':
      return conversation.notAllowed
    case 'group':
      return conversation.privately
    case 'noneLeft':
      return conversation.set.noneLeft
    case 'theirs':
      return conversation.set.theirs({ record: verdict.record.name, owner: verdict.record.owner })
    case 'allTheirs':
      return conversation.set.allTheirs({ owners: verdict.theirs })
  }
}

/** Nothing is done until the person says yes to exactly this. */
async function askWhether(
  { calls, foreign, sets }: Extract<Verdict, { kind: 'confirm' }>,
  asked: {
    readonly said: readonly (SaidCall | MeantCall)[]
    readonly whats: readonly string[]
    readonly rest: readonly SaidCall[]
    readonly by: Origin['by']
    readonly others: ReturnType<typeof optionsOf>
  },
  session: Session,
): Promise<Outcome> {
  const shown = await foresee(calls, session)
  if (shown?.asks) return askAfterAll(shown, shown.asks, asked, session)
  if (shown?.ready === false)
    return { blocks: shown.blocks, note: asked.whats.join('; '), ...(shown.about ? { about: shown.about } : {}) }
  const whats: string[] = []
  for (const [at, call] of calls.entries()) {
    const [set, said] = [sets[at], asked.said[at]]
    whats.push(set ? await setQuestion(call, set, said ?? call, session) : (asked.whats[at] ?? ''))
  }
  const owner = foreign[0]?.owner
  const blocks = await confirm(
    calls,
    {
      what: shown?.what ?? whats.join('; '),
      by: asked.by,
      shown: { ...shown, blocks: [...(shown?.blocks ?? []), ...leftOut(calls, sets, session)] },
      owners: foreign.map((record) => record.ownerId),
      held: sets.map((set) => set?.held ?? null),
      rest: asked.rest,
      others: asked.others,
      ...(owner === undefined ? {} : { owner }),
    },
    session,
  )
  const { why } = session.language.conversation
  const note = isGuessed(asked) ? why({ what: asked.whats.join('; '), by: asked.by }) : undefined
  return { blocks, waits: true, note: note ?? `confirm: ${calls.map((call) => call.command).join(', ')}` }
}

/** What the preview of the first call found to be missing is asked for; the answer goes on where this left off. */
async function askAfterAll(
  shown: Preview,
  { slot, hits }: NonNullable<Preview['asks']>,
  asked: {
    readonly said: readonly (SaidCall | MeantCall)[]
    readonly rest: readonly SaidCall[]
    readonly by: Origin['by']
  },
  session: Session,
): Promise<Outcome> {
  const said = asked.said.flatMap((call) => ('said' in call ? [call] : []))
  const question: Question = { kind: 'missing', call: 0, slot, hits: [...hits] }
  const blocks = await ask(question, [...said, ...asked.rest], asked.by, session)
  return { blocks: [...shown.blocks, ...blocks], waits: true, note: `asked: missing ${slot}` }
}

/** "Did you mean …?": nothing is done until the person says which. */
async function offered(
  readings: readonly { readonly calls: readonly SaidCall[] }[],
  session: Session,
): Promise<Outcome> {
  const options = optionsOf(
    readings.map(({ calls }) => calls),
    session,
  )
  return {
    blocks: await offer(options, session),
    note: `offered: ${options.map((option) => option.label).join(' | ')}`,
  }
}

/** Calls with what they would do in one line each. */
function optionsOf(readings: readonly (readonly SaidCall[])[], session: Session) {
  return readings.map((calls) => ({ calls, label: describedAll(calls, session) }))
}
