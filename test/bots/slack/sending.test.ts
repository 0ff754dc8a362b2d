import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../core/id.ts'
import type { Reply } from '../../../core/reply.ts'
import { openSlackHouse, PEOPLE, type SlackHouse, wordsOf } from '../../support/slack/house.ts'
import { within } from '../../support/slack/seen.ts'

const { olena, petro } = PEOPLE
let house: SlackHouse
beforeAll(async () => {
  house = await openSlackHouse()
})
afterAll(() => house.close())

const to = (chat: string) =>
  ({ platform: 'slack', installationId: house.installationId, chat, chatId: newId() }) as const
const words = (text: string): Reply => ({ blocks: [{ kind: 'text', text }] })
const posted = () => house.slack.workspace.messages
const watched = async (act: () => Promise<unknown>) => {
  const before = posted().length
  const sent = await act()
  return { sent, messages: posted().slice(before) }
}
const table: Reply = {
  blocks: [
    { kind: 'table', title: 'Deals', columns: [{ label: 'Deal' }], rows: [['Acme']] },
    { kind: 'choices', choices: [{ label: 'More', token: 'm' }] },
  ],
}

describe('sending to Slack', () => {
  it('gives the message its id, by which it is edited later', async () => {
    const { sent, messages } = await watched(() => house.bot.send(to('DOLENA'), words('Hello'), newId()))
    expect(sent).toEqual({ kind: 'sent', external: messages[0]?.ts })
    const edit = await watched(() =>
      house.bot.send(to('DOLENA'), { ...words('Bye'), replaces: messages[0]?.ts }, newId()),
    )
    expect(edit).toEqual({ sent, messages: [] })
    expect(messages[0]).toMatchObject({ edits: 1, text: 'Bye' })
  })

  it('puts a funnel up as a picture below its words, once, and to nobody alone', async () => {
    const funnel = (label: string): Reply => ({
      blocks: [
        {
          kind: 'chart',
          title: 'Pipeline',
          shape: 'funnel',
          categories: ['New', 'Demo'],
          series: [{ name: 'Deals', values: [3, 2] }],
          alt: 'New 3, Demo 2',
        },
        { kind: 'choices', choices: [{ label, token: label }] },
      ],
    })
    const uploads = () => house.slack.workspace.uploads.filter(({ name }) => name === 'Pipeline.png')
    const { sent, messages } = await watched(() => house.bot.send(to('DOLENA'), funnel('By owner'), newId()))
    expect(messages).toHaveLength(1)
    expect(uploads()).toMatchObject([{ channel: 'DOLENA' }])
    expect(uploads()[0]?.bytes).toContain('PNG')
    expect(sent).toEqual({ kind: 'sent', external: messages[0]?.ts })
    await house.bot.send(to('DOLENA'), { ...funnel('By week'), replaces: messages[0]?.ts }, newId())
    expect(messages[0]?.edits).toBe(1)
    await house.bot.send(to('CSALES'), { ...funnel('By week'), onlyFor: olena.id }, newId())
    expect(uploads()).toHaveLength(1)
  })

  it('writes anew what can no longer be edited', async () => {
    const { messages } = await watched(() =>
      house.bot.send(to('DOLENA'), { ...words('Late'), replaces: '1.000001' }, newId()),
    )
    expect(messages).toHaveLength(1)
  })

  it('takes the buttons away and leaves the other parts of a message as they are', async () => {
    const one: Reply = { blocks: [{ kind: 'table', columns: [{ label: 'A' }], rows: [['1']] }] }
    const both: Reply = {
      blocks: [...one.blocks, ...one.blocks, { kind: 'choices', choices: [{ label: 'Ok', token: 'o' }] }],
    }
    const first = await watched(() => house.bot.send(to('DOLENA'), both, newId()))
    expect(first.messages).toHaveLength(2)
    const replaces = first.messages[1]?.ts
    const less = await watched(() =>
      house.bot.send(to('DOLENA'), { blocks: both.blocks.slice(0, 2), replaces }, newId()),
    )
    expect(less.messages).toEqual([])
    expect(first.messages.map(({ edits }) => edits)).toEqual([0, 1])
    expect(wordsOf(first.messages)).not.toContain('[Ok]')
  })

  it('sends a table again in letters when a workspace does not know tables', async () => {
    house.slack.workspace.unknown.add('data_table')
    const { sent, messages } = await watched(() => house.bot.send(to('DOLENA'), table, newId()))
    house.slack.workspace.unknown.clear()
    expect(sent).toMatchObject({ kind: 'sent' })
    expect([...within(messages[0]?.blocks)].map(({ type }) => type)).toContain('rich_text_preformatted')
    expect(wordsOf(messages)).toMatch(/Deals[\s\S]*Acme[\s\S]*\[More\]/)
  })

  it('sends words alone when no block is taken', async () => {
    for (const type of ['data_table', 'rich_text', 'actions']) house.slack.workspace.unknown.add(type)
    const { sent, messages } = await watched(() => house.bot.send(to('DOLENA'), table, newId()))
    house.slack.workspace.unknown.clear()
    expect(sent).toMatchObject({ kind: 'sent' })
    expect(messages[0]?.text).toMatch(/Deals[\s\S]*Acme/)
  })

  it('waits as long as Slack asks it to', async () => {
    house.slack.fault('chat.postMessage', { kind: 'limited', seconds: 7 })
    const id = newId()
    expect(await house.bot.send(to('DOLENA'), words('Slowly'), id)).toEqual({ kind: 'later', afterMs: 7_000 })
    expect(await house.bot.send(to('DOLENA'), words('Slowly'), id)).toMatchObject({ kind: 'sent' })
  })

  it('goes on where it was stopped, and repeats nothing', async () => {
    const long: Reply = {
      blocks: ['first', 'second'].map((name) => ({ kind: 'text', text: `${name} ${'x '.repeat(5_900)}` })),
    }
    const id = newId()
    house.slack.fault('chat.postMessage', { kind: 'slow', until: Promise.resolve() })
    house.slack.fault('chat.postMessage', { kind: 'limited', seconds: 1 })
    const { messages } = await watched(async () => {
      expect(await house.bot.send(to('DOLENA'), long, id)).toMatchObject({ kind: 'later' })
      expect(await house.bot.send(to('DOLENA'), long, id)).toMatchObject({ kind: 'sent' })
    })
    expect(wordsOf(messages).match(/first|second/g)).toEqual(['first', 'second'])
  })

  it('sends nothing twice when the answer of Slack was lost', async () => {
    const id = newId()
    house.slack.fault('chat.postMessage', { kind: 'lost' })
    const { messages } = await watched(async () => {
      expect(await house.bot.send(to('DOLENA'), words('Once'), id)).toMatchObject({ kind: 'later' })
      expect(await house.bot.send(to('DOLENA'), words('Once'), id)).toMatchObject({ kind: 'sent' })
    })
    expect(messages).toHaveLength(1)
  })

  it('looks for what a process that died may have sent', async () => {
    const old = `0190b6a0${newId().slice(8)}`
    await house.bot.send(to('DOLENA'), words('Before the crash'), old)
    const { messages } = await watched(() => house.bot.send(to('DOLENA'), words('Before the crash'), old))
    expect(messages).toEqual([])
  })

  it('sends what it may not look for', async () => {
    house.slack.fault('conversations.history', { kind: 'error', code: 'missing_scope' })
    const { messages } = await watched(() =>
      house.bot.send(to('DOLENA'), words('Unseen'), `0190b6a0${newId().slice(8)}`),
    )
    expect(messages).toHaveLength(1)
  })

  it('tries again when Slack is away, is slow or breaks off', async () => {
    house.slack.fault('chat.postMessage', { kind: 'status', status: 502 })
    house.slack.fault('chat.postMessage', { kind: 'dropped' })
    house.slack.fault('chat.postMessage', { kind: 'error', code: 'internal_error' })
    const id = newId()
    for (let times = 0; times < 3; times++)
      expect(await house.bot.send(to('DOLENA'), words('Patience'), id)).toMatchObject({ kind: 'later' })
    const { messages } = await watched(() => house.bot.send(to('DOLENA'), words('Patience'), id))
    expect(messages).toHaveLength(1)
  })

  it('stops where it may not write any more, and says why where it cannot', async () => {
    expect(await house.bot.send(to('CNOWHERE'), words('x'), newId())).toEqual({ kind: 'blocked' })
    house.slack.fault('chat.postMessage', { kind: 'error', code: 'is_archived' })
    expect(await house.bot.send(to('CSALES:1.1'), words('x'), newId())).toEqual({ kind: 'blocked' })
    house.slack.fault('chat.postMessage', { kind: 'error', code: 'too_many_attachments' })
    expect(await house.bot.send(to('DOLENA'), words('x'), newId())).toEqual({
      kind: 'failed',
      why: 'too_many_attachments',
    })
    house.slack.fault('chat.postMessage', { kind: 'error', code: 'token_expired' })
    expect(await house.bot.send(to('DOLENA'), words('x'), newId())).toMatchObject({ kind: 'later' })
  })

  it('shows to one person what the others in a channel may not see', async () => {
    const { messages } = await watched(() =>
      house.bot.send(to('CSALES:1700000000.000100'), { ...words('Yours'), onlyFor: petro.id }, newId()),
    )
    expect(messages).toMatchObject([{ channel: 'CSALES', thread: '1700000000.000100', only: petro.id }])
  })

  it('tells them directly where Slack cannot show it to them alone', async () => {
    const { messages } = await watched(() =>
      house.bot.send(to('CSALES:1700000000.000100'), { ...words('Yours'), onlyFor: 'UZOE' }, newId()),
    )
    expect(messages).toMatchObject([{ channel: 'DZOE', only: undefined }])
  })

  it('keeps to a message a second in a channel', async () => {
    const spaced = await openSlackHouse({ bot: (wish) => ({ ...wish, times: { spacingMs: 40 } }) })
    const times: number[] = []
    const start = performance.now()
    await Promise.all(
      [1, 2, 3].map(async (nth) => {
        await spaced.bot.send(to('DOLENA'), words(String(nth)), newId())
        times.push(performance.now())
      }),
    )
    const [, , last = 0] = times
    expect(last - start).toBeGreaterThan(70)
    await spaced.close()
  })

  it('never lets people make markup, mentions or links', async () => {
    const { messages } = await watched(() =>
      house.bot.send(to('DOLENA'), words('*b* <!channel> <@U1> <https://evil.example|x>'), newId()),
    )
    expect(messages[0]?.text).not.toMatch(/[<>]/)
    const call = house.slack.calls.findLast(({ method }) => method === 'chat.postMessage')
    expect(call?.given).toMatchObject({ parse: 'none', link_names: 'false', mrkdwn: 'false', unfurl_links: 'false' })
  })
})

describe('who reads along', () => {
  const readers = () => house.bot.readers('CSALES:1700000000.000100')

  it('are the people of a channel, over all pages, without bots, the deactivated and Parley itself', async () => {
    expect((await readers())?.toSorted()).toEqual([olena.id, petro.id])
  })

  it('are asked for again when somebody has come or gone', async () => {
    house.slack.workspace.channels.get('CSALES')?.push('UZOE')
    const { event } = await import('../../support/slack/payloads.ts')
    await house.post(event({ type: 'member_joined_channel', user: 'UZOE', channel: 'CSALES', channel_type: 'C' }))
    await house.settled()
    expect(await readers()).toContain('UZOE')
  })

  it('count whom Slack does not speak of: strangers of another company', async () => {
    house.slack.workspace.channels.set('CSHARED', [olena.id, 'UFOREIGN'])
    expect(await house.bot.readers('CSHARED')).toEqual([olena.id, 'UFOREIGN'])
  })

  it('are unknown where Slack does not say', async () => {
    expect(await house.bot.readers('CNOWHERE')).toBeNull()
  })
})
