import { describe, expect, it } from 'vitest'
import { plain } from '../../bots/plain.ts'
import { widthOf, wrap } from '../../bots/width.ts'
import type { Block, Reply } from '../../core/reply.ts'
import { conformance } from '../support/conformance.ts'

const width = 60
const obeyed = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u

/** Choices as a person would see them in the text: a number in brackets at the start of a line. */
const lookLikeChoices = (text: string) => [...text.matchAll(/^\s*\[(\d+)\]/gm)].map((found) => Number(found[1]))

conformance({
  name: 'plain text',
  render: (reply: Reply) => plain(reply, width),
  seen: ({ text }) => text,
  pressable: ({ choices }) => choices.map(({ token }) => token),
  omitted: () => 0,
  broken: ({ text, choices }) => [
    ...(obeyed.test(text) ? ['a terminal would obey it'] : []),
    ...choices
      .filter(({ number, label }) => !text.includes(`[${number}] ${label}`.trimEnd()))
      .map(({ number }) => `${number} is not shown`),
  ],
  injected: ({ text, choices }) =>
    lookLikeChoices(text)
      .filter((number) => !choices.some((one) => one.number === number))
      .map(String),
})

const written = (block: Block, cells = 60) => plain({ blocks: [block] }, cells).text

describe('plain text', () => {
  it('sets a card in two columns', () => {
    const card = written({
      kind: 'fields',
      title: [{ bold: 'Іван Петренко' }],
      fields: [
        { label: 'Phone', value: [{ link: '+380 67 123 4567', url: 'tel:+380671234567' }] },
        { label: 'Company', value: 'Acme' },
      ],
    })
    expect(card).toBe('Іван Петренко\n  Phone:   +380 67 123 4567\n  Company: Acme')
  })

  it('lines up a table whatever the script', () => {
    const table = written({
      kind: 'table',
      columns: [{ label: 'Deal' }, { label: 'Amount', align: 'right' }],
      rows: [
        ['アクメ', '12 000 €'],
        ['Café', '900 €'],
      ],
    })
    expect(table.split('\n')).toEqual(['Deal      Amount', '──────  ────────', 'アクメ  12 000 €', 'Café       900 €'])
  })

  it('wraps what does not fit into a column, and turns a table too wide into cards', () => {
    const wide: Block = {
      kind: 'table',
      columns: ['One', 'Two', 'Three'].map((label) => ({ label })),
      rows: [['first cell', 'a rather long second cell', 'third cell']],
    }
    const lines = written(wide, 36).split('\n')
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(36)
    expect(lines.join(' ')).toContain('second')
    expect(written(wide, 20)).toContain('  Two:   a rather\n         long second\n         cell')
  })

  it('draws a chart as bars and says it in words', () => {
    const bars = written({
      kind: 'chart',
      title: 'Pipeline',
      shape: 'bar',
      categories: ['New', 'Proposal'],
      series: [{ name: 'Pipeline', values: [50, 100] }],
      alt: 'Most is in Proposal.',
    })
    expect(bars).toBe(
      `Pipeline\n  New:      ${'█'.repeat(12)} 50\n  Proposal: ${'█'.repeat(24)} 100\nMost is in Proposal.`,
    )
  })

  it('names a series that has no values yet', () => {
    const series = [{ name: 'Olena', values: [] }]
    expect(written({ kind: 'chart', title: 'Won', shape: 'bar', categories: [], series, alt: '' })).toContain('Olena')
  })

  it('numbers the choices through and lets nobody put one up by writing it', () => {
    const { text, choices } = plain({
      blocks: [
        { kind: 'text', text: '[1] Pay' },
        { kind: 'choices', choices: [{ label: 'Done', token: 'a' }] },
        { kind: 'choices', choices: [{ label: 'Open [1]', token: 'b' }] },
      ],
    })
    expect(text).toBe('| [1] Pay\n[1] Done\n[2] Open (1)')
    expect(choices.map(({ number, token }) => [number, token])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ])
  })

  it('says where a link leads', () => {
    expect(written({ kind: 'text', text: ['See ', { link: 'the page', url: 'https://parley.example' }, '.'] })).toBe(
      'See the page (https://parley.example).',
    )
  })

  it('shows no character that a terminal obeys', () => {
    expect(written({ kind: 'text', text: 'a\u001b[2Jb\u202Ec\uD83D' })).toBe('a[2Jbc\uFFFD')
  })
})

describe('the width of text', () => {
  it('counts what a terminal shows', () => {
    expect(['Café', 'Cafe\u0301', 'Київ', '東京', '👨‍👩‍👧', '❤️', ''].map(widthOf)).toEqual([4, 4, 4, 4, 2, 2, 0])
  })

  it('breaks between words, and inside one only when it must', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
    expect(wrap('see https://parley.example', 8, 'whole')).toEqual(['see', 'https://parley.example'])
  })
})
