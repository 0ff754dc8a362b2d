import { describe, expect, it } from 'vitest'
import { limits } from '../../../bots/teams/limits.ts'
import { pressOf } from '../../../bots/teams/read.ts'
import { isPlain } from '../../../bots/teams/rich.ts'
import { textsFor } from '../../../bots/teams/texts.ts'
import { cardIn, type Outgoing, plainly, write } from '../../../bots/teams/write.ts'
import type { Block, Reply } from '../../../core/reply.ts'
import { conformance } from '../../support/conformance.ts'
import { at, buttonsIn, seenIn, typed } from '../../support/teams/seen.ts'

const texts = textsFor('en')
const written = (...blocks: Block[]) => write({ blocks }, { direct: true, texts })
const bytes = (message: unknown): number => 2 * JSON.stringify(message).length
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : []

const obeyed = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u

function broken(message: Outgoing): string[] {
  const objects = typed(message.attachments)
  const of = (type: string) => objects.filter((one) => one.type === type)
  const ids = objects.flatMap(({ type, id }) => (String(type).startsWith('Input.') ? [String(id)] : []))
  const card = cardIn(message)
  return [
    // Around it come the addresses of who writes and who reads.
    ...(bytes(message) > limits.messageBytes - 1_500 ? [`${bytes(message)} bytes`] : []),
    ...(card && (card.version !== '1.5' || card.$schema !== 'http://adaptivecards.io/schemas/adaptive-card.json')
      ? ['version']
      : []),
    ...(card?.body.length === 0 ? ['an empty card'] : []),
    ...of('ActionSet').flatMap((one) =>
      Array.isArray(one.actions) && one.actions.length > 0 && one.actions.length <= limits.actionsInRow ? [] : ['row'],
    ),
    ...(new Set(ids).size === ids.length ? [] : ['two inputs of one name']),
    ...of('TextRun').flatMap(({ text }) => (text === '' ? ['an empty run'] : [])),
    ...of('RichTextBlock').flatMap(({ inlines }) => (Array.isArray(inlines) && inlines.length > 0 ? [] : ['no runs'])),
    ...of('FactSet').flatMap(({ facts }) => (Array.isArray(facts) && facts.length > 0 ? [] : ['no facts'])),
    ...of('Table').flatMap(({ columns, rows }) =>
      Array.isArray(columns) && Array.isArray(rows)
        ? rows.filter((row) => at(row, 'cells', 'length') !== columns.length).map(() => 'a crooked table')
        : ['no table'],
    ),
    ...of('Action.Execute').flatMap((one) => (at(one, 'fallback', 'type') === 'Action.Submit' ? [] : ['no fallback'])),
    ...objects.flatMap((one) =>
      String(one.type).startsWith('Chart.') && at(one, 'fallback', 'type') !== 'Table'
        ? ['a chart without figures']
        : [],
    ),
    ...strings(message.attachments).flatMap((one) => (obeyed.test(one) ? ['a client would obey it'] : [])),
  ]
}

