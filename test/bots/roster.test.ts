import { pino } from 'pino'
import { expect, test } from 'vitest'
import type { PlatformBot } from '../../bots/bot.ts'
import { openRoster } from '../../bots/roster.ts'
import type { PlatformAnswer } from '../../bots/route.ts'

const log = pino({ level: 'silent' })
const hear = async () => 'new' as const

interface Acting {
  readonly external?: string
  readonly answers?: PlatformAnswer
  readonly start?: () => Promise<void>
}

function acting({ external = 'T1', answers, start }: Acting = {}) {
  const sent: string[] = []
  const bot: PlatformBot = {
    platform: 'slack',
    external,
    routes: answers ? [{ path: '/slack/events', maxBytes: 100, handle: async () => answers }] : [],
    start: start ?? (async () => undefined),
    stop: async () => undefined,
    send: async (to, _reply, id) => {
      sent.push(`${to.chat}: ${id}`)
      return { kind: 'sent' }
    },
    progress: () => undefined,
    readers: async (chat) => [`someone in ${chat}`],
  }
  return { bot, sent }
}

const desk = {
  installation: async (_platform: string, external: string) => (external === 'T9' ? null : `of ${external}`),
}
const to = (installationId: string) => ({ platform: 'slack', installationId, chat: 'C1', chatId: 'x' }) as const

test('what is sent goes out by the bot of its installation, and waits where there is none', async () => {
  const [one, two, unbound] = [acting({ external: 'T1' }), acting({ external: 'T2' }), acting({ external: 'T9' })]
  const roster = openRoster({ bots: [one, two, unbound].map(({ bot }) => ({ name: 'slack', bot })), desk, log })
  expect(await roster.send(to('of T2'), { blocks: [] }, 'm1')).toEqual({ kind: 'sent' })
  expect([one.sent, two.sent, unbound.sent]).toEqual([[], ['C1: m1'], []])
  expect(await roster.send(to('of T3'), { blocks: [] }, 'm2')).toMatchObject({ kind: 'later' })
  expect(await roster.readers(to('of T1'))).toEqual(['someone in C1'])
  expect(await roster.readers(to('of T3'))).toBeNull()
})

test('a request goes to the bot that knows its signature; what nobody has signed is refused', async () => {
  const request = { headers: {}, body: Buffer.from('{}') }
  const [mine, other] = [acting({ answers: { status: 200, body: 'mine' } }), acting({ answers: { status: 401 } })]
  const ask = async (...bots: readonly PlatformBot[]) =>
    openRoster({ bots: bots.map((bot) => ({ name: 'slack', bot })), desk, log }).routes[0]?.handle(request)
  expect(await ask(other.bot, mine.bot)).toEqual({ status: 200, body: 'mine' })
  expect(await ask(other.bot)).toEqual({ status: 401 })
})

test('a bot whose platform does not answer holds up nobody', async () => {
  const answered = Promise.withResolvers<void>()
  const slow = acting({ start: () => answered.promise })
  const roster = openRoster({
    bots: [
      { name: 'slack', bot: slow.bot },
      { name: 'telegram', bot: acting().bot },
    ],
    desk,
    log,
    patienceMs: 1,
  })
  expect(await roster.start(hear)).toEqual(['slack: is still being started', 'telegram: listens'])
  answered.resolve()
  await roster.stop()
})

test('a bot that cannot start is named, holds up nobody, and is tried again', async () => {
  const tries = Promise.withResolvers<number>()
  let count = 0
  const failing = acting({
    start: async () => {
      count += 1
      if (count < 3) throw new Error('the token is refused')
      tries.resolve(count)
    },
  })
  const roster = openRoster({
    bots: [
      { name: 'slack (ACME)', bot: failing.bot },
      { name: 'telegram', bot: acting().bot },
    ],
    desk,
    log,
    againMs: () => 1,
  })
  expect(await roster.start(hear)).toEqual([
    expect.stringContaining('slack (ACME): cannot start (the token is refused)'),
    'telegram: listens',
  ])
  expect(await tries.promise).toBe(3)
  await roster.stop()
})
