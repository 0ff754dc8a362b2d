import { detailsOf } from '../conversation/labels.ts'
import { tokenize } from '../grammar/tokenize.ts'
import type { Look, Looked } from '../look.ts'
import { findNames, openDealsOf } from '../names/lookup.ts'
import { findBeginnings } from '../names/lookup-beginnings.ts'
import { findByPoint } from '../names/lookup-points.ts'
import type { Session } from '../session.ts'
import type { Hit } from '../slots/said.ts'

type Found = Extract<Looked, { kind: 'found' }>['hits']
type Kind = Found[number]['of']

const SHOWN = 10
/** What is typed is a name, not a letter. */
const LONGEST = 200

/** How good a fit the beginning of a name is, by itself and beside a whole one; a deal by the name of whom it is with. */
const BEGINS = 0.7
const BESIDE = 0.95
const THEIRS = 0.9

/**
 * Contacts, companies and deals by their names as they are found everywhere, and by the beginning of the last word, since one looks on while
 * one types, and contacts by phone and e-mail; best first, at most ten. Only what the viewer sees.
 */
export async function search(
  { words, of }: Extract<Look, { kind: 'search' }>,
  session: Pick<Session, 'tx' | 'me' | 'language'>,
): Promise<Found> {
  const text = words.slice(0, LONGEST).trim()
  if (text === '') return []
  const named = await namedBy(text, session)
  const begun = await begunBy(text, session)
  const reached = await findByPoint(text, session.tx, { workspaceId: session.me.workspaceId })
  const owners = [...named.values()].filter(({ kind }) => kind !== 'deal')
  const theirs = of === undefined || of === 'deal' ? await openDealsOf(session.tx, owners) : []
  const all = best([
    ...reached,
    ...named.values(),
    ...begun,
    ...theirs.map((hit) => ({ ...hit, score: hit.score * THEIRS })),
  ])
  const hits = [...all.values()]
    .filter(({ kind }) => isKind(kind) && (of === undefined || kind === of))
    .toSorted((a, b) => b.score - a.score || a.name.localeCompare(b.name))
    .slice(0, SHOWN)
  const details = await detailsOf(hits, session)
  return hits.flatMap(({ kind, id, name }) =>
    isKind(kind) ? [{ of: kind, id, name, detail: details.get(id) ?? '' }] : [],
  )
}

const isKind = (kind: Hit['kind']): kind is Kind => kind === 'contact' || kind === 'company' || kind === 'deal'

/** Each record once, by the best that was found of it. */
function best(hits: readonly Hit[]): ReadonlyMap<string, Hit> {
  const found = new Map<string, Hit>()
  for (const hit of hits) if ((found.get(hit.id)?.score ?? -1) < hit.score) found.set(hit.id, hit)
  return found
}

/** Records that these words name; what only some of the words name is worth as much less. */
async function namedBy(text: string, { tx, me }: Pick<Session, 'tx' | 'me'>): Promise<ReadonlyMap<string, Hit>> {
  const sentence = tokenize(text)
  const words = sentence.tokens.filter(({ kind }) => kind !== 'mark').length
  const spans = await findNames(sentence, tx, { workspaceId: me.workspaceId })
  return best(
    spans.flatMap(({ from, to, hits }) => {
      const share = sentence.tokens.slice(from, to).filter(({ kind }) => kind !== 'mark').length / Math.max(words, 1)
      return hits.map((hit) => ({ ...hit, score: hit.score * share }))
    }),
  )
}

/** Records with a word that begins as the last one does; beside other words only those that these name. */
async function begunBy(text: string, session: Pick<Session, 'tx' | 'me'>): Promise<readonly Hit[]> {
  const { tx, me } = session
  const words = text.split(/\s+/)
  const begun = await findBeginnings(words.at(-1) ?? '', tx, { workspaceId: me.workspaceId })
  if (words.length === 1) return begun.map((hit) => ({ ...hit, score: BEGINS }))
  const before = await namedBy(words.slice(0, -1).join(' '), session)
  return begun.flatMap((hit) => (before.has(hit.id) ? [{ ...hit, score: BESIDE }] : []))
}
