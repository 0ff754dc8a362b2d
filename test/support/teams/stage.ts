import { pino } from 'pino'
import { openPlatformDesk, type PlatformDesk } from '../../../bots/desks/platform.ts'
import { settled } from '../../../bots/desks/terminal.ts'
import { sameText } from '../../../bots/dialogue/match.ts'
import type { Delivery, World } from '../../../bots/dialogue/world.ts'
import { createTeamsBot } from '../../../bots/teams/bot.ts'
import { decoded } from '../../../bots/teams/html.ts'
import { type Core, createCore, type Inbound } from '../../../core/index.ts'
import type { Store } from '../../../core/store/db.ts'
import { factRecords } from '../../../core/store/facts.ts'
import { isBusy, nextNudge, terminalOf } from '../../../core/store/seats.ts'
import type { StageWish } from '../../dialogues/played.ts'
import { activity, type Json, mentioning, type Place, submitted } from './activities.ts'
import { at, buttonsIn } from './seen.ts'
import { openTeams, type Shown } from './server.ts'

/**
 * A company on whose stage everything goes through Teams' wire: what is said becomes an activity that is posted to the real bot, and what is heard is
 * what the connector was told to show. The terminal's seats become accounts of Teams'.
 */
export async function openStage({
  store,
  clock,
  workspaceId,
  seats,
  failed,
}: StageWish): Promise<{ readonly world: World; close(): Promise<void> }> {
  const terminal = await terminalOf(store.pool, workspaceId)
  if (!terminal) throw new Error('the company has no terminal')
  const { installationId } = terminal
  const teams = await openTeams()
  await toTeams(store, installationId, teams.tenantId)

  const made: { core: Core | null } = { core: null }
  const look: PlatformDesk['look'] = async (who, what) =>
    made.core?.look(who, what) ?? { kind: 'nothing', language: 'en' }
  let time = 0
  const bot = createTeamsBot({
    ...teams,
    openIdMetadataUrl: teams.metadataUrl,
    credentials: 'env:TEAMS_APP_ID',
    desk: openPlatformDesk({ store, clock, look }),
    log: pino({ level: 'warn' }, { write: failed }),
    invokeMs: 1,
    // A dialogue is as fast as it likes.
    tick: () => (time += 60_000),
  })
  const sent: Delivery[] = []
  const pressed = new Set<string>()
  const core = createCore({
    store,
    clock,
    log: pino({ level: 'error' }, { write: failed }),
    platforms: ['teams'],
    readers: async ({ chat }) => bot.readers(chat),
    send: async (to, reply, id) => {
      const before = teams.shown.length
      const result = await bot.send(to, reply, id)
      if (result.kind !== 'sent') failed(`not sent: ${JSON.stringify(result)}`)
      const shown = teams.shown.slice(before)
      // A message whose buttons are taken away is nothing new to its reader; one whose button was just pressed is the answer.
      const retired = reply.replaces !== undefined && !pressed.delete(reply.replaces)
      if (shown.length > 0 && !retired) sent.push(deliveryOf(shown))
      return result
    },
  })
  made.core = core
  await bot.start(core.hear)
  const [route] = bot.routes

  const buttons = new Map<string, Json>()
  let edits = 0
  function ownOf({ body, replyTo, message, chat }: Inbound): Json {
    switch (body.kind) {
      case 'text':
        return {
          ...(chat.direct ? { text: body.text } : mentioning(teams.appId, body.text)),
          id: message,
          ...(replyTo ? { replyToId: replyTo } : {}),
        }
      case 'edit':
        return {
          ...(chat.direct ? { text: body.text } : mentioning(teams.appId, body.text)),
          type: 'messageUpdate',
          id: body.of,
          // Each edit has a time of its own, though the dialogue's clock stands.
          timestamp: clock.now().add({ milliseconds: ++edits }).toString(),
        }
      case 'press': {
        for (const { activity: shown } of teams.shown)
          for (const { token, data } of buttonsIn(shown)) buttons.set(token, data)
        pressed.add(replyTo ?? '')
        return submitted(replyTo ?? '', buttons.get(body.token) ?? {})
      }
      default:
        throw new Error(`no dialogue has a body of kind ${body.kind}`)
    }
  }

  const world: World = {
    ...terminal,
    clock,
    accountOf: (who) =>
      seats.find(({ name }) => sameText(name, who) || sameText(name.split(' ')[0] ?? '', who))?.external ??
      who.toLowerCase(),
    hear: async (inbound) => {
      const { account, chat } = inbound
      pressed.clear()
      const place: Place = { conversation: chat.external, type: chat.direct ? 'personal' : 'groupChat' }
      // All of the team is in every group.
      if (!chat.direct)
        teams.members.set(
          chat.external,
          seats.map(({ external }) => external),
        )
      const body = Buffer.from(JSON.stringify(activity(teams, account.external, place, ownOf(inbound))))
      const answer = await route?.handle({ headers: { authorization: `Bearer ${teams.token()}` }, body })
      if (answer?.status !== 200) failed(`the bot answered ${answer?.status}`)
    },
    drain: () => settled(() => isBusy(store.pool, terminal), core.drain),
    nextDue: () => nextNudge(store.pool, workspaceId),
    sent,
    records: (kind) => factRecords(store.pool, workspaceId, kind),
  }
  return {
    world,
    close: async () => {
      await bot.stop()
      await core.stop()
      await teams.close()
    },
  }
}

