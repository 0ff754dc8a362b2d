import type { SaidCall } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import { sayStage } from '../commands/speech.ts'
import type { Language } from '../languages/language.ts'
import { sayMoney } from '../money/say.ts'
import { nominative } from '../names/nominative.ts'
import type { Session } from '../session.ts'
import { slotsOf } from '../slots/of.ts'
import type { Hit, Said } from '../slots/said.ts'
import { wordingOf } from '../slots/wording.ts'
import { sayWhen } from '../time/say.ts'
import { sayRepeat } from '../time/say-repeat.ts'

/** By whose conventions something is said. */
interface Speech {
  readonly language: Language
  readonly zone: string
  readonly now: Temporal.Instant
}

/** What a call would do, in one line, in the person's language: "Move a deal: Acme renewal · Negotiation". */
export function describe(call: SaidCall, speech: Speech): string {
  const command = commandNamed(call.command)
  if (!command) return call.command
  const { title } = speech.language.phrases.commands[command.name]
  // That it goes on from the report shown last needs no words.
  const details = detailsOf(call, speech, command.follows)
  return details.length > 0 ? `${title}: ${details.join(' · ')}` : title
}

/** What several calls would do, one after the other in one line, as the person of the session says it. */
export const describedAll = (
  calls: readonly SaidCall[],
  { language, me, now }: Pick<Session, 'language' | 'me' | 'now'>,
): string => calls.map((call) => describe(call, { language, zone: me.zone, now })).join('; ')

/** What was said for a call's arguments, each in words; `but`: an argument that is left out, with all that is within it. */
export function detailsOf(call: SaidCall, speech: Speech, but?: string): readonly string[] {
  const command = commandNamed(call.command)
  const slots = command ? slotsOf(command.slots) : []
  return slots.flatMap(({ name, kind, words }) => {
    const said = but !== undefined && name.split('.')[0] === but ? undefined : call.said[name]
    if (!said) return []
    // A fixed word may have been said in any language, or slipped.
    if (kind === 'word' && said.kind === 'word') return [wordingOf(words, said.value, speech.language)]
    // Somebody new is shown as they will stand in the list.
    return [kind === 'newName' ? nominative(said.text, speech.language.names) : sayValue(said, speech)]
  })
}

function sayValue(said: Said, speech: Speech): string {
  const at = { table: speech.language.time, zone: speech.zone, now: speech.now.toZonedDateTimeISO(speech.zone) }
  switch (said.kind) {
    case 'name':
      return nameSaid(said.hits[0], speech.language) ?? said.text
    case 'when':
      return sayWhen(said.value, at)
    case 'repeat':
      return sayRepeat(said.value, speech.language.time)
    case 'money':
      return sayMoney(said.value, speech.language.code)
    case 'items':
      return said.values.join(', ')
    default:
      return said.text
  }
}

const nameSaid = (hit: Hit | undefined, language: Language): string | undefined =>
  hit?.kind === 'stage' ? sayStage(hit.name, language) : hit?.name
