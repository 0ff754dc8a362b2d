import type { Logger } from 'pino'
import type { Ports } from '../../core/index.ts'
import type { Config } from '../config.ts'
import { openDesk } from '../desks/terminal.ts'
import { movableClock } from '../dialogue/clock.ts'
import { openHouse } from '../house.ts'
import { openSession, type Session } from './session.ts'

/** What is done for somebody on the command line, without a conversation. */
interface Errand {
  readonly config: Config
  readonly log: Logger
  /** What other processes are told of this one. */
  readonly as: string
  /** Whose seat is taken: a first or full name; null: the first. */
  readonly who: string | null
  print(text: string): void
}

/** Opens the house, takes a seat, and works until all is done. Gives the exit status: 1 when it could not begin. */
export async function runErrand(
  { config, log, as, who, print }: Errand,
  work: (session: Session) => Promise<void>,
): Promise<number> {
  const clock = movableClock({ now: () => Temporal.Now.instant() })
  if (config.now) clock.moveTo(config.now)
  const talk: { session: Session | null } = { session: null }
  const send: Ports['send'] = async (to, reply) => talk.session?.send(to, reply) ?? { kind: 'later', afterMs: 100 }
  const opened = await openHouse(config, { log, as, attach: true, clock, platforms: ['console'], send })
  if (opened.kind === 'refused') {
    print(`Parley does not start: ${opened.why}.`)
    return 1
  }
  const { house } = opened
  try {
    const desk = house.demo && (await openDesk(house.store, house.demo, clock))
    if (!desk) {
      print('Nobody can speak in the terminal here: drop the file into the chat instead.')
      return 1
    }
    const { drain } = house.core
    const settle = async () => desk.settle(drain)
    const session = openSession({ desk, drain, clock, print, width: () => 100, settle, holdMs: 0 })
    talk.session = session
    await session.start(house.core.hear)
    if (who !== null && !(await session.take(who))) {
      print(session.texts().nobody(who))
      return 1
    }
    await work(session)
    return 0
  } finally {
    await house.close()
  }
}
