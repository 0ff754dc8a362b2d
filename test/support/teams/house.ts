import Fastify, { type FastifyInstance } from 'fastify'
import { type Logger, pino } from 'pino'
import type { PlatformBot } from '../../../bots/bot.ts'
import { openPlatformDesk, type PlatformDesk } from '../../../bots/desks/platform.ts'
import { createTeamsBot, type TeamsWish } from '../../../bots/teams/bot.ts'
import { servePlatforms } from '../../../bots/web/platforms.ts'
import { newId } from '../../../core/id.ts'
import { type Core, createCore } from '../../../core/index.ts'
import { openWorld, type World } from '../world.ts'
import { activity, direct, executed, type Json, type Place } from './activities.ts'
import { buttonsIn, seenIn } from './seen.ts'
import { openTeams, type Shown, type TeamsServer } from './server.ts'

/** What the bot's door answered. */
export interface Answered {
  readonly status: number
  readonly body: unknown
}

/** Parley with a bot of Teams': a real core and database, the real kit, and a server that stands in for Teams. */
export interface House {
  readonly world: World
  readonly teams: TeamsServer
  readonly core: Core
  readonly bot: PlatformBot
  readonly desk: PlatformDesk
  readonly installationId: string
  readonly log: readonly string[]
  readonly logger: Logger
  /** Posts an activity to the bot's door as Teams does. */
  post(body: Json, more?: { readonly token?: string | null }): Promise<Answered>
  /** Somebody does something, and it is answered; gives what was shown meanwhile. */
  does(account: string, own: Json, place?: Place): Promise<readonly Shown[]>
  /** Says something in the direct chat. */
  says(account: string, text: string): Promise<readonly Shown[]>
  /** Presses the button of that name in the newest message that has it; gives what the invoke was answered. */
  presses(account: string, label: string, place?: Place): Promise<Answered>
  /** The activity of a person's, to be posted as it is. */
  of(account: string, own: Json, place?: Place): Json
  close(): Promise<void>
}

interface Wish extends Partial<Pick<TeamsWish, 'invokeMs' | 'tick' | 'chance'>> {
  /** People of the team, by their ids in the company, and their accounts in Teams. */
  readonly people?: Readonly<Record<string, string>>
  /** Whether the bot belongs to the company already. Default: yes. */
  readonly bound?: boolean
  /** Stands before the way to the inbox: throws what a database that is away would. */
  readonly before?: () => Promise<void>
  readonly desk?: Partial<PlatformDesk>
}

/** A clock by which any pace is slow enough. */
function hurried(): () => number {
  let time = 0
  return () => (time += 1_000)
}

export async function openHouse(company: unknown, wish: Wish = {}): Promise<House> {
  const world = await openWorld(company)
  const { store, clock, workspaceId } = world
  const teams = await openTeams()
  const lines: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => lines.push(line) })
  const installationId = newId()
  if (wish.bound ?? true) {
    const installation = {
      workspaceId,
      id: installationId,
      platform: 'teams',
      external: teams.tenantId,
      credentials: 'env:TEAMS_APP_ID',
    } as const
    await store.prisma.installation.createMany({ data: [installation] })
    for (const [member, external] of Object.entries(wish.people ?? {}))
      await store.prisma.account.createMany({
        data: [{ workspaceId, id: newId(), installationId, external, memberId: world.id(member) }],
      })
  }
  const made: { core: Core | null } = { core: null }
  const look: PlatformDesk['look'] = async (who, what) =>
    made.core?.look(who, what) ?? { kind: 'nothing', language: 'en' }
  const desk = { ...openPlatformDesk({ store, clock, look }), ...wish.desk }
  const bot = createTeamsBot({
    appId: teams.appId,
    appPassword: teams.appPassword,
    tenantId: teams.tenantId,
    openIdMetadataUrl: teams.metadataUrl,
    tokenUrl: teams.tokenUrl,
    credentials: 'env:TEAMS_APP_ID',
    desk,
    log,
    invokeMs: wish.invokeMs ?? 20_000,
    chance: wish.chance ?? (() => 0.5),
    tick: wish.tick ?? hurried(),
  })
  const core = createCore({
    store,
    clock,
    log: pino({ level: 'silent' }),
    platforms: ['teams'],
    send: bot.send,
    progress: ({ chat }) => bot.progress(chat),
    readers: async ({ chat }) => bot.readers(chat),
    address: 'https://parley.example',
  })
  made.core = core
  await bot.start(async (inbound) => {
    await wish.before?.()
    return core.hear(inbound)
  })
  const door: FastifyInstance = Fastify({ logger: false })
  servePlatforms(door, bot.routes, log)
  const address = await door.listen({ port: 0, host: '127.0.0.1' })

  const of = (account: string, own: Json, place = direct(account)) => activity(teams, account, place, own)
  const post: House['post'] = async (body, { token = teams.token() } = {}) => {
    const answer = await fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    })
    const said = await answer.text()
    return { status: answer.status, body: said === '' ? null : JSON.parse(said) }
  }
  const does: House['does'] = async (account, own, place) => {
    const before = teams.shown.length
    const { status } = await post(of(account, own, place))
    if (status !== 200) throw new Error(`the bot answered ${status}`)
    await core.drain()
    return teams.shown.slice(before)
  }

  return {
    world,
    teams,
    core,
    bot,
    desk,
    installationId,
    log: lines,
    logger: log,
    of,
    post,
    does,
    says: (account, text) => does(account, { text, textFormat: 'plain' }),
    presses: async (account, label, place = direct(account)) => {
      for (const { conversation, id, activity: shown } of teams.shown.toReversed()) {
        const button =
          conversation === place.conversation ? buttonsIn(shown).find((one) => one.label === label) : undefined
        if (!button) continue
        const pressed = post(of(account, executed(id, button.data), place))
        // What is being waited for is worked on meanwhile.
        const done = { yet: false }
        const answer = pressed.finally(() => {
          done.yet = true
        })
        while (!done.yet) {
          await core.drain()
          await new Promise((resolve) => setImmediate(resolve))
        }
        return answer
      }
      throw new Error(
        `no button says ${label}; there is:\n${teams.shown.map((one) => seenIn(one.activity)).join('\n')}`,
      )
    },
    close: async () => {
      await bot.stop()
      await core.stop()
      await door.close()
      await teams.close()
      await world.close()
    },
  }
}
