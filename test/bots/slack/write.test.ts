import { describe, expect, it } from 'vitest'
import { type Message, type Part, viewBlocks, wordsOnly, write } from '../../../bots/slack/write.ts'
import type { Block } from '../../../core/reply.ts'
import { conformance } from '../../support/conformance.ts'
import { buttonsOf, seenOf, within } from '../../support/slack/seen.ts'
import { problemsOf } from '../../support/slack/validate.ts'

const messagesOf = (parts: readonly Part[]): Message[] =>
  parts.flatMap((part) => (part.kind === 'message' ? [part.message] : []))
const simplerOf = (parts: readonly Part[]): Message[] =>
  parts.flatMap((part) => (part.kind === 'message' ? part.simpler : []))

/** What stands in a picture, cut or not. */
const drawn = (part: Part): string =>
  part.kind === 'picture' ? [...part.chart.categories, ...part.chart.series.map(({ name }) => name)].join('\n') : ''

/** What people's text must not have become: anything that Slack reads in a text. */
const injected = (messages: readonly Message[]): string[] => [
  ...[...within(messages.map(({ blocks }) => blocks))].flatMap((one) => {
    if (['mrkdwn', 'user', 'channel', 'broadcast', 'usergroup', 'emoji'].includes(String(one.type)))
      return [JSON.stringify(one)]
    if (one.type === 'link' && /evil/.test(String(one.url))) return [JSON.stringify(one)]
    return []
  }),
  ...messages.flatMap(({ text }) => (/[<>]/.test(text) ? [text] : [])),
]

conformance({
  name: 'Slack',
  render: write,
  seen: (parts) =>
    parts
      .map((part) => (part.kind === 'message' ? seenOf(part.message.blocks) : `${part.name}${drawn(part)}`))
      .join('\n'),
  pressable: (parts) => messagesOf(parts).flatMap(({ blocks }) => buttonsOf(blocks).map(({ token }) => token)),
  omitted: () => 0,
  broken: (parts) =>
    messagesOf(parts).flatMap(({ blocks, text }) => [...problemsOf(blocks), ...(text === '' ? ['no text'] : [])]),
  injected: (parts) => injected(messagesOf(parts)),
})

conformance({
  name: 'Slack without what only new clients know',
  render: write,
  seen: (parts) =>
    parts
      .map((part) => (part.kind === 'message' ? seenOf(part.simpler.map(({ blocks }) => blocks)) : part.name))
      .join('\n'),
  pressable: (parts) => simplerOf(parts).flatMap(({ blocks }) => buttonsOf(blocks).map(({ token }) => token)),
  omitted: () => 0,
  broken: (parts) => [
    ...simplerOf(parts).flatMap(({ blocks }) => problemsOf(blocks, 'view').filter((one) => !/^\d+ blocks/.test(one))),
    ...simplerOf(parts).flatMap(({ blocks }) => (blocks.length > 50 ? ['too many blocks'] : [])),
  ],
  injected: (parts) => injected(simplerOf(parts)),
})

const only = (blocks: readonly Block[]) => messagesOf(write({ blocks: [...blocks] }))

