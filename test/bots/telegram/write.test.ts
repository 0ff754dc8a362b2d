import { describe, expect, it } from 'vitest'
import { limits, PHONE_CELLS } from '../../../bots/telegram/limits.ts'
import { type Outgoing, write } from '../../../bots/telegram/write.ts'
import { widthOf } from '../../../bots/width.ts'
import type { Block } from '../../../core/reply.ts'
import { conformance } from '../../support/conformance.ts'

const wordsOf = (message: Outgoing): string =>
  message.kind === 'file' ? message.name : `${message.said.text}${message.kind === 'picture' ? drawnOf(message) : ''}`
/** What stands in a picture, cut or not. */
const drawnOf = ({ chart: { title, categories, series } }: Extract<Outgoing, { kind: 'picture' }>): string =>
  ['', title, ...categories, ...series.map(({ name }) => name)].join('\n')
const buttonsOf = (messages: readonly Outgoing[]) => messages.flatMap(({ rows }) => rows.flat())

function brokenBy(message: Outgoing): string[] {
  const buttons = message.rows.flat()
  const broken = [
    ...(buttons.length > limits.buttons ? ['too many buttons'] : []),
    ...buttons.filter(({ text }) => text.trim() === '' || text.length > limits.label).map(() => 'a label'),
    ...buttons.filter((one) => Buffer.byteLength(one.callback_data) > limits.callbackBytes).map(() => 'a token'),
  ]
  if (message.kind === 'file') return broken
  const { text, entities } = message.said
  return [
    ...broken,
    ...(message.kind === 'text' && !/[^\p{C}\p{Z}\p{M}]/u.test(text) ? ['nothing to see'] : []),
    ...(text.length > (message.kind === 'text' ? limits.text : limits.caption) ? ['too long'] : []),
    ...(text.isWellFormed() ? [] : ['half a pair']),
    ...(text === text.trim() ? [] : ['white space at an end']),
    ...(entities.length > limits.entities ? ['too many entities'] : []),
    ...entities
      .filter(({ offset, length }) => offset < 0 || length < 1 || offset + length > text.length)
      .map(() => 'an entity outside the text'),
    ...entities.filter((one, at) => entities.some((other, of) => of < at && overlap(one, other))).map(() => 'overlap'),
  ]
}

type Range = { readonly offset: number; readonly length: number }
const overlap = (a: Range, b: Range) => a.offset < b.offset + b.length && b.offset < a.offset + a.length

/** What Telegram would find in the text by itself: somebody to ring at, and commands that a tap sends. */
const found = (text: string) =>
  [...text.matchAll(/(?<![\p{L}\p{N}_/.])(@[a-z\d_]{2,32}|\/[a-z\d_]{1,32})/giu)].map(([one]) => one)

