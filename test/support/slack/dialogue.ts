import { type MovableClock, standingClock } from '../../../bots/dialogue/clock.ts'
import { sameText } from '../../../bots/dialogue/match.ts'
import type { Script } from '../../../bots/dialogue/script.ts'
import type { Delivery, World } from '../../../bots/dialogue/world.ts'
import type { Inbound } from '../../../core/index.ts'
import { factRecords } from '../../../core/store/facts.ts'
import { nextNudge } from '../../../core/store/seats.ts'
import { openSlackHouse, type SlackHouse } from './house.ts'
import { edited, event, mention, message, press } from './payloads.ts'
import { buttonsOf, seenOf } from './seen.ts'
import { BOT, type Posted, type User } from './workspace.ts'

/** A dialogue's world whose every line goes through Slack's wire: what is said becomes Slack's own request, what is sent is read from its messages. */
export interface SlackWorld extends World {
  close(): Promise<void>
}

/** Opens it for a script: its company, everybody of which is in the workspace of Slack. */
export async function openSlackWorld(script: Script): Promise<SlackWorld> {
  const clock: MovableClock = standingClock(script.now ?? Temporal.Instant.from('2026-11-25T10:30+02:00'))
  const company = script.company === 'small' ? 'small' : 'demo'
  const people: User[] = []
  const house = await openSlackHouse({ company, clock, people, linked: {} })
  const ids = new Map<string, string>()
  /** The Slack user of an account of the console; who has none is a stranger there, too. */
  const userOf = (account: string): string => {
    const known = ids.get(account)
    if (known) return known
    const id = `U${ids.size + 1}X`
    ids.set(account, id)
    house.slack.workspace.users.push({ id, name: account, locale: 'en-US' })
    return id
  }
  await link(house, userOf)
  return worldOn(house, userOf, clock)
}

/** Makes everybody's account one of Slack's, and the only one that they have. */
async function link(
  { store, seats, workspaceId, installationId }: SlackHouse,
  userOf: (account: string) => string,
): Promise<void> {
  for (const { external } of seats)
    await store.pool.query(
      `update account set installation_id = $1, external = $2 where workspace_id = $3 and external = $4`,
      [installationId, userOf(external), workspaceId, external],
    )
  await store.pool.query('delete from chat where workspace_id = $1', [workspaceId])
}

function worldOn(house: SlackHouse, userOf: (account: string) => string, clock: MovableClock): SlackWorld {
  const { slack, workspaceId, installationId, store, seats } = house
  /** The chats of the dialogue by those of Slack: "D1X" is "olena", "CSALES" is "slack:sales". */
  const chats = new Map<string, string>()
  const threads = new Map<string, string>()
  /** What Slack calls a message, and how it read, by its name in the dialogue. */
  const said = new Map<string, { ts: string; text: string }>()

  const channelOf = ({ external, direct }: Inbound['chat'], user: string): string => {
    if (direct) return slack.workspace.directOf(user)
    const channel = `C${external.replace(/\W/g, '').toUpperCase()}`
    if (!slack.workspace.channels.has(channel)) slack.workspace.channels.set(channel, [BOT.user])
    const members = slack.workspace.channels.get(channel)
    if (!members?.includes(user)) members?.push(user)
    return channel
  }

  /** What somebody does in a dialogue as the request that Slack would make of it. */
  function requestFor({ chat, account, body, message: name, replyTo }: Inbound): object {
    const user = userOf(account.external)
    const channel = channelOf(chat, user)
    chats.set(channel, chat.external)
    switch (body.kind) {
      case 'text': {
        const ts = slack.workspace.nextTs()
        if (name) said.set(name, { ts, text: body.text })
        const text = body.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
        if (chat.direct)
          return event(message({ channel, user, text, ts, ...(replyTo ? { thread: replyTo, parent: BOT.user } : {}) }))
        const thread = threads.get(channel)
        if (!thread) threads.set(channel, ts)
        return event(mention({ channel, user, text, ts, ...(thread ? { thread, parent: user } : {}) }))
      }
      case 'edit': {
        const before = said.get(body.of)
        if (!before) throw new Error('nothing like that was said')
        said.set(body.of, { ts: before.ts, text: body.text })
        return event(edited({ channel, user, text: body.text, ts: before.ts }, before.text))
      }
      case 'press': {
        const shown = slack.workspace.shown.findLast(({ blocks }) =>
          buttonsOf(blocks).some(({ token }) => token === body.token),
        )
        const button = buttonsOf(shown?.blocks).find(({ token }) => token === body.token)
        if (!shown || !button) throw new Error('no message shows this button')
        const { ts, thread, only } = shown
        // Somebody else's button is pressed where they are: Slack shows nobody the conversations of others.
        const there = chat.direct && channel !== shown.channel ? channel : shown.channel
        return press({ user, channel: there, ts, thread, ephemeral: only !== undefined, ...button })
      }
      default:
        throw new Error(`no dialogue has ${body.kind}`)
    }
  }

  return {
    installationId,
    zone: 'Europe/Kyiv',
    clock,
    accountOf: (who) => {
      const seat = seats.find(({ name }) => sameText(name, who) || sameText(name.split(' ')[0] ?? '', who))
      return seat?.external ?? who.toLowerCase()
    },
    hear: async (inbound) => {
      const { status } = await house.post(requestFor(inbound))
      if (status !== 200) throw new Error(`Slack was answered ${status}`)
    },
    drain: house.core.drain,
    nextDue: () => nextNudge(store.pool, workspaceId),
    get sent() {
      const { shown } = slack.workspace
      return shown.filter((one, at) => !isRetired(one, shown.slice(0, at))).map((one) => deliveryOf(one, chats))
    },
    records: (kind) => factRecords(store.pool, workspaceId, kind),
    close: house.close,
  }
}

const wordsOf = ({ blocks, text }: Posted): string =>
  Array.isArray(blocks) ? seenOf(blocks.filter(({ type }) => type !== 'actions')) : text

/** Whether a message is what it was but for its buttons, and perhaps a line that says why: nobody is told anything by it. */
function isRetired(one: Posted, before: readonly Posted[]): boolean {
  const was = one.edits > 0 ? before.findLast(({ ts, channel }) => ts === one.ts && channel === one.channel) : undefined
  return was !== undefined && buttonsOf(one.blocks).length === 0 && wordsOf(one).startsWith(wordsOf(was))
}

const deliveries = new WeakMap<Posted, Delivery>()
const textOf = ({ blocks, text, files = [] }: Posted): string =>
  [blocks === undefined ? text : seenOf(blocks), ...files].join('\n')

/** A message of Slack's as a dialogue sees it: always the same one, since it is remembered which were read. */
function deliveryOf(posted: Posted, chats: ReadonlyMap<string, string>): Delivery {
  const known = deliveries.get(posted)
  if (known) return known
  const delivery = {
    chat: chats.get(posted.channel) ?? posted.channel,
    external: posted.ts,
    text: textOf(posted),
    buttons: buttonsOf(posted.blocks),
  }
  deliveries.set(posted, delivery)
  return delivery
}