describe('a reply in Slack', () => {
  it('parts the words of a wide chart over messages where Slack refuses what is new', () => {
    const wide = Array.from({ length: 9 }, (_, at) => ({ name: `series ${at} ${'x'.repeat(900)}`, values: [at] }))
    const parts = write({
      blocks: [
        {
          kind: 'chart',
          title: 'Pipeline',
          shape: 'bar',
          categories: ['words and '.repeat(900)],
          series: wide,
          alt: '',
        },
      ],
    })
    const simpler = simplerOf(parts)
    expect(simpler.length).toBeGreaterThan(1)
    expect(simpler.filter(({ blocks }) => blocks.length > 50)).toEqual([])
  })

  it('marks what is bold and links what is a link, in one block', () => {
    const [message] = only([
      {
        kind: 'text',
        text: ['Moved ', { bold: 'Acme' }, ' to ', { link: 'Demo', url: 'https://parley.example/r/deal/1' }],
      },
    ])
    expect(message?.blocks).toEqual([
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'Moved ' },
              { type: 'text', text: 'Acme', style: { bold: true } },
              { type: 'text', text: ' to ' },
              { type: 'link', text: 'Demo', url: 'https://parley.example/r/deal/1' },
            ],
          },
        ],
      },
    ])
  })

  it('says in the notification what the message says', () => {
    const [message] = only([{ kind: 'text', text: 'Call <!channel> & Ivan' }])
    expect(message?.text).toBe('Call &lt;!channel&gt; &amp; Ivan')
  })

  it('shows a table as a table, and a chart as a chart', () => {
    const [message] = only([
      {
        kind: 'table',
        title: 'Deals',
        columns: [{ label: 'Deal' }, { label: 'Sum', align: 'right' }],
        rows: [
          ['Acme', '12 000 €'],
          ['Globex', ''],
        ],
      },
      {
        kind: 'chart',
        title: 'By stage',
        shape: 'bar',
        categories: ['New', 'Demo'],
        series: [{ name: 'EUR', values: [3, 2] }],
        alt: 'New 3, Demo 2',
      },
    ])
    expect(message?.blocks.map(({ type }) => type)).toEqual(['data_table', 'data_visualization', 'context'])
    expect(problemsOf(message?.blocks)).toEqual([])
  })

  it('makes a picture of a funnel, and of a chart that is beyond Slack’s own, below the same in words', () => {
    const chart = (more: Partial<Extract<Block, { kind: 'chart' }>>): Block => ({
      kind: 'chart',
      title: 'By stage',
      shape: 'bar',
      categories: ['New', 'Demo'],
      series: [{ name: 'EUR', values: [3, 2] }],
      alt: 'New 3, Demo 2',
      ...more,
    })
    const long = chart({ categories: ['Переговоры о договоре поставки', 'Demo'] })
    for (const block of [chart({ shape: 'funnel' }), long]) {
      const [message, picture, ...more] = write({ blocks: [block] })
      expect(seenOf(message?.kind === 'message' ? message.message.blocks : [])).toBe('By stage\nNew 3, Demo 2')
      expect(picture).toMatchObject({ kind: 'picture', name: 'By stage.png', alt: 'New 3, Demo 2' })
      expect(more).toEqual([])
      // Where nothing but letters can be shown, they draw it.
      expect(seenOf(viewBlocks([block]))).toContain('███')
    }
    const nothing = write({ blocks: [chart({ shape: 'funnel', categories: [], series: [] })] })
    expect(nothing.map(({ kind }) => kind)).toEqual(['message'])
  })

  it('puts a second table into a message of its own', () => {
    const table: Block = { kind: 'table', columns: [{ label: 'A' }], rows: [['1']] }
    expect(only([table, table])).toHaveLength(2)
  })

  it('makes a form of inputs, so that it is filled in where it stands', () => {
    const [message] = only([
      {
        kind: 'form',
        title: 'New contact',
        fields: [
          { name: 'name', label: 'Name', value: 'Ivan' },
          { name: 'stage', label: 'Stage', options: ['New', 'Demo'], value: 'Demo' },
        ],
        submit: { label: 'Save', token: 'tok' },
      },
    ])
    const inputs = [...within(message?.blocks)].filter(({ type }) => type === 'input')
    expect(inputs.map(({ element }) => element)).toMatchObject([
      { type: 'plain_text_input', action_id: 'name', initial_value: 'Ivan' },
      { type: 'static_select', action_id: 'stage', initial_option: { value: 'Demo' } },
    ])
    expect(buttonsOf(message?.blocks)).toEqual([{ label: 'Save', token: 'tok', action: 'submit.0' }])
  })

  it('sends a file between the messages around it', () => {
    const parts = write({
      blocks: [
        { kind: 'text', text: 'Here it is.' },
        { kind: 'file', id: '0190b6a0-0000-7000-8000-000000000000', name: 'contacts.csv', mime: 'text/csv', size: 3 },
        { kind: 'choices', choices: [{ label: 'Again', token: 't' }] },
      ],
    })
    expect(parts.map(({ kind }) => kind)).toEqual(['message', 'file', 'message'])
  })

  it('says in words alone what no block can, without markup', () => {
    const messages = wordsOnly(`<@U1> & ${'word '.repeat(2000)}`)
    expect(messages.length).toBeGreaterThan(2)
    expect(messages[0]?.text).toMatch(/^&lt;@U1&gt; &amp; word/)
    expect(messages.every(({ text }) => text.length <= 4_000)).toBe(true)
  })

  it('writes tables as letters in the Home, which has none', () => {
    const blocks = viewBlocks([{ kind: 'table', columns: [{ label: 'Deal' }], rows: [['Acme']] }])
    expect(problemsOf(blocks, 'view')).toEqual([])
    expect(seenOf(blocks)).toContain('Acme')
  })
})
