import { describe, expect, it } from 'vitest'
import { commandsOf } from '../../../core/nearest/known.ts'
import { stemOf } from '../../../core/nearest/stem.ts'
import { lexicon } from '../../../scripts/nearest/lexicon.ts'

const commandsWith = (word: string): readonly string[] => commandsOf(word, stemOf(word), lexicon())

describe('the words of templates', () => {
  it.each([
    ['нагадай', 'reminder.create'],
    ['snooze', 'reminder.snooze'],
    ['напомни', 'reminder.create'],
    ['primink', 'reminder.create'],
    ['podsjeti', 'reminder.create'],
  ])('tell what a word may ask for: %s', (word, command) => {
    expect(commandsWith(word)).toContain(command)
  })

  it('know a word in another form by its stem', () => {
    expect(commandsWith('snoozing')).toContain('reminder.snooze')
  })

  it('tell nothing of words that most commands have, or none', () => {
    expect(commandsWith('the')).toEqual([])
    expect(commandsWith('zyzzyva')).toEqual([])
  })
})
