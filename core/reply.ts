import { z } from 'zod'

/**
 * Running text: plain strings and a few marked ones, never markup, so that people's data cannot become markup.
 * A renderer joins the pieces without adding anything between them.
 */
const pieceSchema = z.union([
  z.string(),
  z.object({ bold: z.string() }),
  z.object({ code: z.string() }),
  z.object({ link: z.string(), url: z.url({ protocol: /^(https?|mailto|tel)$/ }) }),
])
const textSchema = z.union([z.string(), z.array(pieceSchema).readonly()])

/**
 * A button: what it says and the opaque token that comes back when it is pressed. `main`: the one obvious button. `asks`: pressing it shares the
 * phone of the account itself, which comes back as a card (Telegram alone, in a direct chat).
 */
const choiceSchema = z.object({
  label: z.string(),
  token: z.string(),
  main: z.boolean().optional(),
  asks: z.literal('phone').optional(),
})

/** `labels`: the values as they are to be read ("12 000 €"), one for each; without them they are written as numbers of the chart's locale. */
const seriesSchema = z.object({
  name: z.string(),
  values: z.array(z.number()),
  labels: z.array(z.string()).optional(),
})

/** The blocks of a reply. Each platform's `write.ts` is one total switch over `kind`. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: textSchema }),
  /** A card: a title and labelled values. */
  z.object({
    kind: z.literal('fields'),
    title: textSchema.optional(),
    fields: z.array(z.object({ label: z.string(), value: textSchema })),
  }),
  z.object({
    kind: z.literal('list'),
    title: textSchema.optional(),
    items: z.array(textSchema),
    ordered: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('table'),
    title: textSchema.optional(),
    columns: z.array(z.object({ label: z.string(), align: z.enum(['left', 'right']).optional() })),
    rows: z.array(z.array(z.string())),
  }),
  z.object({
    kind: z.literal('chart'),
    title: z.string(),
    shape: z.enum(['bar', 'line', 'funnel', 'pie']),
    /** In the order in which they are read: the largest first, stages and months in their own order. */
    categories: z.array(z.string()),
    series: z.array(seriesSchema),
    /** How numbers are written, as a language tag; and whether they are parts of one, to be read as per cent. */
    locale: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .optional(),
    percent: z.boolean().optional(),
    /** The same in words, for those who cannot see it and for platforms without charts. */
    alt: z.string(),
  }),
  z.object({ kind: z.literal('image'), url: z.url(), alt: z.string() }),
  /** A file of the store, which a front-end fetches by its id (core/store/files.ts); `size` in bytes. */
  z.object({
    kind: z.literal('file'),
    id: z.uuid(),
    name: z.string(),
    mime: z.string(),
    size: z.number().int().nonnegative(),
  }),
  z.object({ kind: z.literal('choices'), choices: z.array(choiceSchema) }),
  z.object({
    kind: z.literal('form'),
    title: z.string(),
    fields: z.array(
      z.object({
        name: z.string(),
        label: z.string(),
        value: z.string().optional(),
        options: z.array(z.string()).optional(),
      }),
    ),
    submit: choiceSchema,
  }),
])

/** All ids are the platform's own. */
export const replySchema = z.object({
  blocks: z.array(blockSchema),
  /** The message of Parley's in whose place this stands: what can edit, edits it. */
  replaces: z.string().optional(),
  /** The message that this answers: in a group it is visibly a reply to it. */
  answers: z.string().optional(),
  /** In a group, the one account that may see it; where that cannot be shown there, it goes to their direct chat. */
  onlyFor: z.string().optional(),
  /** The words are a language model's, and say so; a platform that has a label for such shows it as well. */
  byModel: z.boolean().optional(),
})

export type Piece = z.infer<typeof pieceSchema>
export type Text = z.infer<typeof textSchema>
export type Choice = z.infer<typeof choiceSchema>
export type Block = z.infer<typeof blockSchema>
export type Reply = z.infer<typeof replySchema>

/** The words of a text without its marks. */
export function plainText(text: Text): string {
  if (typeof text === 'string') return text
  return text
    .map((piece) =>
      typeof piece === 'string' ? piece : 'bold' in piece ? piece.bold : 'code' in piece ? piece.code : piece.link,
    )
    .join('')
}

/** A file of the store to be given out. */
export const fileBlock = ({ id, name, mime, size }: Omit<Extract<Block, { kind: 'file' }>, 'kind'>): Block => ({
  kind: 'file',
  id,
  name,
  mime,
  size,
})

/** A paragraph. A sentence that ends in an abbreviation or an ordinal ("d.o.o.", "2027.") has one full stop for both. */
export const paragraph = (text: Text): Block => ({ kind: 'text', text: withoutDoubleStops(text) })

const DOUBLE = /(?<=[\p{L}\p{N}])\.\.(?!\.)/gu

function withoutDoubleStops(text: Text): Text {
  if (typeof text === 'string') return text.replace(DOUBLE, '.')
  return text.map((piece, at) => {
    if (typeof piece !== 'string') return piece
    const stopped = /[\p{L}\p{N}]\.$/u.test(plainText(text.slice(0, at)))
    const once = piece.replace(DOUBLE, '.')
    return stopped && /^\.(?!\.)/.test(once) ? once.slice(1) : once
  })
}
