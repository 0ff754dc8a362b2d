import type { IAdaptiveCard } from '@microsoft/teams.cards'
import type { Text } from '../../core/index.ts'
import { limits } from './limits.ts'
import { chunks, type Look, richText, runsOf } from './rich.ts'

/** What a card's body is made of. */
export type Element = IAdaptiveCard['body'][number]

/** What the message around a card's body takes, as JSON: addresses, summary, the card itself. */
const AROUND = 2_200
/** The characters of JSON that the bodies of one message may take; two bytes each. */
export const ROOM = limits.messageBytes / 2 - AROUND
/** A paragraph is at most this long, so that what is around it finds room too. */
const PARAGRAPH = 2_500

/** Running text as paragraphs, each well within the room of a card; an empty text is none. */
export function paragraphs(text: Text, look: Look = {}): Element[] {
  const found: Element[] = []
  let runs: ReturnType<typeof runsOf> = []
  let size = 0
  for (const run of runsOf(text, look, PARAGRAPH)) {
    const more = JSON.stringify(run).length
    if (runs.length > 0 && size + more > 2 * PARAGRAPH) {
      found.push(richText(runs))
      runs = []
      size = 0
    }
    runs.push(run)
    size += more
  }
  if (runs.some((run) => run.text.trim() !== '')) found.push(richText(runs))
  return found
}

/** Elements in bodies that each fit into a message. What belongs together (a form with its button) is given as one group. */
export function packed(groups: readonly (readonly Element[])[]): Element[][] {
  const bodies: Element[][] = []
  let room = 0
  for (const group of groups) {
    if (group.length === 0) continue
    const size = JSON.stringify(group).length
    const last = bodies.at(-1)
    if (last === undefined || size > room) {
      bodies.push([...group])
      room = ROOM - size
    } else {
      last.push(...group)
      room -= size
    }
  }
  return bodies
}

/** A text in messages: at most so many characters each, broken at line ends. */
export const pages = (text: string, most: number): string[] => chunks(text, most).filter((page) => page.trim() !== '')
