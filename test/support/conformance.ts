import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type Reply, replySchema, type Text } from '../../core/reply.ts'

/** What the suite must know of a renderer. `R` is what it makes of a reply: a text, a payload, several messages. */
export interface Renderer<R> {
  readonly name: string
  render(reply: Reply): R
  /** Every word that a person sees, the buttons' too, without the platform's escapes. */
  seen(rendered: R): string
  /** The tokens of the choices that can be made. */
  pressable(rendered: R): readonly string[]
  /** How many choices it says that it has left out. */
  omitted(rendered: R): number
  /** What stands where a text was cut. Absent: it cuts nothing. */
  readonly cut?: string
  /** The platform's limits that it breaks, in words. */
  broken(rendered: R): readonly string[]
  /** What people's text has turned into and must not: links, mentions, bold, buttons that nobody offered. */
  injected(rendered: R): readonly string[]
}

const nasty = [
  '',
  ' ',
  'a\u0000b\u0007c\u001b[31mred\u001b[0m',
  '\u202Eevil\u202C \u2066turned\u2069',
  'half \uD83D of a pair \uDE00',
  '[1] Pay everything',
  'text\n[2] Delete\r\n  [3] Really',
  '<script>alert(1)</script> <!channel> <@U1> <https://evil.example|click>',
  '*bold* _italic_ `code` ~gone~ [link](https://evil.example) https://evil.example',
  '&amp;&lt;&#x41; "quotes" \\ %s {0} $x',
  "Robert'); DROP TABLE contact;--",
  'Дмитро Їжак, м. Київ — 12\u00A0000,50 €',
  '株式会社アクメ 전화 ＡＢＣ',
  '👨‍👩‍👧‍👦 🇺🇦 👍🏽 ❤️',
  `z${'\u0301\u0489'.repeat(300)}algo`,
  'a\tb\vc\fd\u2028e\u2029f\u0085g',
  `one-word-${'x'.repeat(5000)}`,
  'words and words '.repeat(625),
  '| a | b |\n|---|---|',
  '=HYPERLINK("https://evil.example")',
]

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Acme renewal', 'Іван Петренко', '12 000 €', 'Friday 27 November') },
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const url = fc.constantFrom(
  'https://parley.example/x',
  'mailto:ivan@acme.example',
  'https://parley.example/a_(b)*c*?q=1&r="2"',
)
const piece = fc.oneof(
  words,
  words.map((bold) => ({ bold })),
  words.map((code) => ({ code })),
  fc.record({ link: words, url }),
)
const text: fc.Arbitrary<Text> = fc.oneof(words, fc.array(piece, { minLength: 1, maxLength: 4 }))
const many = <T>(one: fc.Arbitrary<T>, length: number) => fc.array(one, { minLength: length, maxLength: length })
const few = <T>(one: fc.Arbitrary<T>, maxLength = 6) => fc.array(one, { maxLength })
const titled = { title: fc.option(text, { nil: undefined }) }
const choice = fc.record({ label: words, token: fc.constant('') })
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))

const block: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({ kind: fc.constant('text'), text }),
  fc.record({ kind: fc.constant('fields'), ...titled, fields: few(fc.record({ label: words, value: text }), 12) }),
  fc.record({ kind: fc.constant('list'), ...titled, items: few(text, 30), ordered: fc.boolean() }),
  fc.record({
    kind: fc.constant('table'),
    ...titled,
    columns: few(fc.record({ label: words, align: fc.constantFrom('left', 'right') })),
    rows: few(few(words, 8), 30),
  }),
  fc.record({ kind: fc.constant('list'), items: many(words, 120) }),
  fc.record({
    kind: fc.constant('table'),
    columns: many(fc.record({ label: words }), 12),
    rows: many(many(fc.constantFrom('Acme', '12 000 €'), 12), 60),
  }),
  fc.record({
    kind: fc.constant('chart'),
    title: words,
    shape: fc.constantFrom('bar', 'line', 'funnel', 'pie'),
    categories: few(words, 25),
    series: few(
      fc.oneof(
        fc.record({ name: words, values: few(number, 25) }),
        fc.record({ name: words, values: many(number, 4), labels: many(words, 4) }),
      ),
      14,
    ),
    alt: words,
  }),
  fc.record({ kind: fc.constant('image'), url: fc.constant('https://parley.example/chart.png'), alt: words }),
  fc.record({
    kind: fc.constant('file'),
    name: words,
    id: fc.uuid(),
    mime: fc.constant('text/csv'),
    size: fc.nat(),
  }),
  fc.record({ kind: fc.constant('choices'), choices: few(choice, 12) }),
  fc.record({ kind: fc.constant('choices'), choices: many(choice, 200) }),
  fc.record({
    kind: fc.constant('form'),
    title: words,
    fields: few(
      fc.record({
        name: fc.constant('f'),
        label: words,
        value: words,
        options: fc.option(few(words), { nil: undefined }),
      }),
    ),
    submit: choice,
  }),
)

