import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import { backOff, limits, pauseBefore } from '../../../bots/teams/limits.ts'
import type { Reply } from '../../../core/reply.ts'
import { channel, mentioning } from '../../support/teams/activities.ts'
import { type House, openHouse } from '../../support/teams/house.ts'
import { at, seenIn } from '../../support/teams/seen.ts'

const olena = '29:olena'
const says = (text: string, more: Partial<Reply> = {}): Reply => ({ blocks: [{ kind: 'text', text }], ...more })
const card = (title: string, more: Partial<Reply> = {}): Reply => ({
  blocks: [{ kind: 'fields', title, fields: [] }],
  ...more,
})

describe('sending to Teams', () => {
  let house: House
  let time = 0
  let sends = 0
  beforeAll(async () => {
    house = await openHouse(small, { people: { m1: olena }, tick: () => time, chance: () => 0.5 })
    await house.says(olena, 'help')
    house.teams.members.set('19:team@thread.tacv2', [olena, '29:petro'])
    await house.does(olena, mentioning(house.teams.appId, 'help'), channel('team', '1'))
  })
  beforeEach(() => {
    time += 10_000_000
    house.teams.faults.length = 0
  })
  afterAll(() => house.close())

  const send = (reply: Reply, id = `n${++sends}`, chat = 'a:29:olena') =>
    house.bot.send({ platform: 'teams', installationId: house.installationId, chat, chatId: id }, reply, id)
  const last = () => house.teams.shown.at(-1)

  it('gives the id by which the message can be edited, and edits it', async () => {
    const sent = await send(says('One.'))
    const external = sent.kind === 'sent' ? sent.external : undefined
    expect(external).toBe(last()?.id)
    const edited = await send(says('Two.', { replaces: external ?? '' }))
    expect(edited).toEqual({ kind: 'sent', external })
    expect(last()).toMatchObject({ id: external, edited: true })
    expect(seenIn(last()?.activity)).toBe('Two.')
  })

  it('puts up a picture of a chart that Teams has none for, below its figures, and once', async () => {
    const losses = (more: Partial<Reply> = {}): Reply => ({
      blocks: [
        {
          kind: 'chart',
          title: 'Losses',
          shape: 'pie',
          categories: ['New', 'Won'],
          series: [{ name: 'Deals', values: [-1, 2] }],
          alt: 'One less, two more.',
        },
        { kind: 'choices', choices: [{ label: 'By owner', token: 'o' }] },
      ],
      ...more,
    })
    const shown = () => house.teams.shown.map(({ activity }) => at(activity, 'attachments', 0))
    const before = shown().length
    const sent = await send(losses())
    const [card, picture, ...more] = shown().slice(before)
    expect(seenIn({ attachments: [card] })).toContain('One less, two more.')
    expect(at(picture, 'contentType')).toBe('image/png')
    expect(String(at(picture, 'contentUrl'))).toMatch(/^data:image\/png;base64,iVBORw0KGgo/)
    expect(more).toEqual([])
    const external = sent.kind === 'sent' ? (sent.external ?? '') : ''
    // The message with the buttons is the one that is edited later, and a second picture would stand beside the first.
    expect(house.teams.shown.at(before)?.id).toBe(external)
    await send(losses({ replaces: external }))
    expect(shown()).toHaveLength(before + 3)
    expect(last()).toMatchObject({ id: external, edited: true })
  })

  it('does without a picture that Teams does not take, and tries again where it is only busy', async () => {
    const chart: Reply = {
      blocks: [
        {
          kind: 'chart',
          title: 'Losses',
          shape: 'pie',
          categories: ['New'],
          series: [{ name: 'Deals', values: [-1] }],
          alt: 'One less.',
        },
      ],
    }
    const count = () => house.teams.shown.length
    const before = count()
    house.teams.faults.push({}, { status: 413, code: 'MessageSizeTooBig' })
    expect((await send(chart)).kind).toBe('sent')
    expect(count()).toBe(before + 1)
    house.teams.faults.push({}, { status: 429 })
    const id = `n${++sends}`
    expect((await send(chart, id)).kind).toBe('later')
    expect((await send(chart, id)).kind).toBe('sent')
    expect(count()).toBe(before + 3)
  })

  it('sends a new message where the old one cannot be edited', async () => {
    expect((await send(says('Three.', { replaces: 'gone' }))).kind).toBe('sent')
    expect(last()).toMatchObject({ edited: false })
  })

  it.each([412, 429, 500, 502, 503, 504])('tries again later after %i, and later each time', async (status) => {
    time += 10_000_000
    const pauses: number[] = []
    for (let n = 0; n < 3; n++) {
      house.teams.faults.push({ status, code: 'Busy' })
      const sent = await send(says('Busy.'))
      if (sent.kind === 'later') pauses.push(sent.afterMs)
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000])
    expect((await send(says('Now.'))).kind).toBe('sent')
  })

  it('waits at least as long as Teams says', async () => {
    house.teams.faults.push({ status: 429, retryAfter: '17' })
    expect(await send(says('Slow.'))).toEqual({ kind: 'later', afterMs: 17_000 })
    await send(says('Now.'))
  })

  it('tries again when the connection breaks off', async () => {
    house.teams.faults.push({ breaks: 'before' })
    expect((await send(says('Broken.'))).kind).toBe('later')
    await send(says('Now.'))
  })

  it('logs in anew when its token is not accepted any more', async () => {
    const logins = () => house.teams.requests.filter((one) => one === 'POST /token').length
    const before = logins()
    house.teams.faults.push({ status: 401 })
    expect((await send(says('Who?'))).kind).toBe('later')
    expect((await send(says('Me.'))).kind).toBe('sent')
    expect(logins()).toBe(before + 1)
  })

  it.each(['MessageWritesBlocked', 'ConversationBlockedByUser', 'BotNotInConversationRoster'])(
    'stops when the person does not want it: %s',
    async (code) => {
      house.teams.faults.push({ status: 403, code })
      expect(await send(says('Hello?'))).toEqual({ kind: 'blocked' })
    },
  )

  it('gives up what can never be sent, and says why', async () => {
    house.teams.faults.push({ status: 403, code: 'Quota' })
    expect(await send(says('Never.'))).toEqual({ kind: 'failed', why: '403 Quota' })
  })

  it('says in words alone what Teams refuses as a card, buttons by their numbers', async () => {
    house.teams.faults.push({ status: 400, code: 'BadSyntax' })
    const choices = [{ label: 'Yes', token: 't' }]
    expect(
      (
        await send({
          blocks: [
            { kind: 'fields', title: 'Acme', fields: [] },
            { kind: 'choices', choices },
          ],
        })
      ).kind,
    ).toBe('sent')
    expect(last()?.activity.attachments).toBeUndefined()
    expect(seenIn(last()?.activity)).toContain('[1] Yes')
  })

  it('keeps the pace that Teams allows in a conversation', async () => {
    const kinds: string[] = []
    for (let n = 0; n < 9; n++) kinds.push((await send(says(`${n}`))).kind)
    expect(kinds).toEqual([...Array(7).fill('sent'), 'later', 'later'])
    expect(await send(says('again'))).toEqual({ kind: 'later', afterMs: 1_000 })
    // Another conversation has a pace of its own.
    expect((await send(says('there'), 'x1', '19:team@thread.tacv2;messageid=1')).kind).toBe('sent')
    time += 1_000
    expect((await send(says('again'))).kind).toBe('sent')
  })

  it('goes on with a long message where it broke off, and repeats no part', async () => {
    const items = Array.from({ length: 300 }, (_, n) => `Deal number ${n} with a long name, worth 12 000 €`)
    const reply: Reply = { blocks: [{ kind: 'list', items }] }
    const before = house.teams.shown.length
    const id = 'long'
    const first = house.teams.shown.length
    // The second part fails once.
    const failing = house.teams.faults
    const original = await (async () => {
      const sending = send(reply, id)
      while (house.teams.shown.length === first) await new Promise((resolve) => setImmediate(resolve))
      failing.push({ on: 'send', status: 503 })
      return sending
    })()
    expect(original.kind).toBe('later')
    expect((await send(reply, id)).kind).toBe('sent')
    const text = house.teams.shown
      .slice(before)
      .map(({ activity }) => seenIn(activity))
      .join('\n')
    expect(text.split('\n')).toEqual(items.map((item) => `• ${item}`))
  })

  it('tells in private what a group may not see', async () => {
    expect((await send(card('Private', { onlyFor: olena }), 'p1', '19:team@thread.tacv2;messageid=1')).kind).toBe(
      'sent',
    )
    expect(last()?.conversation).toBe(house.teams.directs.get(olena))
    house.teams.faults.push({ on: 'create', status: 403, code: 'ForbiddenOperationException' })
    const other = await send(card('Private', { onlyFor: '29:petro' }), 'p2', '19:team@thread.tacv2;messageid=1')
    expect(other).toEqual({ kind: 'failed', why: 'the person has no direct chat' })
  })

  it('waits for a chat that it has not heard from yet', async () => {
    expect((await send(says('Where?'), 'w1', 'a:29:nobody')).kind).toBe('later')
  })

  it('says nothing where there is nothing to say', async () => {
    const before = house.teams.shown.length
    expect(await send({ blocks: [] })).toEqual({ kind: 'sent' })
    expect(house.teams.shown.length).toBe(before)
  })
})

describe('the limits of Teams', () => {
  it('hold a burst back until the oldest is old enough', () => {
    expect(pauseBefore([], 0)).toBe(0)
    expect(pauseBefore([0, 0, 0, 0, 0, 0], 0)).toBe(0)
    expect(pauseBefore(Array(7).fill(0), 400)).toBe(600)
    expect(pauseBefore(Array(8).fill(0), 1_500)).toBe(500)
    expect(pauseBefore(Array(60).fill(0), 10_000)).toBe(20_000)
    expect(pauseBefore(Array(1_800).fill(0), 3_000_000)).toBe(600_000)
  })

  it('let failures wait twice as long each time, more or less, and never for ever', () => {
    expect([0, 1, 2].map((n) => backOff(n, 0.5))).toEqual([1_000, 2_000, 4_000])
    expect([backOff(0, 0), backOff(0, 1)]).toEqual([800, 1_200])
    expect(backOff(99, 0.5)).toBe(limits.longestPauseMs)
  })
})
