import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Hear } from '../../../bots/bot.ts'
import { eventId, openSlackHouse, PEOPLE, SECRET, type SlackHouse } from '../../support/slack/house.ts'
import { command, event, message } from '../../support/slack/payloads.ts'

const { olena } = PEOPLE
let house: SlackHouse
/** What hearing does besides, or instead. */
let onHear: ((go: () => ReturnType<Hear>) => ReturnType<Hear>) | null = null
beforeAll(async () => {
  house = await openSlackHouse({ start: false })
  await house.bot.start((inbound) => (onHear ? onHear(() => house.core.hear(inbound)) : house.core.hear(inbound)))
})
afterEach(() => {
  onHear = null
})
afterAll(() => house.close())

const heard = () => house.store.prisma.inbox.count()
const said = (text: string, id = eventId()) =>
  event(message({ channel: 'DOLENA', user: olena.id, text, ts: house.slack.workspace.nextTs() }), id)

describe('a request of Slack', () => {
  it('is answered when it is safe, and not before', async () => {
    let isSafe = false
    onHear = async (go) => {
      const result = await go()
      isSafe = (await heard()) > 0
      return result
    }
    expect(await house.post(said('help'))).toMatchObject({ status: 200, body: '' })
    expect(isSafe).toBe(true)
  })

  it('without a right signature is refused and not heard', async () => {
    const before = await heard()
    const wrong = ['', 'v0=', `v0=${'0'.repeat(64)}`, `v1=${'0'.repeat(64)}`, 'nonsense']
    for (const signature of wrong) expect(await house.post(said('help'), { signature })).toMatchObject({ status: 401 })
    expect(await heard()).toBe(before)
  })

  it('of more than five minutes ago, or ahead, is refused', async () => {
    expect(await house.post(said('help'), { age: 301 })).toMatchObject({ status: 401 })
    expect(await house.post(said('help'), { age: -310 })).toMatchObject({ status: 401 })
    expect(await house.post(said('help'), { age: 290 })).toMatchObject({ status: 200 })
  })

  it('that is no JSON is refused', async () => {
    const [route] = house.bot.routes
    const body = Buffer.from('{"half": ')
    const stamp = String(Math.floor(Date.now() / 1000))
    const { createHmac } = await import('node:crypto')
    const hash = createHmac('sha256', SECRET).update(`v0:${stamp}:${body}`).digest('hex')
    const headers = { 'x-slack-request-timestamp': stamp, 'x-slack-signature': `v0=${hash}` }
    expect(await route?.handle({ headers, body })).toMatchObject({ status: 400 })
    expect(await route?.handle({ headers: { ...headers, 'x-slack-signature': ['a', 'b'] }, body })).toMatchObject({
      status: 401,
    })
  })

  it('that asks whose address this is gets its challenge back', async () => {
    const asked = { token: 'x', challenge: 'abc', type: 'url_verification' }
    expect(await house.post(asked)).toEqual({ status: 200, body: 'abc' })
  })

  it('for another workspace of the same app is left to its own bot', async () => {
    const other = { ...said('help'), team_id: 'T2', authorizations: [{ team_id: 'T2' }] }
    expect(await house.post(other)).toMatchObject({ status: 401 })
  })

  it('is to be delivered again while the database is away, and is heard once', async () => {
    const before = await heard()
    const again = said('help')
    onHear = async () => {
      throw new Error('the database is away')
    }
    expect(await house.post(again)).toMatchObject({ status: 503 })
    onHear = null
    expect(await house.post(again)).toMatchObject({ status: 200 })
    expect(await heard()).toBe(before + 1)
  })

  it('whose acknowledgement was lost is heard once', async () => {
    const before = await heard()
    const again = said('help')
    onHear = async (go) => {
      await go()
      throw new Error('the connection broke after the commit')
    }
    expect(await house.post(again)).toMatchObject({ status: 503 })
    onHear = null
    expect(await house.post(again)).toMatchObject({ status: 200 })
    expect(await heard()).toBe(before + 1)
  })

  it('that takes too long is delivered again and waits for the first', async () => {
    const answerMs = 200
    const hasty = await openSlackHouse({
      start: false,
      bot: (wish) => ({ ...wish, times: { ...wish.times, answerMs } }),
    })
    const free = Promise.withResolvers<void>()
    let times = 0
    await hasty.bot.start(async (inbound) => {
      times += 1
      await free.promise
      return hasty.core.hear(inbound)
    })
    const slow = said('help')
    const deliver = async () => (await hasty.post(slow)).status
    expect(await deliver()).toBe(503)
    const start = performance.now()
    expect(await deliver()).toBe(503)
    // It was not refused at once.
    expect(performance.now() - start).toBeGreaterThan(answerMs - 10)
    free.resolve()
    await expect.poll(deliver).toBe(200)
    expect(times).toBe(1)
    expect(await hasty.store.prisma.inbox.count()).toBe(1)
    await hasty.close()
  })

  it('comes twenty at a time, in any order, and each is heard once', async () => {
    const before = await heard()
    const all = Array.from({ length: 20 }, (_, at) => said(`note ${at}`))
    const answers = await Promise.all([...all, ...all.toReversed()].map((one) => house.post(one)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await heard()).toBe(before + 20)
  })

  it('of a certificate check is answered', async () => {
    expect(await house.post({ ssl_check: '1', token: 'x' }, { form: true })).toMatchObject({ status: 200 })
  })

  it('that says nothing to Parley is acknowledged and forgotten', async () => {
    const before = await heard()
    for (const inner of [
      { type: 'reaction_added', user: olena.id },
      { type: 'message', channel: 'DOLENA' },
      { type: 'app_mention' },
    ])
      expect(await house.post(event(inner))).toMatchObject({ status: 200 })
    expect(await heard()).toBe(before)
  })
})

describe('a bot that belongs to no company', () => {
  let own: SlackHouse
  beforeAll(async () => {
    own = await openSlackHouse({ bound: false })
  })
  afterAll(() => own.close())

  it('says in the language of their Slack that it is not connected, and keeps nothing', async () => {
    const inner = message({
      channel: 'DPETRO',
      user: PEOPLE.petro.id,
      text: 'привіт',
      ts: own.slack.workspace.nextTs(),
    })
    expect(await own.post(event(inner))).toMatchObject({ status: 200 })
    const told = await own.slack.until(() => own.slack.workspace.messages.find(({ channel }) => channel === 'DPETRO'))
    expect(told.text).toMatch(/[іїє]/)
    expect(await own.store.prisma.inbox.count()).toBe(0)
  })

  it('answers /parley in a channel to the one who typed it', async () => {
    const responseUrl = own.slack.responseUrl('CSALES', olena.id)
    await own.post(command({ channel: 'CSALES', user: olena.id, text: 'help', responseUrl }), { form: true })
    const told = await own.slack.until(() => own.slack.workspace.messages.find(({ channel }) => channel === 'CSALES'))
    expect(told.only).toBe(olena.id)
  })
})

it('does not start with a token that Slack does not know', async () => {
  const own = await openSlackHouse({ start: false, bot: (wish) => ({ ...wish, botToken: 'xoxb-wrong' }) })
  await expect(own.bot.start(own.core.hear)).rejects.toThrow(/invalid_auth/)
  expect(own.bot.external).toBeNull()
  expect(await own.post(said('help'))).toMatchObject({ status: 503 })
  await own.close()
})
