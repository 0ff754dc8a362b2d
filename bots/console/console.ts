import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import type { Logger } from 'pino'
import type { Ports } from '../../core/index.ts'
import { type Config, readConfig } from '../config.ts'
import type { DatabaseWish } from '../database.ts'
import { type Desk, openDesk, seatOf } from '../desks/terminal.ts'
import { type MovableClock, movableClock } from '../dialogue/clock.ts'
import { beginsScript, isScript } from '../dialogue/parse.ts'
import { runScript } from '../dialogue/run.ts'
import { type House, openHouse } from '../house.ts'
import { clean } from '../width.ts'
import { consoleLog } from './log.ts'
import { openSession, type Session } from './session.ts'
import { openPrompt } from './terminal.ts'

const program = 'npm run console'
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
  const log = consoleLog(config)
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

interface Manner extends Pick<DatabaseWish, 'notice' | 'patienceMs'> {
  print(text: string): void
  width(): number
  /** Whether the core works by itself, or only after each message. */
  readonly live: boolean
}

/** How long a person at the keyboard waits for a database that was lost, unless they leave. */
const patienceMs = 600_000
/** How long a line waits for the answer to the one before. */
const holdMs = 1_000

/**
 * As whom: one of the team of a company that is no demo. Whoever can read the database can do all of that anyway, so the terminal
 * asks for no proof.
 */
const { as } = parseArgs({ options: { as: { type: 'string' } } }).values

/** Opens the house and takes the first seat; what went wrong is said. */
async function sit(config: Config, log: Logger, { print, width, live, ...manner }: Manner): Promise<Seated | null> {
  const clock: MovableClock = movableClock({ now: () => Temporal.Now.instant() })
  if (config.now) clock.moveTo(config.now)
  const talk: { session: Session | null } = { session: null }
  const send: Ports['send'] = async (to, reply) => talk.session?.send(to, reply) ?? { kind: 'later', afterMs: 100 }
  const progress: Ports['progress'] = ({ chat }) => talk.session?.thinking(chat)
  const wish = { log, as: program, attach: true, clock, platforms: ['console'] as const, send, progress, ...manner }
  const opened = await openHouse(config, wish)
  if (opened.kind === 'refused') {
    say(`Parley does not start: ${opened.why}.`)
    return null
  }
  const { house } = opened
  const company = as === undefined ? house.demo : await seatOf(house.store, as)
  const desk = company && (await openDesk(house.store, company, clock))
  if (!desk || desk.seats.length === 0) {
    say(
      as === undefined
        ? 'Who are you? In a company of your own, say it: npm run console -- --as NAME. (PARLEY_DEMO=1 loads the demo company where there is no other.)'
        : `Nobody in the team is called ${clean(as)}, or several are: first name and surname tell.`,
    )
    await house.close()
    return null
  }
  const settle = live ? async () => undefined : async () => desk.settle(house.core.drain)
  const { drain } = house.core
  const session = openSession({ desk, drain, clock, print, width, settle, holdMs: live ? holdMs : 0 })
  talk.session = session
  await session.start(house.core.hear)
  return { house, desk, session }
}

/** A person at the keyboard. */
async function converse(config: Config, log: Logger): Promise<number> {
  const prompt = openPrompt(process.stdin, process.stdout)
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, prompt.close)
  const width = () => Math.min(100, process.stdout.columns || 80)
  const notices: { tell: NonNullable<Manner['notice']> } = { tell: () => undefined }
  const notice: Manner['notice'] = (state) => notices.tell(state)
  const seated = await sit(config, log, { print: prompt.print, width, live: true, notice, patienceMs })
  if (!seated) {
    prompt.close()
    return 1
  }
  const { house, desk, session } = seated
  /** Another program started the database, and starts it again. */
  const attached = house.other !== null && config.database === null
  notices.tell = (state) => {
    if (state === 'away') {
      session.away()
      return prompt.print(attached ? session.texts().stopped : session.texts().away)
    }
    prompt.print(session.texts().back)
    void session.back().catch((error: unknown) => prompt.print(session.texts().failed(String(error))))
  }
  say(session.texts().welcome(house.other))
  say(`${session.texts().begin(desk.seats[0]?.name ?? '', desk.seats.length)}\n`)
  house.core.start()
  let status = 0
  void house.ended.then(() => {
    prompt.print(session.texts().gone(attached))
    status = 1
    prompt.close()
  })
  const words = () => ({ ...session.texts(), label: session.prompt() })
  await prompt.run(words, session.handle)
  for (const line of session.unsent()) say(session.texts().lost(line))
  await house.close()
  return status
}

/**
 * Sentences on the standard input: each is repeated, said by the one who has the seat, and answered before the next. `Olena: hello` is
 * said by Olena, who then has it. Gives the exit status: 1 when something could not be sent.
 */
async function answer(
  config: Config,
  log: Logger,
  begun: readonly string[],
  more: AsyncIterator<string>,
): Promise<number> {
  const seated = await sit(config, log, { print: say, width: () => 100, live: false })
  if (!seated) return 1
  const { house, desk, session } = seated
  await house.core.drain()
  const one = async (line: string) => {
    const [, who = '', words = ''] = /^(\p{Lu}[^:]*):\s*(.*)$/u.exec(line) ?? []
    const said = (await session.take(who)) ? words : line
    if (said.trim() !== '') say(`${session.prompt().replace(/> $/, ':')} ${clean(said.trim())}`)
    return session.handle(said)
  }
  const all = async (): Promise<number> => {
    for (const line of begun) if ((await one(line)) === 'quit') return 0
    for (let next = await more.next(); !next.done; next = await more.next()) {
      if ((await one(next.value)) === 'quit') return 0
    }
    return 0
  }
  const told = new Promise<number>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve(1))
  })
  const lost = () => {
    say(session.texts().gone(house.other !== null && config.database === null))
    return 1
  }
  const work = all().catch((error: unknown) => {
    if (desk.isAway(error)) return lost()
    throw error
  })
  const status = await Promise.race([work, told, house.ended.then(lost)])
  for (const line of session.unsent()) say(session.texts().lost(line))
  await house.close()
  return session.unsent().length > 0 ? 1 : status
}

process.exit(await main())