/** What reads Markdown gets nothing that could be some; markup has only Parley's own tags. */
function injected(message: Outgoing): string[] {
  const objects = typed(message.attachments)
  const markdown = [
    ...objects.flatMap(({ type, text }) => (type === 'TextBlock' && text !== '–' ? [String(text)] : [])),
    ...objects.flatMap(({ facts }) => (Array.isArray(facts) ? strings(facts) : [])),
  ]
  const links = objects.flatMap(({ type, url }) => (type === 'Action.OpenUrl' ? [String(url)] : []))
  const tags =
    message.textFormat === 'xml' ? [...(message.text ?? '').matchAll(/<[^>]*>|&(?!(?:amp|lt|gt|quot);)/g)] : []
  return [
    ...markdown.filter((one) => !isPlain(one)),
    ...links.filter((url) => !url.startsWith('https://parley.example/')),
    ...strings(message.attachments).filter((one) => /\{\{(DATE|TIME)\(/.test(one)),
    ...tags
      .map(([tag]) => tag)
      .filter((tag) => !/^<\/?(b|code)>$|^<br\/>$|^<a href="(https:\/\/parley|mailto:)[^"<>]*">$|^<\/a>$/.test(tag)),
    ...(message.textFormat === undefined && message.text !== undefined ? ['Markdown'] : []),
  ]
}

conformance<readonly Outgoing[]>({
  name: 'Teams',
  render: (reply: Reply) => write(reply, { direct: true, texts }),
  seen: (messages) => messages.map(seenIn).join('\n'),
  pressable: (messages) => messages.flatMap((one) => buttonsIn(one).map(({ token }) => token)),
  omitted: () => 0,
  cut: '…',
  broken: (messages) => messages.flatMap(broken),
  injected: (messages) => messages.flatMap(injected),
})

describe('a reply in Teams', () => {
  it('is a plain message where it is words alone, so that no sign in them is a mark', () => {
    expect(written({ kind: 'text', text: 'Saved: *Acme* [x](https://evil.example).' })).toEqual([
      { type: 'message', text: 'Saved: *Acme* [x](https://evil.example).', textFormat: 'plain' },
    ])
  })

  it('marks bold and links with escaped markup', () => {
    const [message] = written({
      kind: 'text',
      text: [{ bold: 'A <b> & C' }, ' at ', { link: 'page', url: 'https://parley.example/?a="1"' }],
    })
    expect(message).toEqual({
      type: 'message',
      textFormat: 'xml',
      text: '<b>A &lt;b&gt; &amp; C</b> at <a href="https://parley.example/?a=&quot;1&quot;">page</a>',
    })
  })

  it('keeps the lines of a text', () => {
    expect(written({ kind: 'text', text: 'Today:\n- call <Ivan>' })).toEqual([
      { type: 'message', text: 'Today:<br/>- call &lt;Ivan&gt;', textFormat: 'xml' },
    ])
  })

  it('shows labelled values as facts, and as two columns where a value could be read as a mark', () => {
    const facts = written({ kind: 'fields', title: 'Ivan Petrenko', fields: [{ label: 'Company', value: 'Acme' }] })
    expect(typed(facts).find(({ type }) => type === 'FactSet')?.facts).toEqual([{ title: 'Company', value: 'Acme' }])
    const risky = written({ kind: 'fields', fields: [{ label: 'Company', value: '[Acme](https://evil.example)' }] })
    expect(typed(risky).map(({ type }) => type)).toContain('Table')
    expect(seenIn(risky[0])).toContain('[Acme](https://evil.example)')
  })

  it('takes what a client may obey out of facts, too', () => {
    const [message] = written({ kind: 'fields', fields: [{ label: 'A\u202Eb', value: 'c\u0007d \uD83D' }] })
    expect(typed(message?.attachments).find(({ type }) => type === 'FactSet')?.facts).toEqual([
      { title: 'Ab', value: 'cd \uFFFD' },
    ])
  })

  it('makes a link of a web address only, and says where others lead', () => {
    const [message] = written({
      kind: 'fields',
      fields: [
        { label: 'Phone', value: [{ link: '+380 40 200 01 01', url: 'tel:+380402000101' }] },
        { label: 'Mail', value: [{ link: 'write', url: 'mailto:ivan@acme.example' }] },
        { label: 'Page', value: [{ link: 'open', url: 'https://parley.example/x' }] },
      ],
    })
    expect(typed(message?.attachments).flatMap(({ url }) => (url === undefined ? [] : [url]))).toEqual([
      'https://parley.example/x',
    ])
    expect(seenIn(message)).toContain('write (ivan@acme.example)')
  })

  it('draws charts natively, with the figures as a table for clients that cannot', () => {
    const chart = (shape: 'bar' | 'line' | 'funnel' | 'pie', series = [{ name: 'Deals', values: [3, 1] }]) =>
      typed(
        written({
          kind: 'chart',
          title: 'Pipeline',
          shape,
          categories: ['New', 'Won'],
          series,
          alt: 'Three new, one won.',
        }),
      )
    const drawn = (found: ReturnType<typeof chart>) => found.find(({ type }) => String(type).startsWith('Chart.'))
    expect(drawn(chart('bar'))).toMatchObject({
      type: 'Chart.VerticalBar',
      data: [
        { x: 'New', y: 3 },
        { x: 'Won', y: 1 },
      ],
    })
    expect(drawn(chart('funnel'))).toMatchObject({ type: 'Chart.HorizontalBar' })
    expect(drawn(chart('pie'))).toMatchObject({
      type: 'Chart.Pie',
      data: [
        { legend: 'New', value: 3 },
        { legend: 'Won', value: 1 },
      ],
    })
    expect(drawn(chart('line'))).toMatchObject({ type: 'Chart.Line', data: [{ legend: 'Deals' }] })
    const two = [
      { name: 'Mine', values: [1, 2] },
      { name: 'Petro’s', values: [2, 0] },
    ]
    expect(drawn(chart('bar', two))).toMatchObject({ type: 'Chart.VerticalBar.Grouped' })
    expect(at(drawn(chart('bar')), 'fallback', 'type')).toBe('Table')
    expect(drawn(chart('pie', [{ name: 'Losses', values: [-1, 2] }]))).toBeUndefined()
    expect(chart('pie', [{ name: 'Losses', values: [-1, 2] }]).map(({ type }) => type)).toContain('Table')
  })

  it('offers a few choices as buttons and many as a list to search', () => {
    const choices = (count: number) => Array.from({ length: count }, (_, n) => ({ label: `Ivan ${n}`, token: `t${n}` }))
    const few = typed(written({ kind: 'choices', choices: [{ label: 'Yes', token: 'y', main: true }, ...choices(2)] }))
    expect(few.filter(({ type }) => type === 'Action.Execute').map(({ title, style }) => [title, style])).toEqual([
      ['Yes', 'positive'],
      ['Ivan 0', undefined],
      ['Ivan 1', undefined],
    ])
    const [many] = written({ kind: 'choices', choices: choices(12) })
    expect(typed(many?.attachments).find(({ type }) => type === 'Input.ChoiceSet')).toMatchObject({ style: 'filtered' })
    const last = buttonsIn(many).at(-1)
    expect(last?.label).toBe('Ivan 11')
    expect(pressOf(last?.data, 'm1')).toEqual({ kind: 'press', token: 't11', of: 'm1' })
  })

  it('brings back what was filled into a form, and only into that one', () => {
    const form = (token: string, name: string): Block => ({
      kind: 'form',
      title: 'Import',
      fields: [
        { name, label: 'Name', value: 'Ivan' },
        { name: 'stage', label: 'Stage', options: ['New', 'Won'] },
      ],
      submit: { label: 'Go', token },
    })
    const [message] = written(form('one', 'a'), form('two', 'b'))
    const inputs = typed(message?.attachments).flatMap(({ type, id }) =>
      String(type).startsWith('Input.') ? [String(id)] : [],
    )
    const filled = Object.fromEntries(inputs.map((id) => [id, `said ${id.split('.').at(-1)}`]))
    const second = buttonsIn(message).find(({ token }) => token === 'two')
    expect(pressOf({ ...second?.data, ...filled }, undefined)).toEqual({
      kind: 'press',
      token: 'two',
      values: { b: 'said b', stage: 'said stage' },
    })
  })

  it('splits what is too long for a message at its paragraphs and loses nothing', () => {
    const items = Array.from({ length: 400 }, (_, n) => `Deal number ${n} with a name of some length, 12 000 €`)
    const messages = written({ kind: 'list', items })
    expect(messages.length).toBeGreaterThan(1)
    expect(messages.flatMap(broken)).toEqual([])
    expect(messages.map(seenIn).join('\n').split('\n').length).toBe(400)
  })

  it('hands over files by asking, and only where that is possible', () => {
    const file: Block = {
      kind: 'file',
      id: '0198c0de-0000-7000-8000-000000000001',
      name: 'contacts.csv',
      mime: 'text/csv',
      size: 2048,
    }
    expect(written(file)[0]?.attachments?.[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name: 'contacts.csv',
      content: { sizeInBytes: 2048, acceptContext: { file: '0198c0de-0000-7000-8000-000000000001' } },
    })
    expect(
      write({ blocks: [file] }, { direct: false, texts })
        .map(seenIn)
        .join(),
    ).toContain('contacts.csv')
  })

  it('can be said in words alone when a card is refused', () => {
    const messages = plainly({
      blocks: [
        { kind: 'fields', fields: [{ label: 'Deal', value: 'Acme <1>' }] },
        { kind: 'choices', choices: [{ label: 'Done', token: 't' }] },
      ],
    })
    expect(messages.map(seenIn).join('\n')).toContain('[1] Done')
    expect(messages.flatMap(injected)).toEqual([])
  })

  it('says that a title of a form was cut', () => {
    const form: Block = { kind: 'form', title: 'x'.repeat(5_000), fields: [], submit: { label: 'Save', token: 't' } }
    expect(written(form).map(seenIn).join()).toMatch(/x…/)
    expect(
      written({ ...form, title: '' })
        .map(seenIn)
        .join(),
    ).not.toContain('–')
  })

  it('bears the label of Teams where a language model wrote it, and no other does', () => {
    const blocks: Block[] = [
      { kind: 'text', text: 'Acme is stuck.' },
      { kind: 'list', items: ['deals → 3'] },
    ]
    for (const reply of [{ blocks }, { blocks: blocks.slice(0, 1) }]) {
      const label = [{ type: 'https://schema.org/Message', additionalType: ['AIGeneratedContent'] }]
      const messages = write({ ...reply, byModel: true }, { direct: true, texts })
      for (const message of [...messages, ...plainly({ ...reply, byModel: true })])
        expect(message.entities).toMatchObject(label)
      expect(messages.length).toBeGreaterThan(0)
      expect(written(...reply.blocks).flatMap(({ entities = [] }) => entities)).toEqual([])
    }
  })

  it('stands in the place of a card as a card', () => {
    const [message] = write({ blocks: [{ kind: 'text', text: 'Done.' }], replaces: 'm1' }, { direct: true, texts })
    expect(cardIn(message ?? { type: 'message' })).toBeDefined()
  })
})
