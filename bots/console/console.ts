import { createInterface } from 'node:readline'
import { destination, type Logger, pino } from 'pino'
import type { Ports } from '../../core/index.ts'
import { type Config, readConfig } from '../config.ts'
import { type Desk, openDesk } from '../desk.ts'
import { type MovableClock, movableClock } from '../dialogue/clock.ts'
import { beginsScript, isScript } from '../dialogue/parse.ts'
import { runScript } from '../dialogue/run.ts'
import { type House, openHouse } from '../house.ts'
import { openSession, type Session } from './session.ts'
import { openPrompt } from './terminal.ts'

const as = 'npm run console'
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

async function main(): Promise<number> {
  const configured = readConfig()
  if (!configured.ok) {
    for (const problem of configured.problems) say(problem)
    return 1
  }
  const { config } = configured
  // In the terminal the log would come between the lines; only what goes wrong is worth that.
  const log = pino({ level: config.logLevel ?? 'warn' }, destination(2))
  if (process.stdin.isTTY) return converse(config, log)
  const lines = createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]()
  const begun: string[] = []
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    begun.push(next.value)
    // Sentences are answered one by one as they come; a script is read to its end first.
    if (next.value.trim() !== '' && !beginsScript(begun.join('\n'))) return answer(config, log, begun, lines)
  }
  const text = begun.join('\n')
  return isScript(text) ? runScript(text, { config, log, say }) : answer(config, log, begun, lines)
}

interface Seated {
  readonly house: House
  readonly desk: Desk
  readonly session: Session
}

interface Manner {
  print(text: string): void
  width(): number
  /** Whether the core works by itself, or only after each message. */
  readonly live: boolean
}

/** Opens the house and takes the first seat; what went wrong is said. */
async function sit(config: Config, log: Logger, { print, width, live }: Manner): Promise<Seated | null> {
  const clock: MovableClock = movableClock({ now: () => Temporal.Now.instant() })
  if (config.now) clock.moveTo(config.now)
  const talk: { session: Session | null } = { session: null }
  const send: Ports['send'] = async (to, reply) => talk.session?.send(to, reply) ?? { kind: 'later', afterMs: 100 }
  const opened = await openHouse(config, { log, as, attach: true, clock, platforms: ['console'], send })
  if (opened.kind === 'refused') {
    say(`Parley does not start: ${opened.why}.`)
    return null
  }
  const { house } = opened
  const desk = house.demo && (await openDesk(house.store, house.demo))
  if (!desk || desk.seats.length === 0) {
    say('Nobody can speak in the terminal: it opens the seats of the demo company, which PARLEY_DEMO=1 loads.')
    await house.close()
    return null
  }
  const settle = live ? async () => undefined : async () => desk.settle(house.core.drain)
  const session = openSession({ desk, drain: house.core.drain, clock, print, width, settle })
  talk.session = session
  await session.start(house.core.hear)
  return { house, desk, session }
}

/** A person at the keyboard. */
async function converse(config: Config, log: Logger): Promise<number> {
  const prompt = openPrompt(process.stdin, process.stdout)
  process.once('SIGTERM', prompt.close)
  const width = () => Math.min(100, process.stdout.columns || 80)
  const seated = await sit(config, log, { print: prompt.print, width, live: true })
  if (!seated) {
    prompt.close()
    return 1
  }
  const { house, desk, session } = seated
  const others = desk.seats.length > 1 ? `, one of ${desk.seats.length} (:as)` : ''
  say(`Parley, a CRM that you talk to${house.other ? ` (attached to ${house.other})` : ''}.`)
  say(`You are ${desk.seats[0]?.name ?? ''}${others}. Say “help”, or :help for the terminal’s own commands.\n`)
  house.core.start()
  void house.ended.then((why) => {
    say(`Parley stops: ${why}.`)
    prompt.close()
  })
  await prompt.run(session.prompt, session.handle)
  await house.close()
  return 0
}

/**
 * Sentences on the standard input: each is said by the one who has the seat, and answered before the next. `Olena: hello` is said by
 * Olena, who then has it.
 */
async function answer(
  config: Config,
  log: Logger,
  begun: readonly string[],
  more: AsyncIterator<string>,
): Promise<number> {
  const seated = await sit(config, log, { print: say, width: () => 100, live: false })
  if (!seated) return 1
  const { house, session } = seated
  await house.core.drain()
  const one = (line: string) => {
    const [, who = '', said = ''] = /^(\p{Lu}[^:]*):\s*(.*)$/u.exec(line) ?? []
    return session.handle(session.take(who) ? said : line)
  }
  const all = async (): Promise<void> => {
    for (const line of begun) if ((await one(line)) === 'quit') return
    for (let next = await more.next(); !next.done; next = await more.next()) {
      if ((await one(next.value)) === 'quit') return
    }
  }
  await all()
  await house.close()
  return 0
}

process.exit(await main())
