import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import { createTeamsBot } from '../../../bots/teams/bot.ts'
import { channel, direct, groupChat, mentioning, submitted } from '../../support/teams/activities.ts'
import { type House, openHouse } from '../../support/teams/house.ts'
import { at, buttonsIn, seenIn, typed } from '../../support/teams/seen.ts'

const people = { m1: '29:olena', m2: '29:petro' }
const olena = '29:olena'

describe('Parley in Teams', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse(small, { people })
  })
  afterAll(() => house.close())

  const words = (shown: Awaited<ReturnType<House['does']>>) => shown.map(({ activity }) => seenIn(activity)).join('\n')

  const chatOf = async (external: string) => {
    const { id } = await house.world.store.prisma.chat.findFirstOrThrow({ where: { external } })
    return { chatId: id }
  }

  it('answers a member in their chat', async () => {
    const shown = await house.says(olena, 'Acme renewal')
    expect(shown.map(({ conversation }) => conversation)).toEqual(['a:29:olena'])
    expect(words(shown)).toContain('Acme renewal')
    expect(words(shown)).toContain('Іван Петренко')
    expect(JSON.stringify(shown)).toContain(`https://parley.example/r/deal/${house.world.id('d1')}`)
  })

  it('tells a stranger nothing of the company', async () => {
    const shown = await house.says('29:stranger', 'Acme renewal')
    expect(shown.length).toBe(1)
    expect(words(shown)).not.toMatch(/12.000|Іван/)
  })

  it('does once what is delivered twice', async () => {
    const said = house.of(olena, { text: 'add Nina Horvat, buyer at Globex' })
    const first = await house.post(said)
    const again = await house.post(said)
    expect([first.status, again.status]).toEqual([200, 200])
    await house.core.drain()
    expect(await house.world.store.prisma.contact.count({ where: { name: 'Nina Horvat' } })).toBe(1)
  })

  it('understands a message to a group without the mention, and answers in its thread', async () => {
    const thread = channel('sales', '1700')
    house.teams.members.set('19:sales@thread.tacv2', [olena, '29:petro'])
    const shown = await house.does(olena, mentioning(house.teams.appId, 'Acme renewal'), thread)
    expect(shown.map(({ conversation }) => conversation)).toEqual([thread.conversation])
  })

  it('hears nothing in a group that is not for it', async () => {
    expect(await house.does(olena, { text: 'Acme renewal is dull' }, groupChat('team'))).toEqual([])
  })

  it('answers the press of a button in place, and changes the message for all', async () => {
    await house.says(olena, 'delete deal Acme renewal')
    const asked = house.teams.shown.at(-1)
    const before = house.teams.shown.length
    const [label = ''] = buttonsIn(asked?.activity).map((one) => one.label)
    const { status, body } = await house.presses(olena, label)
    expect(status).toBe(200)
    expect(at(body, 'statusCode')).toBe(200)
    expect(String(at(body, 'type'))).toMatch(/^application\/vnd\.microsoft\.(card\.adaptive|activity\.message)$/)
    expect(house.teams.shown.length).toBeGreaterThan(before)
  })

  it('answers a press with the card that takes the place of the pressed one', async () => {
    await house.says(olena, 'Acme renewal')
    const id = house.teams.shown.at(-1)?.id ?? ''
    const { chatId } = await chatOf('a:29:olena')
    const inbox = () => house.world.store.prisma.inbox.count()
    const before = await inbox()
    const press = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: id,
      value: { action: { data: { parley: { press: 'x' } } } },
    }
    const answering = house.post(house.of(olena, press))
    await expect.poll(inbox).toBe(before + 1)
    const to = { platform: 'teams', installationId: house.installationId, chat: 'a:29:olena', chatId } as const
    expect(await house.bot.send(to, { blocks: [{ kind: 'text', text: 'Done.' }], replaces: id }, 'r1')).toEqual({
      kind: 'sent',
      external: id,
    })
    const { body } = await answering
    expect(at(body, 'type')).toBe('application/vnd.microsoft.card.adaptive')
    expect(seenIn({ attachments: [at(body, 'value')] })).toBe('Done.')
    expect(house.teams.shown.at(-1)).toMatchObject({ id, edited: true })
    await house.core.drain()
  })

  it('takes the press of a client that knows no such buttons', async () => {
    await house.says(olena, 'remind me to water the plants')
    const asked = house.teams.shown.at(-1)
    const [button] = buttonsIn(asked?.activity)
    const shown = await house.does(olena, submitted(asked?.id ?? '', { ...button?.data }))
    expect(shown.length).toBeGreaterThan(0)
  })

  it('says that an answer is being worked on when it takes longer than Teams waits', async () => {
    const slow = await openHouse(small, { people, invokeMs: 1 })
    await slow.says(olena, 'delete deal Acme renewal')
    const button = buttonsIn(slow.teams.shown.at(-1)?.activity)[0]
    const before = slow.teams.shown.length
    const answered = await slow.post(
      slow.of(olena, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: slow.teams.shown.at(-1)?.id,
        value: { action: { type: 'Action.Execute', data: button?.data } },
      }),
    )
    expect(at(answered.body, 'type')).toBe('application/vnd.microsoft.activity.message')
    expect(at(answered.body, 'value')).toContain('Working on it')
    await slow.core.drain()
    expect(slow.teams.shown.length).toBeGreaterThan(before)
    await slow.close()
  })

  it('corrects what was said in a message that is edited', async () => {
    const id = '1719999999999'
    await house.does(olena, { id, text: 'add Zoran Babic, buyer at Globex' })
    await house.does(olena, {
      type: 'messageUpdate',
      id,
      text: 'add Zoran Baric, buyer at Globex',
      timestamp: '2026-11-25T08:31:00.000Z',
      channelData: { tenant: { id: house.teams.tenantId }, eventType: 'editMessage' },
    })
    const names = await house.world.store.prisma.contact.findMany({
      where: { name: { startsWith: 'Zoran' }, deletedAt: null },
    })
    expect(names.map(({ name }) => name)).toEqual(['Zoran Baric'])
  })

  it('greets who adds it, and offers forms', async () => {
    const shown = await house.does(olena, {
      type: 'conversationUpdate',
      membersAdded: [{ id: `28:${house.teams.appId}`, name: 'Parley' }],
    })
    expect(typed(shown.map(({ activity }) => activity)).filter(({ type }) => type === 'Action.Submit').length).toBe(4)
    expect(shown.length).toBe(2)
  })

  it('sends nothing more to who has removed it, until they write again', async () => {
    await house.does('29:petro', { text: 'hello' })
    await house.does('29:petro', { type: 'installationUpdate', action: 'remove' })
    const chat = await house.world.store.prisma.chat.findFirstOrThrow({
      where: { external: direct('29:petro').conversation },
    })
    expect(chat.blockedAt).not.toBeNull()
    await house.does('29:petro', { text: 'hello' })
    expect((await house.world.store.prisma.chat.findFirstOrThrow({ where: { id: chat.id } })).blockedAt).toBeNull()
  })

  it('remembers where a chat is, so that what is due after a restart gets there', async () => {
    const { id } = await house.world.store.prisma.chat.findFirstOrThrow({ where: { external: 'a:29:olena' } })
    const reborn = createTeamsBot({
      ...house.teams,
      openIdMetadataUrl: house.teams.metadataUrl,
      credentials: 'env:TEAMS_APP_ID',
      desk: house.desk,
      log: pino({ level: 'silent' }),
    })
    const to = { platform: 'teams', installationId: house.installationId, chat: 'a:29:olena', chatId: id } as const
    const sent = await reborn.send(to, { blocks: [{ kind: 'text', text: 'Call Ivan now.' }] }, 'n1')
    expect(sent.kind).toBe('sent')
    expect(house.teams.shown.at(-1)).toMatchObject({ conversation: 'a:29:olena', activity: { text: 'Call Ivan now.' } })
    await reborn.stop()
  })

  it('shows that it is at work', async () => {
    house.bot.progress('a:29:olena')
    await expect.poll(() => house.teams.typing).toContain('a:29:olena')
  })

  it('knows who reads along in a channel, by the members of the whole of it', async () => {
    house.teams.members.set('19:big@thread.tacv2', ['29:a', '29:b', '29:c', '28:bot', '29:d'])
    await house.does(olena, mentioning(house.teams.appId, 'hello'), channel('big', '7'))
    expect(await house.bot.readers('19:big@thread.tacv2;messageid=7')).toEqual(['29:a', '29:b', '29:c', '29:d'])
    expect(await house.bot.readers('19:big@thread.tacv2')).toHaveLength(4)
    expect(await house.bot.readers('19:unheard@thread.tacv2')).toBeNull()
  })
})
