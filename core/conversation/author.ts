import { tokenize } from '../grammar/tokenize.ts'
import type { Quote } from '../inbound.ts'
import type { Session } from '../session.ts'
import type { Hit, Said } from '../slots/said.ts'
import { namesAlone } from './answer-slot.ts'

/** Whose a message is, as far as the CRM knows: everybody whom the platform's name of them may mean. */
export interface Author {
  readonly name: string
  readonly hits: readonly Hit[]
  /** Who wrote it is in the team: whose matter it is, is not said by that. */
  readonly colleague: boolean
  /** The name as if it had been said. */
  readonly said: Said
}

/** Looks for who wrote a message by the whole of the name that the platform gives: "Ivan Petrenko (Acme)", "ivan.petrenko". */
export async function authorOf({ from = '' }: Pick<Quote, 'from'>, session: Session): Promise<Author> {
  const name = from.replace(/\s+/g, ' ').trim()
  const found = (await namedBy(name, session)) ?? []
  const hits = found.filter(({ kind }) => kind === 'contact' || kind === 'company')
  const colleague = hits.length === 0 && found.some(({ kind }) => kind === 'member')
  return { name, hits, colleague, said: { kind: 'name', text: name, hits: [...hits] } }
}

async function namedBy(name: string, session: Session): Promise<readonly Hit[] | undefined> {
  const plain = name.replace(/\([^)]*\)|\[[^\]]*\]|\|.*$/gu, ' ').replace(/^@/, '')
  const words = plain.replace(/[._]+/g, ' ').replace(/[^\p{L}\p{N}\s'’-]+/gu, ' ')
  for (const one of new Set([name, plain, words].map((text) => text.replace(/\s+/g, ' ').trim()))) {
    const hits = one === '' ? [] : await namesAlone(tokenize(one), session)
    if (hits.length > 0) return hits
  }
  return undefined
}

/** A message as it is logged: its words with its link, and its own time, if that is one and has begun. */
export function messageOf(
  { text, url, at }: Quote,
  session: Pick<Session, 'now' | 'me' | 'language'>,
): Record<string, Said> {
  const words = text.trim()
  const when = timeOf(at, session)
  return {
    kind: { kind: 'word', text: session.language.answers.activities.message, value: 'message' },
    summary: { kind: 'text', text: url === undefined ? words : `${words}\n${url}` },
    ...(when === undefined ? {} : { at: { kind: 'when', text: when, value: { at: when, grain: 'minute' } } }),
  }
}

/** An instant in the person's own zone, to the minute; undefined for what is none or is yet to come. */
function timeOf(at: string | undefined, { now, me }: Pick<Session, 'now' | 'me'>): string | undefined {
  if (at === undefined) return undefined
  try {
    const instant = Temporal.Instant.from(at)
    if (Temporal.Instant.compare(instant, now) > 0) return undefined
    const local = instant.toZonedDateTimeISO(me.zone).round({ smallestUnit: 'minute', roundingMode: 'floor' })
    return local.toString({ timeZoneName: 'never', smallestUnit: 'second' })
  } catch {
    return undefined
  }
}
