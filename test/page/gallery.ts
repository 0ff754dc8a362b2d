import type { Block, Reply } from '../../core/index.ts'

/** One block of each kind and more, as Parley could answer: what the page must draw. */
export const gallery: Readonly<Record<string, Block[]>> = {
  text: [
    {
      kind: 'text',
      text: [
        'Noted for ',
        { bold: 'Ivan Petrenko' },
        ': wants a discount. Call ',
        { link: '+380 67 123 45 67', url: 'tel:+380671234567' },
        ' or write to ',
        { link: 'ivan@acme.example', url: 'mailto:ivan@acme.example' },
        ', see ',
        { link: 'the offer', url: 'https://acme.example/offer' },
        '. Say ',
        { code: 'undo' },
        ' to take it back.',
      ],
    },
    { kind: 'choices', choices: [{ label: 'Undo', token: 'undo-1' }] },
  ],
  card: [
    {
      kind: 'fields',
      title: 'Ivan Petrenko',
      fields: [
        { label: 'Company', value: 'Acme' },
        { label: 'Role', value: 'Director' },
        { label: 'Phone', value: [{ link: '+380 67 123 45 67', url: 'tel:+380671234567' }] },
        {
          label: 'E-mail',
          value: [{ link: 'ivan.petrenko@acme-manufacturing.example', url: 'mailto:ivan@acme.example' }],
        },
        { label: 'Open deal', value: 'Acme renewal · 12,000 € · Negotiation' },
        { label: 'Last said', value: 'Yesterday: wants a discount of ten per cent and delivery before Christmas' },
      ],
    },
    {
      kind: 'choices',
      choices: [
        { label: 'Remind me to call', token: 'card-1', main: true },
        { label: 'History', token: 'card-2' },
        { label: 'Add a note', token: 'card-3' },
      ],
    },
  ],
  list: [
    {
      kind: 'list',
      title: 'Overdue',
      items: ['reply to Maria Lysenko about the invoice · Thursday 19 November at 11:00'],
    },
    {
      kind: 'list',
      title: 'Planned',
      ordered: true,
      items: ['call Ivan Petrenko about the renewal · today at 15:00', 'send the contract to Julia · tomorrow'],
    },
    {
      kind: 'choices',
      choices: [
        { label: 'Done: reply to Maria Lysenko about the invoice', token: 'list-1', main: true },
        { label: 'Tomorrow', token: 'list-2' },
      ],
    },
  ],
  table: [
    {
      kind: 'table',
      title: 'Open deals',
      columns: [
        { label: 'Deal' },
        { label: 'Company' },
        { label: 'Stage' },
        { label: 'Amount', align: 'right' },
        { label: 'Closes' },
        { label: 'Owner' },
      ],
      rows: Array.from({ length: 30 }, (_, at) => [
        `Renewal ${at + 1} of the framework agreement`,
        ['Acme', 'Nova Lastivka', 'Baltic Timber'][at % 3] ?? '',
        ['Lead', 'Proposal', 'Negotiation'][at % 3] ?? '',
        `${(at + 1) * 1_250} €`,
        `${(at % 28) + 1} December`,
        'Olena Kovalenko',
      ]),
    },
  ],
  bar: [
    {
      kind: 'chart',
      title: 'Won by month',
      shape: 'bar',
      categories: ['September', 'October', 'November'],
      series: [
        { name: 'Olena', values: [12_000, 18_500, 9_400], labels: ['12,000 €', '18,500 €', '9,400 €'] },
        { name: 'Taras', values: [8_000, 7_250, 15_300], labels: ['8,000 €', '7,250 €', '15,300 €'] },
      ],
      alt: 'November: Olena 9,400 €, Taras 15,300 €.',
    },
  ],
  line: [
    {
      kind: 'chart',
      title: 'Pipeline',
      shape: 'line',
      categories: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
      series: [{ name: 'Pipeline', values: [42_000, 44_500, 41_000, 52_000, 58_300] }],
      alt: 'The pipeline grew from 42,000 € to 58,300 €.',
    },
  ],
  funnel: [
    {
      kind: 'chart',
      title: 'Funnel',
      shape: 'funnel',
      categories: ['Lead', 'Proposal', 'Negotiation', 'Won'],
      series: [{ name: 'Deals', values: [48, 27, 14, 6] }],
      alt: '6 of 48 leads were won.',
    },
  ],
  pie: [
    {
      kind: 'chart',
      title: 'By source',
      shape: 'pie',
      categories: ['Referral', 'Website', 'Fair', 'Cold call'],
      series: [{ name: 'Deals', values: [14, 9, 6, 2] }],
      alt: 'Nearly half come by referral.',
    },
  ],
  file: [
    { kind: 'text', text: 'Here is your export.' },
    {
      kind: 'file',
      id: '01990000-0000-7000-8000-000000000001',
      name: 'contacts-2026-11-25.csv',
      mime: 'text/csv',
      size: 1_240_332,
    },
  ],
  form: [
    {
      kind: 'form',
      title: 'Log a call',
      fields: [
        { name: 'who', label: 'With whom', value: 'Ivan Petrenko' },
        { name: 'result', label: 'Result', options: ['Reached', 'No answer', 'Call back later'] },
        { name: 'note', label: 'Note' },
      ],
      submit: { label: 'Log it', token: 'form-1', main: true },
    },
  ],
  nasty: [
    { kind: 'text', text: '<img src=x onerror="document.title=1"> <script>alert(1)</script> \u202Eevil' },
    { kind: 'text', text: [{ link: 'a javascript link', url: 'javascript:alert(1)' }, ' after'] },
    { kind: 'fields', title: '<b>bold</b>', fields: [{ label: '<i>', value: `x${'y'.repeat(400)}` }] },
    { kind: 'choices', choices: [{ label: `${'A very long label of a button '.repeat(6)}`, token: 'nasty-1' }] },
  ],
}

/** What Parley says to a text: the gallery's part of that name, else the words back. */
export function answer(text: string): Reply {
  const blocks = gallery[text.trim().toLowerCase()]
  return { blocks: blocks ?? [{ kind: 'text', text: `You said: ${text}` }] }
}
