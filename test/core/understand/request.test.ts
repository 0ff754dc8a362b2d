import { describe, expect, it } from 'vitest'
import { newId } from '../../../core/id.ts'
import { openReader, write } from './reader.ts'

const reader = openReader()
const request = { kind: 'ticket' as const, id: newId() }

describe('right after a customer\u2019s request', () => {
  it.each([
    ['I take it', 'ticket.take'],
    ['done', 'ticket.close'],
    ['close it', 'ticket.close'],
    ['give it to Petro', 'ticket.assign'],
  ])('"%s" is about that', async (text, command) => {
    const [best] = await reader.read(text, 'en', request)
    expect(best).toMatchObject({ sure: true, calls: [{ command }] })
    expect(write(await reader.read(text, 'en'))).not.toBe(command)
  })

  it.each([
    'is it solved?',
    'done?',
    'I am not sure it is solved',
    'maybe close it',
    'should I close it?',
    'Petro said close it',
    'give it to Petro?',
    'do not close it',
    'remind me to close it tomorrow',
  ])('"%s" changes nothing of it', async (text) => {
    const changed = write(await reader.read(text, 'en', request))
    expect(changed === undefined || !changed.startsWith('ticket.')).toBe(true)
  })
})
