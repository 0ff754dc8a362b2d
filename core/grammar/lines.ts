import type { Hit, Said, SaidLine } from '../slots/said.ts'
import { type Sentence, wordsOf } from './sentence.ts'
import type { Spans } from './spans.ts'
import { endsOf, type Wordings } from './wordings.ts'

/** Words in a list of products, ready to be found. */
export interface LineWords {
  readonly times: Wordings
  readonly units: Wordings
  readonly at: Wordings
  readonly each: Wordings
  readonly joints: Wordings
}

interface Source {
  readonly sentence: Sentence
  readonly spans: Spans
  readonly words: { readonly lines: LineWords; readonly noName: ReadonlySet<string> }
}

/** Products with how many of each, up to which token. */
interface Lines {
  readonly to: number
  readonly said: Said & { readonly kind: 'lines' }
  readonly unknown: boolean
}

interface Line {
  readonly to: number
  readonly line: SaidLine
}

const MOST_LINES = 20
const MOST_UNKNOWN = 3

/**
 * Lists of products that begin at a token, one for each place where the list may end: "10 Pro licences", "5 × Pro at 100 €, 2
 * trainings". `loose`: also of products that nobody has.
 */
export function linesAt(at: number, source: Source, loose: boolean): readonly Lines[] {
  const found: Lines[] = []
  const lines: SaidLine[] = []
  for (let from: number | undefined = at; from !== undefined && lines.length < MOST_LINES; ) {
    const ways = lineAt(from, source, loose)
    for (const { to, line } of ways) {
      const all = [...lines, line]
      const text = wordsOf(source.sentence, { from: at, to })
      found.push({
        to,
        said: { kind: 'lines', text, lines: all },
        unknown: all.some((one) => one.product.hits.length === 0),
      })
    }
    const last: Line | undefined = ways.toSorted((a, b) => b.to - a.to)[0]
    if (!last) break
    lines.push(last.line)
    from = nextOf(last.to, source)
  }
  return found
}

/** After a comma, "and" or "+" the next line begins. */
function nextOf(at: number, { sentence, words }: Source): number | undefined {
  const comma = /^[,;+&]$/.test(sentence.tokens[at]?.text ?? '') ? at + 1 : at
  const joint = endsOf(words.lines.joints, sentence, comma)[0]
  const next = joint ?? comma
  return next > at ? next : undefined
}

function lineAt(at: number, source: Source, loose: boolean): readonly Line[] {
  return [...quantityFirst(at, source, loose), ...productFirst(at, source)]
}

/** "10 Pro licences", "5 × Pro at 100 €", "10 ліцензій Pro по 90". */
function quantityFirst(at: number, source: Source, loose: boolean): readonly Line[] {
  return quantitiesAt(at, source).flatMap(({ to, quantity }) => {
    const begins = passed(passed([to], source, 'times'), source, 'units')
    return passed(begins, source, 'times').flatMap((begin) =>
      productsAt(begin, source, loose).flatMap((product) =>
        passed([product.to], source, 'units').flatMap((end) =>
          priced(end, source).map(({ to: last, price }) => ({
            to: last,
            line: { quantity, product: { text: product.text, hits: [...product.hits] }, ...price },
          })),
        ),
      ),
    )
  })
}

/** "Pro × 10", "Pro, 10 pcs". */
function productFirst(at: number, source: Source): readonly Line[] {
  return productsAt(at, source, false).flatMap((product) => {
    const begins = endsOf(source.words.lines.times, source.sentence, product.to)
    const marked = /^[×*:,–—-]$/.test(source.sentence.tokens[product.to]?.text ?? '') ? [product.to + 1] : []
    return [product.to, ...begins, ...marked].flatMap((begin) =>
      quantitiesAt(begin, source).flatMap(({ to, quantity }) =>
        passed([to], source, 'units').flatMap((end) =>
          // A number right after a name may be part of it or a price, unless a unit or a sign says what it counts.
          begin === product.to && end === to
            ? []
            : priced(end, source).map(({ to: last, price }) => ({
                to: last,
                line: {
                  quantity,
                  product: { text: product.text, hits: [...product.hits] },
                  ...price,
                },
              })),
        ),
      ),
    )
  })
}

