import { describe, expect, it } from 'vitest'
import { play } from '../../bots/dialogue/play.ts'
import { openSlackWorld } from '../support/slack/dialogue.ts'
import { readScript } from './played.ts'

/**
 * Conversations that between them have buttons, questions, corrections, several people, a channel, nudges, files and all languages. The
 * others are played on the console; all of them go through this wire as well.
 */
const files = [
  'en-export',
  'en-follow-ups',
  'en-in-a-channel',
  'en-message-edited',
  'en-someone-elses-button',
  'en-two-at-once',
  'en-which-ivan',
  'hr-contact-added',
  'lt-contact-added',
  'ru-first-reminder',
  'stranger',
  'uk-a-day',
].map((name) => `${name}.txt`)

describe('conversations through Slack', () => {
  for (const file of files) {
    const script = readScript(file)
    it(`${file}: ${script.title}`, async () => {
      const world = await openSlackWorld(script)
      try {
        const result = await play(script, world, { strict: true })
        expect(result.ok ? '' : [`${file}:${result.line}`, ...result.report].join('\n')).toBe('')
      } finally {
        await world.close()
      }
    }, 60_000)
  }
})
