import { pino } from 'pino'
import { openPlatformDesk } from '../../../bots/desks/platform.ts'
import { settled } from '../../../bots/desks/terminal.ts'
import { sameText } from '../../../bots/dialogue/match.ts'
import type { Delivery, World } from '../../../bots/dialogue/world.ts'
import { createTelegramBot } from '../../../bots/telegram/bot.ts'
import { createCore, type Inbound } from '../../../core/index.ts'
import type { Store } from '../../../core/store/db.ts'
import { factRecords } from '../../../core/store/facts.ts'
import { isBusy, nextNudge, terminalOf } from '../../../core/store/seats.ts'
import type { StageWish } from '../../dialogues/played.ts'
import { messageFrom } from './methods.ts'
import { openTelegram, type Shown } from './server.ts'
import { type Happening, message, parley, person, supergroup } from './updates.ts'

/**
 * A company on whose stage everything goes through Telegram's wire: what is said becomes an update that the real bot fetches, and what is heard is
 * what the server was told to show. The terminal's seats become accounts of Telegram's.
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
  const numbers = new Map<string, number>()
  const numberOf = (name: string): number => {
    const isGroup = name.includes(':#')
    const number = numbers.get(name) ?? (isGroup ? -100_000 - numbers.size : 100 + numbers.size)
    numbers.set(name, number)
    return number
  }
  await toTelegram(
    store,
    installationId,
    seats.map(({ external }) => ({ external, number: numberOf(external) })),
  )

  const telegram = await openTelegram()
  const log = pino({ level: 'warn' }, { write: failed })
  const desk = openPlatformDesk({ store, clock, look: async () => ({ kind: 'nothing', language: 'en' }) })
  const freely = { most: 10_000, withinMs: 1 }
  const bot = createTelegramBot({
    token: telegram.token,
    apiRoot: telegram.apiRoot,
    webhook: null,
    credentials: 'env:TELEGRAM_BOT_TOKEN',
    desk,
    log,
    rates: { chat: freely, group: freely, overall: freely },
  })
  const sent: Delivery[] = []
  const nameOf = (chat: number) => [...numbers].find(([, number]) => number === chat)?.[0] ?? String(chat)
  const core = createCore({
    store,
    clock,
    log: pino({ level: 'error' }, { write: failed }),
    platforms: ['telegram'],
    readers: async ({ chat }) => bot.readers(chat),
    send: async (to, reply, id) => {
      const before = new Map(telegram.shown.map((one) => [one, { ...one }]))
      const result = await bot.send(to, reply, id)
      if (result.kind !== 'sent') failed(`not sent: ${JSON.stringify(result)}`)
      const news = telegram.shown.filter((one) => String(one.chat) === to.chat && isNews(one, before.get(one)))
      if (news.length > 0) sent.push(deliveryOf(nameOf(Number(to.chat)), news))
      return result
    },
  })
  await bot.start(core.hear)

  /** What the person sees: the words of the messages of one answer, and the buttons below them. */
  const happeningOf = (inbound: Inbound): Happening => {
    const { body, chat, account } = inbound
    const from = person(numberOf(account.external), account.name ?? account.external)
    const there = chat.direct ? {} : { chat: supergroup(numberOf(chat.external), chat.external) }
    const before = telegram.shown.find(({ id }) => String(id) === inbound.replyTo)
    switch (body.kind) {
      case 'text': {
        const calls = chat.direct || before ? '' : '@parley_bot '
        const more = { ...there, ...(before ? { reply_to_message: messageFrom(before) } : {}) }
        return {
          message: message(from, { text: calls + body.text, message_id: messageNumber(inbound.message), ...more }),
        }
      }
      case 'edit': {
        const text = chat.direct ? body.text : `@parley_bot ${body.text}`
        const edited = message(from, { text, message_id: messageNumber(body.of), ...there })
        return { edited_message: { ...edited, edit_date: edited.date + 1 } }
      }
      case 'press': {
        const id = crypto.randomUUID()
        // A button of somebody else's chat is pressed in one's own, as no client would.
        const { chat } = message(from, there)
        const on = { ...(before ? messageFrom(before) : { message_id: 1, date: 1, from: parley }), chat }
        return { callback_query: { id, from, message: on, chat_instance: 'x', data: body.token } }
      }
      default:
        throw new Error(`no dialogue has a body of kind ${body.kind}`)
    }
  }
  const messages = new Map<string, number>()
  const messageNumber = (name: string = crypto.randomUUID()): number => {
    const number = messages.get(name) ?? 10_000 + messages.size
    messages.set(name, number)
    return number
  }

  const world: World = {
    ...terminal,
    clock,
    accountOf: (who) =>
      seats.find(({ name }) => sameText(name, who) || sameText(name.split(' ')[0] ?? '', who))?.external ??
      who.toLowerCase(),
    hear: async (inbound) => {
      telegram.happens(happeningOf(inbound))
      await telegram.until(() => telegram.standing.waiting.length === 0)
    },
    drain: () => settled(() => isBusy(store.pool, terminal), core.drain),
    nextDue: () => nextNudge(store.pool, workspaceId),
    sent,
    records: (kind) => factRecords(store.pool, workspaceId, kind),
  }
  return {
    world,
    close: async () => {
      for (const mistake of telegram.mistakes) failed(mistake)
      await bot.stop()
      await core.stop()
      await telegram.close()
    },
  }
}

/** Whether a message says something that it did not say before; one that only lost its buttons, with a word on why, does not. */
const isNews = (now: Shown, before: Shown | undefined): boolean =>
  before === undefined || (now.edits !== before.edits && !now.text.startsWith(before.text))

/** One answer as its reader has it. The words that keep names from ringing are not to be seen. */
function deliveryOf(chat: string, shown: readonly Shown[]): Delivery {
  return {
    chat,
    external: String(shown.at(-1)?.id ?? 0),
    text: shown
      .map((one) => (one.file ? one.file.name : one.text))
      .join('\n')
      .replaceAll('\u2060', ''),
    buttons: shown.flatMap(({ rows }) =>
      rows.flat().map(({ text, callback_data }) => ({ label: text, token: callback_data })),
    ),
  }
}

/** The terminal becomes the bot, and its seats people of Telegram's. */
async function toTelegram(
  { pool }: Store,
  installationId: string,
  seats: readonly { readonly external: string; readonly number: number }[],
): Promise<void> {
  await pool.query(
    `update installation set platform = 'telegram', external = '4242', credentials = 'env:X' where id = $1`,
    [installationId],
  )
  await pool.query(
    `update lane set platform = 'telegram' where chat_id in (select id from chat where installation_id = $1)`,
    [installationId],
  )
  for (const { external, number } of seats)
    for (const table of ['account', 'chat'])
      await pool.query(`update ${table} set external = $3 where installation_id = $1 and external = $2`, [
        installationId,
        external,
        String(number),
      ])
}