function quantitiesAt(at: number, { spans, sentence }: Source): readonly { to: number; quantity: number }[] {
  const counts = spans
    .measures()
    .flatMap(({ from, to, length, count }) => (from === at && !length && count > 0 ? [{ to, quantity: count }] : []))
  // "5x": the sign is glued to the number.
  const glued = /^(\d{1,6})[xх×]$/iu.exec(sentence.tokens[at]?.text ?? '')
  return glued ? [...counts, { to: at + 1, quantity: Number(glued[1]) }] : counts
}

/** The places, and those after the words of a sort that stand there. */
function passed(
  places: readonly number[],
  { sentence, words }: Source,
  sort: 'times' | 'units' | 'at' | 'each',
): readonly number[] {
  const after = places.flatMap((at) => {
    const mark = sort === 'times' && /^[×*]$/.test(sentence.tokens[at]?.text ?? '') ? [at + 1] : []
    return [...endsOf(words.lines[sort], sentence, at), ...mark]
  })
  return [...new Set([...places, ...after])]
}

interface Product {
  readonly to: number
  readonly text: string
  readonly hits: readonly Hit[]
}

function productsAt(at: number, { sentence, spans, words }: Source, loose: boolean): readonly Product[] {
  const known = spans.names.flatMap(({ from, to, hits }): Product[] => {
    const products = hits.filter(({ kind }) => kind === 'product')
    return from === at && products.length > 0 ? [{ to, text: wordsOf(sentence, { from, to }), hits: products }] : []
  })
  if (known.length > 0 || !loose) return known
  const unknown: Product[] = []
  for (let to = at + 1; to <= at + MOST_UNKNOWN; to += 1) {
    const token = sentence.tokens[to - 1]
    if (token?.kind !== 'word' || words.noName.has(token.folded)) break
    unknown.push({ to, text: wordsOf(sentence, { from: at, to }), hits: [] })
  }
  return unknown
}

/** The end of a line: after its price where one follows ("at 100 € each"), which is then no amount of the whole. */
function priced(at: number, source: Source): readonly { to: number; price: Pick<SaidLine, 'price' | 'bare'> }[] {
  const starts = [
    ...endsOf(source.words.lines.at, source.sentence, at),
    ...(source.sentence.tokens[at]?.text === '@' ? [at + 1] : []),
  ]
  const said = starts.flatMap((start) =>
    pricesAt(start, source).flatMap(({ to, price }) => passed([to], source, 'each').map((end) => ({ to: end, price }))),
  )
  // "10 Pro for 100" may be for all of them, "10 Pro for 100 each" is not.
  const small = source.words.noName.has(source.sentence.tokens[at]?.folded ?? '') ? [at + 1] : []
  const apiece = [at, ...small].flatMap((start) =>
    pricesAt(start, source).flatMap(({ to, price }) =>
      endsOf(source.words.lines.each, source.sentence, to).map((end) => ({ to: end, price })),
    ),
  )
  const prices = [...said, ...apiece]
  return prices.length > 0 ? prices : [{ to: at, price: {} }]
}

function pricesAt(at: number, { spans }: Source): readonly { to: number; price: Pick<SaidLine, 'price' | 'bare'> }[] {
  return spans.pure.flatMap(({ from, to, said }) => {
    const price = from === at ? priceOf(said) : undefined
    return price ? [{ to, price }] : []
  })
}

function priceOf(said: Said): Pick<SaidLine, 'price' | 'bare'> | undefined {
  if (said.kind === 'money') return { price: said.value }
  return said.kind === 'number' && said.value >= 0 ? { bare: said.value } : undefined
}