/** One answer as its reader has it. */
function deliveryOf(shown: readonly Shown[]): Delivery {
  return {
    chat: shown[0]?.conversation ?? '',
    external: shown.at(-1)?.id ?? '',
    text: shown.map(({ activity: message }) => textOf(message)).join('\n'),
    buttons: shown.flatMap(({ activity: message }) => buttonsIn(message)),
  }
}

/** The words of a message without its buttons, a row of a table on a line. */
function textOf(message: Json): string {
  const text = at(message, 'text')
  if (typeof text === 'string') return decoded(text.replaceAll('<br/>', '\n').replace(/<[^>]*>/g, ''))
  const body = at(message, 'attachments', 0, 'content', 'body')
  const file = at(message, 'attachments', 0, 'name')
  return Array.isArray(body) ? body.flatMap(linesOf).join('\n') : String(file ?? '')
}

function linesOf(element: unknown): string[] {
  const list = (key: string): unknown[] => {
    const value = at(element, key)
    return Array.isArray(value) ? value : []
  }
  switch (at(element, 'type')) {
    case 'RichTextBlock':
      return [
        list('inlines')
          .map((one) => String(at(one, 'text')))
          .join(''),
      ]
    case 'TextBlock':
      return [String(at(element, 'text'))]
    case 'FactSet':
      return list('facts').map((fact) => `${at(fact, 'title')}: ${at(fact, 'value')}`)
    case 'Table':
      return list('rows').map((row) => {
        const cells = at(row, 'cells')
        const words = (Array.isArray(cells) ? cells : []).map((cell) => linesOf(at(cell, 'items', 0)).join(' '))
        return words.join(at(element, 'firstRowAsHeaders') === false ? ': ' : '  ')
      })
    case 'Input.Text':
    case 'Input.ChoiceSet':
      return String(at(element, 'id')).startsWith('pick')
        ? []
        : [`${at(element, 'label')}: ${at(element, 'value') ?? ''}`]
    default:
      return []
  }
}

/** The terminal becomes the bot of Teams. */
async function toTeams({ pool }: Store, installationId: string, tenantId: string): Promise<void> {
  await pool.query(`update installation set platform = 'teams', external = $2, credentials = 'env:X' where id = $1`, [
    installationId,
    tenantId,
  ])
  await pool.query(
    `update lane set platform = 'teams' where chat_id in (select id from chat where installation_id = $1)`,
    [installationId],
  )
}
