import { z } from 'zod'
import type { Ran, Turn } from '../../command.ts'
import type { WhyAnswers } from '../../languages/answers/self.ts'
import type { Language } from '../../languages/language.ts'
import { heardIn } from '../../me.ts'
import { answer, short, undoOf } from '../answer.ts'
import { commandNamed } from '../index.ts'
import type { Heard } from './messages.ts'

/** How a message of the speaker's was read, with a button that takes back what it did. */
export async function whyDone(heard: Heard, turn: Turn): Promise<Ran> {
  const { why } = turn.language.answers
  const event = await standing(heard, turn)
  const said = saidIn(heard, turn.language)
  const read = howRead(heard.outcome ?? '', why)
  // After a person's own words it goes on, after what they did it is a sentence of its own.
  const goesOn = said.what === 'text' || said.what === 'edit'
  const how = goesOn ? read : read.charAt(0).toLocaleUpperCase(turn.language.code) + read.slice(1)
  return answer([why.reading({ ...said, how })], event === undefined ? [] : [undoOf(event, turn)])
}

/** What the person did: wrote words, pressed a button, sent a file, passed something on. */
function saidIn(
  { body }: Heard,
  { phrases }: Language,
): { readonly what: Heard['body']['kind']; readonly words?: string } {
  const what = body.kind
  switch (what) {
    case 'text':
    case 'edit':
    case 'forward':
      return { what, words: short(body.text) }
    case 'press':
      return { what, ...(body.label === undefined ? {} : { words: short(body.label) }) }
    case 'file':
    case 'card':
      return { what, words: short(body.name) }
    case 'hello':
      return { what }
    case 'call': {
      const command = commandNamed(body.command)
      return { what, ...(command ? { words: phrases.commands[command.name].title } : {}) }
    }
  }
}

/** The notes that turns leave (core/turn.ts, core/hear.ts) as sentences; any other says itself how it was read. */
function howRead(note: string, why: WhyAnswers): string {
  const [, kind = '', what = ''] = /^([a-zA-Z ]+)(?:: (.*))?$/s.exec(note) ?? []
  switch (kind) {
    case 'asked':
    case 'asked again':
      return why.asked
    case 'confirm':
      return why.confirm
    case 'analysed':
      return why.analysed
    case 'unread':
      return why.unread
    case 'offered':
      return why.offered({ what })
    case 'refused':
      return why.refused
    case 'none':
    case 'tooMany':
      return why.noSet
    case 'courtesy':
      return why.courtesy
    case 'dropped':
      return why.dropped
    case 'button':
      return why.spent
    case 'failed':
      return why.failed({ code: what })
    case 'edited':
      return why.stands
    case 'file':
      return why.file
    case 'unclear':
    case 'empty':
    case 'too long':
    case 'odd form':
      return why.unclear
    default:
      return why.read({ how: note })
  }
}

/** The speaker's last event of the message that changed something and stands; undefined when there is none. */
async function standing({ id, message, body }: Heard, { tx, me }: Turn): Promise<string | undefined> {
  const names = [message ?? id, ...(body.kind === 'edit' ? [body.of] : [])]
  const rows = await tx.$queryRaw`
    select e.id from event e
    where e.workspace_id = ${me.workspaceId}::uuid and e.chat_id = ${heardIn(me)}::uuid and e.member_id = ${me.id}::uuid
      and e.message = any(${names}::text[]) and e.undone_by_id is null and e.command <> 'undo'
      and exists (select from change c where c.workspace_id = e.workspace_id and c.event_id = e.id)
    order by e.seq desc limit 1`
  return z.array(z.object({ id: z.string() })).parse(rows)[0]?.id
}
