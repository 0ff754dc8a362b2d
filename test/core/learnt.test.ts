import { describe, expect, it } from 'vitest'
import type { SaidCall } from '../../core/call.ts'
import { tokenize } from '../../core/grammar/tokenize.ts'
import { fillings, lessonOf } from '../../core/learnt/template.ts'
import type { Said } from '../../core/slots/said.ts'

const name = (text: string): Said => ({ kind: 'name', text, hits: [] })
const moved: readonly SaidCall[] = [
  { command: 'deal.move', said: { deal: name('Globex'), stage: name('Negotiation') } },
]
const lesson = (text: string, calls: readonly SaidCall[]) => {
  const found = lessonOf(text, calls)
  if (!found) throw new Error('nothing is learnt')
  return found
}
const laid = (text: string) =>
  fillings(lesson('Hoist Globex up the ladder, Negotiation it is!', moved).template, tokenize(text)).map((filling) =>
    filling.map((one) => one.text),
  )

describe('a phrase that is learnt', () => {
  it('keeps the words and no name', () => {
    const { words, template } = lesson('Hoist Globex up the ladder, Negotiation it is!', moved)
    expect(words).toBe('Hoist … up the ladder, … it is!')
    expect(JSON.stringify(template)).not.toMatch(/globex|negotiation/i)
  })

  it('is known with other names, in any case and punctuation', () => {
    expect(laid('hoist Acme renewal up the ladder — Proposal it is')).toContainEqual(['Acme renewal', 'Proposal'])
  })

  it('is not known with other words', () => {
    for (const other of [
      'hoist Acme up the ladder',
      'do not hoist Acme up the ladder, Proposal it is',
      'hoist it down',
    ])
      expect(laid(other)).toEqual([])
  })

  it('is none without words of its own, or with a time or a record that no word of it says', () => {
    const remind = (at: string): readonly SaidCall[] => [
      {
        command: 'reminder.create',
        said: {
          about: { kind: 'text', text: 'ping' },
          at: { kind: 'when', text: at, value: { at: '2026-11-27T00:00:00+02:00', grain: 'day' } },
        },
      },
    ]
    expect(lessonOf('yo buzz the owl about ping Friday', remind('2026-11-27'))).toBeUndefined()
    expect(lessonOf('yo buzz the owl about ping Friday', remind('Friday'))?.words).toBe('yo buzz the owl about … …')
    expect(lessonOf('Globex Negotiation', moved)).toBeUndefined()
    expect(lessonOf('hoist it up the ladder, Negotiation it is', moved)).toBeUndefined()
  })

  it('is laid over hostile text in bounded time', () => {
    expect(laid('hoist '.repeat(300))).toEqual([])
    expect(laid(`hoist ${'up the ladder '.repeat(100)}it is`).length).toBeLessThanOrEqual(12)
  })
})