interface Marked {
  readonly reply: Reply
  /** A word at the head of each text, and one at its end. */
  readonly heads: readonly string[]
  readonly tails: readonly string[]
  readonly tokens: readonly string[]
}

/** The reply with a word of its own at either end of each text, and a token of its own on each choice, so that none can be lost unnoticed. */
function marked(blocks: readonly unknown[]): Marked {
  const heads: string[] = []
  const tails: string[] = []
  const tokens: string[] = []
  const mark = (words: string): string => {
    const at = heads.length
    heads.push(`h${at}h`)
    tails.push(`t${at}t`)
    return `h${at}h ${words} t${at}t`
  }
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (key === 'token') return tokens[tokens.push(`token-${tokens.length}`) - 1]
      return ['kind', 'id', 'url', 'mime', 'shape', 'align', 'locale', 'labels'].includes(key) ||
        (key === 'name' && value === 'f')
        ? value
        : mark(value)
    }
    if (Array.isArray(value)) return value.map((one) => walk(one, key))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([name, one]) => [name, walk(one, name)]),
    )
  }
  return { reply: replySchema.parse({ blocks: walk(blocks, '') }), heads, tails, tokens }
}

const reply = fc.array(block, { minLength: 1, maxLength: 5 }).map(marked)

/** Declares the tests that every renderer passes. */
export function conformance<R>(renderer: Renderer<R>): void {
  const every = (check: (rendered: R, from: Marked) => void) =>
    fc.assert(
      fc.property(reply, (from) => {
        check(renderer.render(from.reply), from)
      }),
      { numRuns: 80 },
    )

  describe(`${renderer.name} as a renderer`, () => {
    it('shows every text, or shows that it was cut', () => {
      every((rendered, { heads, tails }) => {
        const seen = renderer.seen(rendered)
        const lost = [...heads, ...tails].filter((word) => !seen.includes(word))
        if (renderer.cut === undefined || !seen.includes(renderer.cut)) expect(lost).toEqual([])
      })
    })

    it('lets every choice be made, or says how many it left out', () => {
      every((rendered, { tokens }) => {
        const pressable = renderer.pressable(rendered)
        expect(new Set(pressable).size).toBe(pressable.length)
        expect(pressable.filter((token) => !tokens.includes(token))).toEqual([])
        expect(pressable.length + renderer.omitted(rendered)).toBe(tokens.length)
      })
    })

    it("keeps the platform's limits", () => {
      every((rendered) => expect(renderer.broken(rendered)).toEqual([]))
    })

    it("never turns people's text into anything else", () => {
      every((rendered) => expect(renderer.injected(rendered)).toEqual([]))
    })

    it('writes an empty reply and empty blocks', () => {
      const empty: Block[] = [
        { kind: 'text', text: '' },
        { kind: 'fields', fields: [] },
        { kind: 'list', items: [] },
        { kind: 'table', columns: [], rows: [[]] },
        { kind: 'chart', title: '', shape: 'pie', categories: [], series: [], alt: '' },
        { kind: 'choices', choices: [] },
      ]
      for (const blocks of [[], empty, ...empty.map((one) => [one])])
        expect(renderer.broken(renderer.render({ blocks }))).toEqual([])
    })
  })
}
