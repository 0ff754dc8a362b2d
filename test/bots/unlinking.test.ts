import { afterEach, expect, it } from 'vitest'
import small from '../../bots/dialogue/small.json' with { type: 'json' }
import { buttonIn, openSlackHouse, PEOPLE, wordsOf } from '../support/slack/house.ts'
import { press } from '../support/slack/payloads.ts'
import { openHouse as openTeams } from '../support/teams/house.ts'
import { seenIn } from '../support/teams/seen.ts'
import { openHouse as openTelegram } from '../support/telegram/house.ts'
import { messageFrom } from '../support/telegram/methods.ts'
import { person, presses, says } from '../support/telegram/updates.ts'

/** Olena, who is known, and somebody else on a platform's wire. */
interface Wire {
  /** Everything that is shown after somebody has said something. */
  say(who: 'olena' | 'other', text: string): Promise<string>
  /** After Olena has pressed the last button of this label. */
  press(label: string): Promise<string>
}

let close = async () => {}
afterEach(() => close())

async function onSlack(): Promise<Wire> {
  const house = await openSlackHouse({ linked: { olena: PEOPLE.olena.id } })
  close = house.close
  const who = { olena: PEOPLE.olena, other: PEOPLE.petro }
  return {
    say: async (name, text) => wordsOf(await house.say(who[name], text)),
    press: async (label) => {
      const { message, action, token } = buttonIn(house.slack.workspace.shown, label)
      const { channel, ts } = message
      return wordsOf(await house.hear(press({ user: PEOPLE.olena.id, channel, ts, action, token, label })))
    },
  }
}

async function onTeams(): Promise<Wire> {
  const house = await openTeams(small, { people: { m1: '29:olena' } })
  close = house.close
  const all = (from: number) =>
    house.teams.shown
      .slice(from)
      .map(({ activity }) => seenIn(activity))
      .join('\n')
  return {
    say: async (name, text) => {
      const before = house.teams.shown.length
      await house.says(`29:${name}`, text)
      return all(before)
    },
    press: async (label) => {
      const before = house.teams.shown.length
      const { body } = await house.presses('29:olena', label)
      return `${all(before)}\n${JSON.stringify(body)}`
    },
  }
}

async function onTelegram(): Promise<Wire> {
  const house = await openTelegram(small, { people: { m1: 7 } })
  close = house.close
  const who = { olena: person(7, 'Olena'), other: person(9, 'Somebody') }
  const words = (shown: Awaited<ReturnType<typeof house.happens>>) => shown.map(({ text }) => text).join('\n')
  return {
    say: async (name, text) => words(await house.happens(says(who[name], text))),
    press: async (label) => {
      const on = house.telegram.shown.findLast(({ rows }) => rows.flat().some(({ text }) => text === label))
      const data = on?.rows.flat().find(({ text }) => text === label)?.callback_data
      if (!on || data === undefined) throw new Error(`no button says ${label}`)
      const sent = await house.happens(presses(who.olena, messageFrom(on), data))
      // The answer may stand in its place.
      return words([on, ...sent])
    },
  }
}

it.each([
  ['Slack', onSlack],
  ['Teams', onTeams],
  ['Telegram', onTelegram],
] as const)(
  'an account on %s that a code has connected is taken away again by the button that told of it',
  async (platform, open) => {
    const { say, press: pressed } = await open()
    expect(await say('other', 'Acme renewal')).not.toContain('Proposal')
    const code = /\b[A-Z0-9]{4}-[A-Z0-9]{4}\b/.exec(await say('olena', `connect ${platform}`))?.[0] ?? ''
    expect(await say('other', code)).toContain(`${platform} is connected`)
    expect(await say('other', 'Acme renewal')).toContain('Proposal')
    expect(await pressed(`Disconnect ${platform}`)).toContain(`Disconnect ${platform}`)
    await pressed('Yes')
    for (const who of ['other', 'olena'] as const) {
      const words = await say(who, 'Acme renewal')
      expect(words).toContain(platform)
      expect(words).not.toContain('Proposal')
    }
  },
)
