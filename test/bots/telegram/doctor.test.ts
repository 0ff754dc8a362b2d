import { afterEach, describe, expect, it } from 'vitest'
import { examineTelegram } from '../../../bots/telegram/doctor.ts'
import { openTelegram, type TelegramServer } from '../../support/telegram/server.ts'

let telegram: TelegramServer
afterEach(() => telegram.close())

async function findings(webhook: string | null = null, token?: string) {
  const found = await examineTelegram({
    token: token ?? telegram.token,
    apiRoot: telegram.apiRoot,
    webhook: webhook === null ? null : { url: new URL(webhook), secret: 's' },
    credentials: 'env:TELEGRAM_BOT_TOKEN',
  })
  return found.map(({ state, what }) => `${state}: ${what}`)
}

describe('a look into the set-up of a bot', () => {
  it('finds nothing wrong where nothing is', async () => {
    telegram = await openTelegram()
    expect(await findings()).toEqual([
      'fine: TELEGRAM_BOT_TOKEN is the token of @parley_bot',
      'fine: it may be taken into groups',
      'fine: in groups it is told only what is for it (privacy mode)',
      'fine: Parley fetches the messages (no PUBLIC_URL with https, or no TELEGRAM_WEBHOOK_SECRET)',
      'fine: the clock agrees with Telegram’s',
    ])
  })

  it('says that the token is refused, or that Telegram is not reached, without saying the token', async () => {
    telegram = await openTelegram()
    const refused = await findings(null, '1:wrong-token')
    expect(refused).toEqual(['wrong: Telegram does not take TELEGRAM_BOT_TOKEN'])
    telegram.goWrong('getMe', 'dropped')
    expect(await findings()).toEqual([expect.stringMatching(/^unknown: 127\.0\.0\.1:\d+ is not reached from here$/)])
  })

  it('compares the webhook with the one that is wanted', async () => {
    telegram = await openTelegram()
    expect(await findings('https://crm.example:8080')).toEqual(
      expect.arrayContaining(['wrong: Telegram does not post to port 8080', 'wrong: no webhook is set yet']),
    )
    telegram.standing.webhook = { url: 'https://other.example/hook', allowed: ['message'] }
    expect(await findings()).toContain(
      'wrong: a webhook is set, to other.example: another program may use the same token',
    )
    telegram.standing.webhook = { url: 'https://crm.example/telegram/webhook', allowed: ['message'] }
    expect(await findings('https://crm.example')).toEqual(
      expect.arrayContaining([
        'fine: the webhook leads to https://crm.example/telegram/webhook',
        'wrong: Telegram does not tell of edited_message, callback_query, my_chat_member',
      ]),
    )
    for (let id = 0; id < 101; id += 1) telegram.standing.waiting.push({ update_id: id })
    expect(await findings('https://crm.example')).toContain('wrong: 101 messages wait for the bot')
  })
})
