import { plain } from '../../../bots/plain.ts'
import type { SentMessage } from '../../support/world.ts'

/** A company whose people speak to a model. Anna sees her own alone. */
export const company = {
  now: '2026-11-25T10:30:00+02:00',
  team: [
    { id: 'm1', name: 'Olena Kovalenko', role: 'manager', language: 'en' },
    { id: 'm2', name: 'Petro Melnyk', role: 'rep', language: 'en' },
    { id: 'm3', name: 'Ann Lee', role: 'rep', language: 'en' },
    { id: 'm4', name: 'Marta Admin', role: 'admin', language: 'en' },
  ],
  companies: [
    { id: 'c1', name: 'Globex', city: 'Vilnius', owner: 'm2' },
    { id: 'c2', name: 'Acme', city: 'Kyiv', owner: 'm3' },
  ],
  contacts: [
    { id: 'p1', name: 'Ivan Petrenko', company: 'c1', phones: ['+380402000101'], owner: 'm2' },
    { id: 'p2', name: 'Ivan Bondar', company: 'c2', emails: ['bondar@acme.example'], owner: 'm3' },
    { id: 'p3', name: 'Zoya Lysenko', owner: 'm2' },
  ],
  deals: [
    { id: 'd1', title: 'Globex warehouse', company: 'c1', contact: 'p1', stage: 'New', owner: 'm2' },
    { id: 'd2', title: 'Acme renewal', company: 'c2', contact: 'p2', stage: 'New', owner: 'm3' },
  ],
}

/** Sentences that mean something to people, and to none of Parley's own readers. */
export const shove = 'yo hoist Globex warehouse up the ladder, Negotiation it is'

export const textOf = (messages: readonly SentMessage[]): string =>
  messages.map((message) => plain(message.reply, 300).text).join('\n')

export const tokenOf = (messages: readonly SentMessage[], label: string): string => {
  const choices = messages.flatMap(({ reply }) =>
    reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])),
  )
  const found = choices.find((choice) => choice.label === label)
  if (!found) throw new Error(`no button "${label}" among ${choices.map((choice) => choice.label).join(', ')}`)
  return found.token
}
