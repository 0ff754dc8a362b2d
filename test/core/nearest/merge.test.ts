import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../core/call.ts'
import { withGuesses } from '../../../core/nearest/merge.ts'
import type { Guess, Guesses } from '../../../core/nearest/nearest.ts'

const call = (command: string) => ({ command, said: { deal: { kind: 'that', text: 'it' } as const } })
const offer: Reading = { calls: [call('deal.show')], sure: false, score: 1 }

const guessOf = (share: number, confidence: number): Guess => ({
  calls: [call('deal.win')],
  share,
  confidence,
  agrees: false,
  facts: [],
})

const guesses = (share: number, confidence: number, nothing: number): Guesses => ({
  guesses: [guessOf(share, confidence)],
  nothing,
  several: 0,
  doubted: false,
  names: false,
  likely: [],
})

const commands = (exact: readonly Reading[], found: Guesses) =>
  withGuesses(exact, found).readings.map(({ calls }) => calls[0]?.command)

describe('a guess beside what the templates are not sure of', () => {
  it('stands first where it is likely', () => {
    expect(commands([offer], guesses(0.85, 0.3, 0.05))).toEqual(['deal.win', 'deal.show'])
  })

  it('stands behind where it is not', () => {
    expect(commands([offer], guesses(0.5, 0.3, 0.1))).toEqual(['deal.show', 'deal.win'])
  })

  it('is offered while asking for nothing is not three times likelier', () => {
    expect(commands([], guesses(0.3, 0.3, 0.85))).toEqual(['deal.win'])
    expect(commands([], guesses(0.3, 0.3, 0.95))).toEqual([])
  })

  it('is never sure where it would change something', () => {
    const [best] = withGuesses([], guesses(0.99, 0.99, 0)).readings
    expect(best).toMatchObject({ sure: false, asks: true })
  })

  it('is neither done nor asked about where it leaves out whom the sentence names', () => {
    const all = guesses(0.99, 0.99, 0)
    const bare = [{ ...guessOf(0.99, 0.99), calls: [{ command: 'data.show', said: {} }] }]
    expect(withGuesses([], { ...all, guesses: bare }).readings[0]).toMatchObject({ sure: true })
    const [best] = withGuesses([], { ...all, guesses: bare, names: true }).readings
    expect(best).toMatchObject({ sure: false })
    expect(best?.asks).toBeUndefined()
    expect(withGuesses([], { ...all, names: true }).readings[0]).toMatchObject({ asks: true })
  })
})
