import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Hear } from '../../../bots/bot.ts'
import { eventId, openSlackHouse, PEOPLE, type SlackHouse, wordsOf } from '../../support/slack/house.ts'
import { command, event, message, submission } from '../../support/slack/payloads.ts'

const { olena } = PEOPLE
let house: SlackHouse
let onHear: ((go: () => ReturnType<Hear>) => ReturnType<Hear>) | null = null
beforeAll(async () => {
  house = await openSlackHouse({
    start: false,
    bot: (wish) => ({ ...wish, signingSecret: null, appToken: 'xapp-stand-in' }),
  })
  await house.bot.start((inbound) => (onHear ? onHear(() => house.core.hear(inbound)) : house.core.hear(inbound)))
})
afterAll(() => house.close())

const heardSoFar = () => house.store.prisma.inbox.count()
const said = (text: string, id = eventId()) =>
  event(message({ channel: 'DOLENA', user: olena.id, text, ts: house.slack.workspace.nextTs() }), id)
const acknowledged = (id: string) => house.slack.until(() => house.slack.acknowledged.has(id))

describe('Socket Mode', () => {
  it('needs no address of ours', () => {
    expect(house.bot.routes).toEqual([])
  })

  it('acknowledges an envelope when it is safe, and not before', async () => {
    const steps: string[] = []
    onHear = async (go) => {
      const result = await go()
      steps.push('safe')
      return result
    }
    const id = house.slack.envelope('events_api', said('help'))
    await acknowledged(id)
    onHear = null
    expect(steps).toEqual(['safe'])
    await house.core.drain()
    expect(wordsOf(house.slack.workspace.messages)).not.toBe('')
  })

  it('does not acknowledge what it could not keep; delivered again, it is heard once', async () => {
    const before = await heardSoFar()
    const tried = Promise.withResolvers<void>()
    onHear = async () => {
      tried.resolve()
      throw new Error('the database is away')
    }
    const lost = said('help')
    const first = house.slack.envelope('events_api', lost)
    await tried.promise
    onHear = null
    const second = house.slack.envelope('events_api', lost)
    await acknowledged(second)
    const third = house.slack.envelope('events_api', lost)
    await acknowledged(third)
    expect(house.slack.acknowledged.has(first)).toBe(false)
    expect(await heardSoFar()).toBe(before + 1)
  })

  it('brings commands and modals, and answers these', async () => {
    const responseUrl = house.slack.responseUrl('CSALES', olena.id)
    await acknowledged(
      house.slack.envelope('slash_commands', command({ channel: 'CSALES', user: olena.id, text: 'help', responseUrl })),
    )
    await house.core.drain()
    const inChannel = house.slack.workspace.messages.filter(({ channel }) => channel === 'CSALES')
    expect(inChannel.at(-1)).toMatchObject({ only: olena.id })
    const empty = submission({ user: olena.id, id: 'V1', metadata: 'contact en', filled: {} })
    const id = house.slack.envelope('interactive', empty)
    await acknowledged(id)
    expect(house.slack.acknowledged.get(id)).toMatchObject({ response_action: 'errors' })
  })

  it('connects anew when Slack says farewell, and when the line breaks', async () => {
    for (const end of ['close', 'break'] as const) {
      const [old] = house.slack.wires
      old?.[end]()
      await house.slack.until(() => house.slack.wires.length > 0 && house.slack.wires[0] !== old)
      await acknowledged(house.slack.envelope('events_api', said('help')))
    }
  })

  it('goes on trying while Slack refuses a connection', async () => {
    const [old] = house.slack.wires
    house.slack.fault('apps.connections.open', { kind: 'status', status: 500 })
    house.slack.fault('apps.connections.open', { kind: 'dropped' })
    house.slack.fault('apps.connections.open', { kind: 'error', code: 'internal_error' })
    old?.break()
    await house.slack.until(() => house.slack.wires.length > 0 && house.slack.wires[0] !== old)
    await acknowledged(house.slack.envelope('events_api', said('help')))
  })

  it('says farewell when it is stopped', async () => {
    await house.bot.stop()
    await house.slack.until(() => house.slack.wires.length === 0)
  })
})

it('does not start with an app token that Slack does not know', async () => {
  const own = await openSlackHouse({ start: false, bot: (wish) => ({ ...wish, appToken: 'xapp-wrong' }) })
  await expect(own.bot.start(own.core.hear)).rejects.toThrow(/invalid_auth/)
  await own.close()
})
