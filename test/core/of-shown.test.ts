import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SaidCall } from '../../core/call.ts'
import type { About } from '../../core/command.ts'
import { ofShown } from '../../core/conversation/of-shown.ts'
import { viewerOf } from '../../core/identify.ts'
import { languages } from '../../core/languages/index.ts'
import type { Said } from '../../core/slots/said.ts'
import { customerOf } from '../support/customers.ts'
import { openWorld, type World } from '../support/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({
    now: '2026-11-25T10:30:00+02:00',
    team: [{ id: 'm1', name: 'Olena Kovalenko', role: 'manager' }],
    contacts: [{ id: 'p1', name: 'Ivan Petrenko' }],
  })
})
afterAll(() => world.close())

/** What a call means behind a record, as "command argument: record or words". */
async function behind(kind: About['kind'], call: SaidCall, text: string, sure = false): Promise<string> {
  const me = customerOf(world, { key: 'p1', name: 'Ivan Petrenko', language: 'en' })
  const about = { kind, id: world.id('p1') }
  const [reading] = await world.store
    .for(viewerOf(me))
    .read((tx) => ofShown([{ calls: [call], sure, score: 1 }], text, { about, tx, me, language: languages.en }))
  return (reading?.calls ?? [])
    .map(({ command, said }) =>
      [
        command,
        ...Object.entries(said).map(([name, one]) => `${name}: ${('hits' in one && one.hits[0]?.name) || one.text}`),
      ].join(' '),
    )
    .join('; ')
}

const name = (text: string): Said => ({ kind: 'name', text, hits: [] })

describe('behind what was shown', () => {
  it('words that nobody has mean its record, where it is asked about first', async () => {
    const call = { command: 'contact.update', said: { contact: name("he's got") } }
    expect(await behind('contact', call, "he's got a new cell")).toBe('contact.update contact: Ivan Petrenko')
    expect(await behind('contact', call, "he's got a new cell", true)).toBe("contact.update contact: he's got")
  })

  it('a name that nobody has is a name', async () => {
    const call = { command: 'contact.update', said: { contact: name('Hyperion') } }
    expect(await behind('contact', call, 'has Hyperion a new cell')).toBe('contact.update contact: Hyperion')
  })

  it('nothing is deleted but what is named', async () => {
    const call = { command: 'contact.delete', said: { contact: name('hyperion') } }
    expect(await behind('contact', call, 'delete hyperion')).toBe('contact.delete contact: hyperion')
  })

  it('a contact is merged with another, even one of the same name', async () => {
    const hit = (id: string) => ({ kind: 'contact' as const, id, name: `Ivan ${id}`, score: 1 })
    const ivan: Said = { kind: 'name', text: 'Ivan', hits: [hit(world.id('p1')), hit('p2')] }
    const merged = { command: 'contact.merge', said: { contact: ivan } }
    expect(await behind('contact', merged, 'he is the same as Ivan, merge them')).toBe(
      'contact.merge contact: Ivan Petrenko other: Ivan p2',
    )
  })

  it('a request is handed on and noted on, not its customer', async () => {
    const to = name('Olena')
    expect(await behind('ticket', { command: 'owner.assign', said: { to } }, 'give it to Olena', true)).toBe(
      'ticket.assign to: Olena',
    )
    const customer = { command: 'owner.assign', said: { to, subject: name('Acme') } }
    expect(await behind('ticket', customer, 'give Acme to Olena', true)).toBe('owner.assign to: Olena subject: Acme')
    const note = {
      kind: { kind: 'word', text: 'note', value: 'note' },
      summary: { kind: 'text', text: 'it works' },
    } as const
    expect(await behind('ticket', { command: 'activity.log', said: note }, 'note: it works')).toBe(
      'ticket.note text: it works',
    )
  })
})
