import type { SaidCall } from '../call.ts'
import type { Inbound } from '../inbound.ts'
import type { Said } from '../slots/said.ts'

type Shared = Extract<Inbound['body'], { kind: 'forward' | 'card' | 'call' }>

const text = (words: string): Said => ({ kind: 'text', text: words })

/** The command that a shared message, a shared contact or a filled-in form asks for. */
export function callOf(body: Shared): SaidCall {
  switch (body.kind) {
    case 'forward':
      return {
        command: 'activity.log',
        said: { kind: { kind: 'word', text: '', value: 'message' }, summary: text(body.text) },
      }
    case 'card':
      return {
        command: 'contact.add',
        said: {
          name: { kind: 'name', text: body.name, hits: [] },
          ...(body.phones.length > 0
            ? { phones: { kind: 'items', text: body.phones.join(', '), values: body.phones } }
            : {}),
          ...(body.emails.length > 0
            ? { emails: { kind: 'items', text: body.emails.join(', '), values: body.emails } }
            : {}),
        },
      }
    case 'call':
      return {
        command: body.command,
        said: Object.fromEntries(Object.entries(body.said).map(([slot, words]) => [slot, text(words)])),
      }
  }
}
