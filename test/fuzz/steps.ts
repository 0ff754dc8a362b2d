import fc from 'fast-check'
import { z } from 'zod'
import { sentence } from './sentences.ts'

const seats = ['olena', 'petro', 'marta', 'ann', 'customer', 'stranger', 'otherOlena', 'otherPetro'] as const
const rooms = ['direct', 'reps', 'managers', 'unbound'] as const
const seat = z.enum(seats)
const text = z.string()

/** What somebody does, as it is kept in seeds.json. Numbers choose among what there is then. */
export const stepSchema = z.discriminatedUnion('do', [
  /** `replyTo`: which of the messages to the chat it replies to. */
  z.object({ do: z.literal('say'), seat, room: z.enum(rooms), text, replyTo: z.number().optional() }),
  /** The newest buttons first; `whose` anybody's: a button of somebody else's, or of the other workspace. */
  z.object({
    do: z.literal('press'),
    seat,
    room: z.enum(rooms),
    nth: z.number(),
    whose: z.enum(['newest', 'any', 'anybody', 'nobody']),
    values: z.record(z.string(), z.string()).optional(),
  }),
  z.object({ do: z.literal('edit'), seat, nth: z.number(), text }),
  z.object({ do: z.literal('file'), seat, name: z.string(), mime: z.string(), content: text }),
  z.object({ do: z.literal('wait'), minutes: z.number() }),
])

export type Step = z.infer<typeof stepSchema>
export type SeatName = (typeof seats)[number]
export type Room = (typeof rooms)[number]

const anySeat = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('olena', 'petro', 'marta') },
  { weight: 3, arbitrary: fc.constantFrom('ann', 'otherOlena', 'otherPetro') },
  { weight: 1, arbitrary: fc.constantFrom('customer', 'stranger') },
)
const anyRoom = fc.oneof(
  { weight: 12, arbitrary: fc.constant('direct') },
  { weight: 1, arbitrary: fc.constantFrom(...rooms) },
)
const anyText = fc.noShrink(fc.integer({ min: 0, max: 0x7fffffff }).map(sentence))
/** A front-end lets no more through. */
const value = anyText.map((words) => words.slice(0, 4_000))
const nth = fc.integer({ min: 0, max: 40 })
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 8 })

const cells = fc.constantFrom(
  'Ivan Petrenko',
  'Нова Людина',
  'Acme',
  '+380671234567',
  'x@y.example',
  '',
  '"',
  'Київ',
  '2026-01-01',
  '=1+1',
  '12,5',
  'VIP',
  '\0',
  'm'.repeat(300),
)
const headers = fc.constantFrom(
  'Name',
  'Імʼя',
  'Company',
  'Компанія',
  'Phone',
  'Email',
  'Пошта',
  'Tags',
  'Note',
  'Amount',
  'Сума',
  '',
  'Name',
  'Місто',
)
const csv = fc
  .tuple(
    fc.constantFrom(',', ';', '\t'),
    fc.array(headers, { minLength: 1, maxLength: 5 }),
    fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 8 }),
  )
  .map(([mark, head, rows]) => [head, ...rows].map((row) => row.join(mark)).join('\n'))
const vcard = cells.map((name) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nTEL:+380501112233\r\nEND:VCARD\r\n`)
const file = fc.oneof(
  { weight: 6, arbitrary: csv },
  vcard,
  fc.constantFrom('', 'PK\u0003\u0004', '\0\0\0', 'a'.repeat(5_000), 'Name\n'.repeat(50), '"unclosed'),
)

const step: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.record({ do: fc.constant('say'), seat: anySeat, room: anyRoom, text: anyText, replyTo: maybe(nth) }),
  },
  {
    weight: 32,
    arbitrary: fc.record({
      do: fc.constant('press'),
      seat: anySeat,
      room: anyRoom,
      nth,
      whose: fc.constantFrom('newest', 'newest', 'newest', 'newest', 'any', 'anybody', 'nobody'),
      values: maybe(fc.dictionary(fc.constantFrom('name', 'title', 'amount', 'a', '__proto__'), value, { maxKeys: 3 })),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('edit'),
      seat: anySeat,
      nth: fc.integer({ min: 0, max: 3 }),
      text: anyText,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('file'),
      seat: anySeat,
      name: fc.constantFrom('contacts.csv', 'люди.csv', 'card.vcf', 'book.xlsx', '../../etc/passwd'),
      mime: fc.constantFrom('text/csv', 'text/vcard', 'application/octet-stream'),
      content: file,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('wait'),
      minutes: fc.constantFrom(1, 10, 60, 61, 600, 1_440, 1_440, 10_000),
    }),
  },
)

/** A stretch of a day in two workspaces. */
export const days: fc.Arbitrary<readonly Step[]> = fc
  .array(step, { minLength: 1, maxLength: 60, size: 'max' })
  .map((steps) => steps.map((one) => stepSchema.parse(one)))
