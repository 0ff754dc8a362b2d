import type { Logger } from 'pino'
import { openStore } from '../../core/store/db.ts'
import { migrate } from '../../core/store/migrate.ts'
import { isForbidden, scratchDatabase } from '../../core/store/scratch.ts'
import type { Config } from '../config.ts'
import { openDatabase } from '../database.ts'
import { openHouse } from '../house.ts'
import { movableClock, standingClock } from './clock.ts'
import { companies, loadFor, openMailbox, openWorld, worldOf } from './open.ts'
import { parseScript } from './parse.ts'
import { type Played, play } from './play.ts'
import type { Script } from './script.ts'

interface Wish {
  readonly config: Config
  readonly log: Logger
  /** Shows lines of what happens. */
  say(text: string): void
}

const as = 'npm run console'

/**
 * Plays a script and says how it went; gives the exit status: 0, or 1 at the first expectation that is not met. A script that names
 * its clock or its company gets a database of its own, removed afterwards; another is played in the company that is there.
 */
export async function runScript(text: string, wish: Wish): Promise<number> {
  const parsed = parseScript(text)
  if ('problem' in parsed) {
    wish.say(`Line ${parsed.problem.line}: ${parsed.problem.why}`)
    return 1
  }
  const { script } = parsed
  const apart = script.now !== undefined || script.company !== undefined || script.platforms !== undefined
  const played = await (apart ? playApart(script, wish) : playHere(script, wish))
  if (typeof played === 'string') {
    wish.say(played)
    return 1
  }
  if (played.ok) wish.say('All came as expected.')
  else wish.say(`\nLine ${played.line}: ${played.report.join('\n')}`)
  return played.ok ? 0 : 1
}

/** In a database of its own, with its own clock. What hinders it, in words, or how it went. */
async function playApart(script: Script, { config, log, say }: Wish): Promise<Played | string> {
  const opened = await openDatabase(config, { as, attach: true, log })
  if (opened.kind === 'refused') return `Parley does not start: ${opened.why}.`
  const { database } = opened
  try {
    const scratch = await scratchDatabase(database.url)
    try {
      await migrate(scratch.url)
      const store = openStore(scratch.url)
      try {
        const clock = standingClock(script.now ?? config.now ?? Temporal.Now.instant())
        const company = await loadFor(store, script.company ?? 'demo', clock)
        if (!company) return `There is no company “${script.company}”; there are ${companies.join(' and ')}.`
        return await play(script, await openWorld({ store, clock, log, platforms: script.platforms, ...company }), {
          strict: false,
          tell: say,
        })
      } finally {
        await store.close()
      }
    } finally {
      await scratch.drop()
    }
  } catch (error) {
    if (isForbidden(error))
      return 'A script with a clock or a company of its own needs a database of its own, which this role may not create.'
    throw error
  } finally {
    await database.close()
  }
}

/** In the company that is there, from the present on. */
async function playHere(script: Script, { config, log, say }: Wish): Promise<Played | string> {
  const clock = movableClock({ now: () => Temporal.Now.instant() })
  if (config.now) clock.moveTo(config.now)
  const mailbox = openMailbox()
  const opened = await openHouse(config, { log, as, attach: true, clock, platforms: ['console'], send: mailbox.send })
  if (opened.kind === 'refused') return `Parley does not start: ${opened.why}.`
  const { house } = opened
  try {
    if (!house.demo)
      return 'Nobody can speak in the terminal: it opens the seats of the demo company, which PARLEY_DEMO=1 loads.'
    const { core, store } = house
    const world = await worldOf({ core, store, clock, ...house.demo, sent: mailbox.sent })
    return await play(script, world, { strict: false, tell: say })
  } finally {
    await house.close()
  }
}
