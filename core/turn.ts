import { authorise, type Origin } from './authorise.ts'
import type { MeantCall, SaidCall } from './call.ts'
import { describe } from './describe.ts'
import { execute, foresee, type Outcome } from './execute.ts'
import { hear } from './hear.ts'
import type { Inbound } from './inbound.ts'
import { languages } from './languages/index.ts'
import type { Stranger } from './me.ts'
import { ask, confirm, offer } from './pending.ts'
import { recalling } from './recall.ts'
import { paragraph } from './reply.ts'
import { resolve } from './resolve.ts'
import type { Session } from './session.ts'

/**
 * One message, from what was said to what came of it, in the turn's transaction: understand, resolve, authorise, execute. The
 * worker identifies the speaker before it and sends what it gives after it.
 */
export async function turn(inbound: Inbound, session: Session): Promise<Outcome> {
  const heard = await hear(inbound, session) // button → pending answer → grammar → unclear
  switch (heard.kind) {
    case 'answered':
      return heard.outcome
    case 'offers':
      return offered(heard.readings, session)
    case 'calls':
      return settle(heard.calls, heard.origin, session)
    case 'meant':
      return carryOut(heard.calls, heard.calls, heard.origin, session)
  }
}

/** Which Ivan? Then on, with exact arguments. */
async function settle(calls: readonly SaidCall[], origin: Origin, session: Session): Promise<Outcome> {
  const meant = await resolve(calls, session)
  if (meant.kind === 'asking') {
    const blocks = await ask(meant.question, calls, origin.by, session)
    return { blocks, note: `asked: ${meant.question.kind} ${meant.question.slot}` }
  }
  const outcome = await carryOut(meant.calls, meant.said, origin, session)
  return recalling(outcome, meant.recalled, calls, session)
}

/** Go, confirm or refuse. */
async function carryOut(
  calls: readonly MeantCall[],
  said: readonly (SaidCall | MeantCall)[],
  origin: Origin,
  session: Session,
): Promise<Outcome> {
  const { conversation } = session.language
  const speech = { language: session.language, zone: session.me.zone, now: session.now }
  const what = said
    .map((call) => describe('said' in call ? call : { command: call.command, said: {} }, speech))
    .join('; ')
  const verdict = await authorise(calls, origin, session)
  switch (verdict.kind) {
    case 'refuse':
      return {
        blocks: [paragraph(verdict.why === 'group' ? conversation.privately : conversation.notAllowed)],
        note: `refused: ${verdict.why}`,
      }
    case 'confirm': {
      const shown = await foresee(calls, session)
      if (shown?.ready === false)
        return { blocks: shown.blocks, note: what, ...(shown.about ? { about: shown.about } : {}) }
      const owner = verdict.foreign[0]?.owner
      const blocks = await confirm(
        calls,
        {
          what,
          by: origin.by,
          shown,
          owners: verdict.foreign.map((record) => record.ownerId),
          ...(owner === undefined ? {} : { owner }),
        },
        session,
      )
      return { blocks, note: `confirm: ${calls.map((call) => call.command).join(', ')}` }
    }
    case 'go':
      return {
        ...(await execute(calls, origin, session)),
        note: conversation.why({ what, by: origin.by }),
      }
  }
}

/** "Did you mean …?": nothing is done until the person says which. */
async function offered(
  readings: readonly { readonly calls: readonly SaidCall[] }[],
  session: Session,
): Promise<Outcome> {
  const speech = { language: session.language, zone: session.me.zone, now: session.now }
  const options = readings.map(({ calls }) => ({
    calls,
    label: calls.map((call) => describe(call, speech)).join('; '),
  }))
  return {
    blocks: await offer(options, session),
    note: `offered: ${options.map((option) => option.label).join(' | ')}`,
  }
}

/** To an account that is linked to nobody: who Parley is, and no data. */
export function welcome(stranger: Stranger): Outcome {
  return { blocks: [paragraph(languages[stranger.language].conversation.stranger)], note: 'stranger' }
}
