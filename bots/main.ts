import { randomBytes } from 'node:crypto'
import { destination, type Logger, pino } from 'pino'
import { cloudsOf, makeBots } from './cloud.ts'
import { type Config, readConfig } from './config.ts'
import { openWebDesk } from './desks/page.ts'
import { openPlatformDesk } from './desks/platform.ts'
import { openVisitorDesk } from './desks/visitor.ts'
import { addressOf, openHouse } from './house.ts'
import { keepMemoryLow } from './memory.ts'
import { openRoster, type Roster } from './roster.ts'
import { startLines } from './status.ts'
import { CannotListen, createWebBot, type WebBot } from './web/bot.ts'

/** How long turns in hand may take to finish after a signal, and how soon after it a second one is taken as meant. */
const stopMs = 20_000
const sameSignalMs = 500

/** What is for the person who starts Parley goes to the standard output, the log to the standard error. */
function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function main(): Promise<number> {
  keepMemoryLow()
  const configured = readConfig()
  if (!configured.ok) {
    say(`Parley does not start: ${configured.problems.length} of its settings must be corrected.`)
    for (const problem of configured.problems) say(`  ${problem}`)
    return 1
  }
  const { config } = configured
  // Where a person reads along, only what goes wrong is worth a line of the log.
  const log = pino({ level: config.logLevel ?? (process.stderr.isTTY ? 'warn' : 'info') }, destination(2))
  try {
    return await serve(config, log, stopSignal())
  } catch (error) {
    log.fatal({ err: error }, 'Parley broke')
    say(
      `Parley stops: ${error instanceof Error ? error.message : String(error)}. The log on the standard error has more.`,
    )
    return 1
  }
}

/** Serves until a signal or until the database is gone; gives the program's exit status. */
async function serve(config: Config, log: Logger, stopped: Promise<string>): Promise<number> {
  const made: { page: WebBot | null; roster: Roster | null } = { page: null, roster: null }
  const clouds = cloudsOf(config)
  const opened = await openHouse(config, {
    log,
    as: `npm start at http://${config.web.host}:${config.web.port}`,
    attach: false,
    // Platforms send by the hundred and wait for it; the page alone is not worth another thread's memory.
    ...(clouds.length > 0 ? { apart: {} } : {}),
    platforms: ['web', ...clouds],
    send: async (to, ...message) =>
      (to.platform === 'web' ? made.page : made.roster)?.send(to, ...message) ?? { kind: 'later', afterMs: 100 },
    progress: (chat) => made.roster?.progress(chat),
    readers: async (group) => made.roster?.readers(group) ?? null,
    fetchFile: async (file, signal) => {
      if (!made.roster) throw new Error('no bot has started yet')
      return made.roster.fetchFile(file, signal)
    },
  })
  if (opened.kind === 'refused') {
    say(`Parley does not start: ${opened.why}.`)
    return 1
  }
  const { house } = opened
  // By an address that others reach too, only those get into the demo company who were shown this.
  const token = house.demo && config.demo && isReached(config) ? randomBytes(32).toString('base64url') : null
  const seats = { open: house.demo !== null, token }
  const desk = openPlatformDesk({ ...house, look: house.core.look, address: addressOf(config) })
  const roster = openRoster({ bots: await makeBots(config, desk, log), desk, log })
  made.roster = roster
  const { routes } = roster
  const sites = config.widgetSites ?? (house.demo ? 'any' : null)
  const widget = sites === null ? {} : { widget: { desk: openVisitorDesk(house), sites } }
  const bot = createWebBot({
    ...config.web,
    log,
    desk: openWebDesk(house),
    ready: house.ready,
    seats,
    routes,
    ...widget,
  })
  made.page = bot
  try {
    await bot.start(house.core.hear)
  } catch (error) {
    await house.close()
    if (!(error instanceof CannotListen)) throw error
    say(`Parley does not start: ${error.message}.`)
    return 1
  }
  house.core.start()
  const bots = await roster.start(house.core.hear)
  say(startLines({ config, address: bot.address(), demo: house.demo !== null, token, bots, notes: house.notes }))
  const gone = house.ended.then((why) => ({ why, status: 1 }))
  const end = await Promise.race([stopped.then((signal) => ({ why: signal, status: 0 })), gone])
  log.info({ why: end.why }, 'stopping')
  say(end.status === 0 ? 'Parley is stopping.' : `Parley stops: ${end.why}. Start it again with npm start.`)
  await Promise.all([roster.stop(), bot.stop()])
  await house.close()
  log.info('stopped')
  return end.status
}

/** Whether the page can be reached from other machines. */
const isReached = ({ web }: Config): boolean => web.publicUrl !== null || !/^(localhost|127\..+|::1)$/.test(web.host)

/** Resolves with the first signal to stop. A second one ends the program at once, leaving its database to the next start. */
async function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    let first: number | null = null
    const stop = (signal: NodeJS.Signals) => {
      const now = performance.now()
      if (first === null) {
        first = now
        setTimeout(() => process.exit(1), stopMs).unref()
        resolve(signal)
      } else if (now - first > sameSignalMs) {
        // Ctrl-C in npm arrives twice at once: from the terminal and from npm.
        process.exit(130)
      }
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
}

process.exit(await main())