conformance({
  name: 'Telegram',
  render: write,
  seen: (messages) =>
    [...messages.map(wordsOf), ...buttonsOf(messages).map(({ text }) => text), ...alts(messages)].join('\n'),
  pressable: (messages) => buttonsOf(messages).map(({ callback_data }) => callback_data),
  omitted: () => 0,
  cut: '…',
  broken: (messages) => messages.flatMap(brokenBy),
  injected: (messages) =>
    messages.flatMap((message) =>
      message.kind === 'file' ? [] : found(message.said.text).filter((one) => !/^\/\//.test(one)),
    ),
})

const alts = (messages: readonly Outgoing[]) => messages.flatMap((one) => (one.kind === 'photo' ? [one.url] : []))

const only = (...blocks: Block[]): Extract<Outgoing, { kind: 'text' }> => {
  const [message, ...more] = write({ blocks })
  if (message?.kind !== 'text' || more.length > 0) throw new Error('not one message of text')
  return message
}
/** The marked words, as a client would show them. */
const marked = ({
  said: { text, entities },
}: {
  said: { text: string; entities: readonly { type: string; offset: number; length: number }[] }
}) => entities.map(({ type, offset, length }) => `${type}: ${text.slice(offset, offset + length)}`)

describe('what Telegram is told', () => {
  it('marks words by their places, whatever the script', () => {
    const message = only({ kind: 'text', text: ['👩‍💻 Зроблено: ', { bold: 'Їжак 🦔' }, ', код ', { code: 'A-17' }] })
    expect(message.said.text).toBe('👩‍💻 Зроблено: Їжак 🦔, код A-17')
    expect(marked(message)).toEqual(['bold: Їжак 🦔', 'code: A-17'])
  })

  it('shows a card with its title in bold and its phone ready to be tapped', () => {
    const message = only({
      kind: 'fields',
      title: 'Іван Петренко',
      fields: [
        { label: 'Phone', value: [{ link: '+380 67 123 4567', url: 'tel:+380671234567' }] },
        { label: 'Page', value: [{ link: 'Open', url: 'https://crm.example.com/#c' }] },
        { label: 'Here', value: [{ link: 'Open', url: 'http://localhost:3000/#c' }] },
      ],
    })
    expect(message.said.text).toBe(
      'Іван Петренко\nPhone: +380 67 123 4567\nPage: Open\nHere: Open (http://localhost:3000/#c)',
    )
    expect(marked(message)).toEqual(['bold: Іван Петренко', 'text_link: Open'])
  })

  it('lines a table up on a phone, or writes it row by row', () => {
    const narrow = only({
      kind: 'table',
      columns: [{ label: 'Stage' }, { label: 'Deals', align: 'right' }],
      rows: [
        ['Proposal', '4'],
        ['Won', '12'],
      ],
    })
    expect(narrow.said.text).toBe('Stage     Deals\n────────  ─────\nProposal      4\nWon          12')
    expect(marked(narrow)[0]).toMatch(/^pre: /)
    const wide = only({
      kind: 'table',
      columns: ['Deal', 'Stage', 'Amount', 'Closes'].map((label) => ({ label })),
      rows: [['Acme renewal 2027', 'Proposal sent', '12 000 €', 'Friday 27 November']],
    })
    expect(wide.said.text).toBe(
      'Deal · Stage · Amount · Closes\nAcme renewal 2027\nProposal sent · 12 000 € · Friday 27 November',
    )
    expect(marked(wide)).toEqual(['bold: Acme renewal 2027'])
    const many = only({
      kind: 'table',
      columns: ['Name', 'Phone', 'E-mail', 'Company', 'Role', 'City'].map((label) => ({ label })),
      rows: [['Ivan Petrenko', '+380671234567', 'ivan@acme.example', 'Acme', '', 'Kyiv']],
    })
    expect(many.said.text).toMatch(/^Name: Ivan Petrenko\nPhone: .*\nE-mail: .*\nCompany: Acme\nRole: –\nCity: Kyiv$/)
  })

  it('shows a chart as one picture with all that is said beside it, and has it ready in words no wider than a phone', () => {
    const [message, ...more] = write({
      blocks: [
        { kind: 'text', text: 'Pipeline, today' },
        {
          kind: 'chart',
          title: 'Pipeline',
          shape: 'bar',
          categories: ['New', 'Proposal', 'Negotiation'],
          series: [{ name: 'Deals', values: [3, 12, 1.5], labels: ['3', '12', '1.5'] }],
          alt: 'Twelve proposals.',
        },
        { kind: 'choices', choices: [{ label: 'By owner', token: 't' }] },
      ],
    })
    expect(more).toEqual([])
    expect(message).toMatchObject({ kind: 'picture', said: { text: 'Pipeline, today\n\nTwelve proposals.' } })
    expect(buttonsOf(message ? [message] : []).map(({ text }) => text)).toEqual(['By owner'])
    const instead = message?.kind === 'picture' ? message.instead.text : ''
    expect(instead).toBe(
      'Pipeline, today\n\nPipeline\nDeals\nNew         ███ 3\nProposal    ████████████ 12\nNegotiation ██ 1.5\nTwelve proposals.',
    )
    for (const line of instead.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(PHONE_CELLS)
  })

  it('puts short choices side by side, long ones below each other, and the main one in colour', () => {
    const choice = (label: string, main = false) => ({ label, token: `t-${label}`, main })
    const { rows } = only(
      { kind: 'text', text: 'Which Ivan?' },
      {
        kind: 'choices',
        choices: [
          choice('Yes', true),
          choice('No'),
          choice('Іван Петренко, ТОВ «Промінь»'),
          choice('Ivan Horvat, Adriatic'),
          choice('Nobody'),
        ],
      },
    )
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['Yes', 'No'],
      ['Іван Петренко, ТОВ «Промінь»'],
      ['Ivan Horvat, Adriatic'],
      ['Nobody'],
    ])
    expect(rows[0]?.[0]).toMatchObject({ callback_data: 't-Yes', style: 'primary' })
  })

  it('begins a message where other buttons belong to other words', () => {
    const undo = (token: string): Block => ({ kind: 'choices', choices: [{ label: 'Undo', token }] })
    const messages = write({
      blocks: [
        { kind: 'text', text: 'First' },
        undo('1'),
        { kind: 'text', text: 'Second' },
        undo('2'),
        { kind: 'text', text: 'By the way' },
      ],
    })
    expect(messages.map((one) => [wordsOf(one), ...one.rows.flat().map(({ callback_data }) => callback_data)])).toEqual(
      [
        ['First', '1'],
        ['Second\nBy the way', '2'],
      ],
    )
  })

  it('goes on in the next message at the end of a paragraph, without cutting a mark or a character in two', () => {
    const paragraphs = Array.from(
      { length: 9 },
      (_, at): Block => ({ kind: 'text', text: [{ bold: `${at} ` }, 'слово 👍🏽 '.repeat(90)] }),
    )
    const messages = write({ blocks: [...paragraphs, { kind: 'choices', choices: [{ label: 'More', token: 'm' }] }] })
    expect(messages.length).toBe(3)
    expect(messages.map(({ rows }) => rows.length)).toEqual([0, 0, 1])
    for (const message of messages) {
      expect(wordsOf(message)).toMatch(/^\d /)
      expect(wordsOf(message)).toMatch(/👍🏽$/u)
    }
  })

  it('puts the buttons below a file that stands alone', () => {
    const file: Block = { kind: 'file', id: crypto.randomUUID(), name: 'deals.csv', mime: 'text/csv', size: 12 }
    const [message, ...more] = write({ blocks: [file, { kind: 'choices', choices: [{ label: 'Again', token: 'a' }] }] })
    expect([message?.kind, message?.rows.length, more.length]).toEqual(['file', 1, 0])
  })

  it('keeps people from ringing at others, and their words from becoming commands', () => {
    const { said } = only({
      kind: 'text',
      text: '@olena /delete_all (@ihor) a@b.example https://x.example/@y and/or 1/2',
    })
    expect(said.text).toBe('@\u2060olena /\u2060delete_all (@\u2060ihor) a@b.example https://x.example/@y and/or 1/2')
  })
})
