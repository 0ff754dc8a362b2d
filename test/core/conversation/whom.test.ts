import { expect, it } from 'vitest'
import type { SaidCall } from '../../../core/call.ts'
import { withWhom } from '../../../core/conversation/whom.ts'
import type { Said } from '../../../core/slots/said.ts'

const ivana: Said = {
  kind: 'name',
  text: 'Ivana',
  hits: [{ kind: 'contact', id: 'p1', name: 'Ivana Horvat', score: 0.9 }],
}
const jadran: Said = {
  kind: 'name',
  text: 'the jadran deal',
  hits: [{ kind: 'deal', id: 'd8', name: 'Jadran', score: 1 }],
}
const met: SaidCall = { command: 'activity.log', said: { person: ivana } }
const changed: SaidCall = { command: 'deal.update', said: { deal: jadran } }
const reminded = (words: string): SaidCall => ({
  command: 'reminder.create',
  said: { subject: { kind: 'that', text: words } },
})
const subjectOf = (...calls: readonly SaidCall[]) =>
  withWhom({ calls, sure: true, score: 1 }).calls.at(-1)?.said.subject

it('lets "her" be whom an earlier command of the sentence names, though a deal stands between', () =>
  expect(subjectOf(met, changed, reminded('her'))).toEqual(ivana))

it('leaves "it" to what was touched last, and "her" to whom the command before names', () => {
  expect(subjectOf(met, changed, reminded('it'))).toEqual({ kind: 'that', text: 'it' })
  expect(subjectOf(met, reminded('her'))).toEqual({ kind: 'that', text: 'her' })
  expect(subjectOf(changed, reminded('her'))).toEqual({ kind: 'that', text: 'her' })
})
