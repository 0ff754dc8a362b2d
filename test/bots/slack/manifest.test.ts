import { readFileSync } from 'node:fs'
import type { webApi } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import { manifestOf, PLACEHOLDER, SCOPES } from '../../../bots/slack/manifest.ts'
import { CREATE, SAVE } from '../../../bots/slack/read.ts'

type Manifest = Parameters<webApi.WebClient['apps']['manifest']['create']>[0]['manifest']

const withUrl = manifestOf({ url: 'https://parley.example', socket: false, agent: 'agent' })

describe('the manifest', () => {
  it('is in the file as it is made', () => {
    const file = readFileSync(new URL('../../../bots/slack/manifest.json', import.meta.url), 'utf8')
    expect(JSON.parse(file)).toEqual(manifestOf({ url: PLACEHOLDER, socket: false, agent: 'agent' }))
  })

  it("is of the form that Slack's SDK knows", () => {
    const { oauth_config, settings, features, ...rest } = withUrl
    const sdk: Pick<Manifest, 'display_information'> = rest
    expect(sdk.display_information.name.length).toBeLessThanOrEqual(35)
    expect(rest.display_information.description.length).toBeLessThanOrEqual(140)
    expect(rest.display_information.long_description.length).toBeGreaterThanOrEqual(174)
    expect(features.agent_view?.agent_description.length).toBeLessThanOrEqual(300)
    expect(oauth_config.scopes.bot).toEqual(Object.keys(SCOPES))
    expect(features.shortcuts.map(({ callback_id }) => callback_id)).toEqual([CREATE, SAVE])
    expect(settings.event_subscriptions.bot_events).toContain('message.im')
  })

  it('names one address for everything', () => {
    const text = JSON.stringify(withUrl)
    expect(text.match(/https:\/\/parley\.example\/slack\/events/g)).toHaveLength(3)
    expect(withUrl.features.unfurl_domains).toEqual(['parley.example'])
  })

  it('hears no channel but where it is named', () => {
    const { bot_events } = withUrl.settings.event_subscriptions
    expect(bot_events.filter((name) => name.startsWith('message.'))).toEqual(['message.im'])
  })

  it('hears of the older pane only where there is one', () => {
    expect(JSON.stringify(withUrl)).not.toContain('assistant_thread_started')
    const older = manifestOf({ url: null, socket: true, agent: 'assistant' })
    expect(older.settings.event_subscriptions.bot_events).toContain('assistant_thread_started')
    expect(older.features).toMatchObject({ assistant_view: expect.anything() })
    expect(older.features).not.toHaveProperty('agent_view')
  })

  it('needs no address with Socket Mode', () => {
    const text = JSON.stringify(manifestOf({ url: null, socket: true, agent: null }))
    expect(text).not.toContain('http')
    expect(text).not.toContain('agent_view')
    expect(text).toContain('"socket_mode_enabled":true')
  })
})
