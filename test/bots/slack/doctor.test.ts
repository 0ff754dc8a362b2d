import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examineBots } from '../../../bots/cloud.ts'
import { readConfig } from '../../../bots/config.ts'
import { examineSlack } from '../../../bots/slack/doctor.ts'
import { SCOPES } from '../../../bots/slack/manifest.ts'
import { type SlackServer, startSlack, TOKEN } from '../../support/slack/server.ts'

let slack: SlackServer
beforeAll(async () => {
  slack = await startSlack([])
})
afterAll(() => slack.close())

const examine = (more: object = {}) =>
  examineSlack({ botToken: TOKEN, signingSecret: 'x', appToken: null, apiUrl: slack.apiUrl, publicUrl: null, ...more })

describe('looking into a set-up in Slack', () => {
  it('says whose token it is, what it may not do, and that there is no address', async () => {
    const found = await examine()
    expect(found.map(({ state }) => state)).toEqual(['fine', 'wrong', 'fine', 'wrong'])
    expect(found[0]?.what).toContain('@parley in Acme')
    expect(found[1]?.what).toContain('im:history')
    expect(found[3]?.remedy).toContain('PUBLIC_URL')
  })

  it('is content with all that is asked for, over Socket Mode', async () => {
    slack.scopes = Object.keys(SCOPES)
    const found = await examine({ appToken: 'xapp-stand-in' })
    expect(found.map(({ state }) => state)).toEqual(['fine', 'fine', 'fine', 'fine'])
  })

  it('says where a token is to be had when Slack refuses it', async () => {
    const found = await examine({ botToken: 'xoxb-wrong', appToken: 'xapp-wrong' })
    expect(found[0]).toMatchObject({ state: 'wrong', what: expect.stringContaining('invalid_auth') })
    expect(found.at(-1)).toMatchObject({ state: 'wrong', remedy: expect.stringContaining('connections:write') })
  })

  it('sees a clock that is wrong', async () => {
    slack.ahead = 400
    const found = await examine()
    slack.ahead = 0
    expect(found.find(({ what }) => what.includes('clock'))).toMatchObject({
      state: 'wrong',
      what: expect.stringContaining('behind'),
    })
  })

  it('does not blame the token when Slack is away', async () => {
    const found = await examine({ apiUrl: 'http://127.0.0.1:9/api/', appToken: 'xapp-stand-in' })
    expect(found.every(({ state }) => state === 'unknown')).toBe(true)
  })

  it('says whether the bot is bound to a company', async () => {
    const configured = readConfig({ SLACK_BOT_TOKEN: TOKEN, SLACK_SIGNING_SECRET: 'x', SLACK_API_URL: slack.apiUrl })
    if (!configured.ok) throw new Error(configured.problems.join())
    const bound = async (company: string | null | Error) => {
      const [slackBot] = await examineBots(configured.config, async ({ external }) => {
        expect(external).toBe('T1')
        if (company instanceof Error) throw company
        return company
      })
      return slackBot?.findings.at(-1)
    }
    expect(await bound('Acme')).toEqual({ state: 'fine', what: 'it is bound to Acme' })
    expect(await bound(null)).toMatchObject({
      state: 'wrong',
      remedy: expect.stringContaining('“connect Slack”'),
    })
    expect(await bound(new Error('away'))).toMatchObject({ state: 'unknown' })
  })
})
