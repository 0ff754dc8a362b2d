import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWebDesk } from '../../../bots/desks/page.ts'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import { MESSAGES_PATH } from '../../../bots/teams/addresses.ts'
import { createTeamsBot } from '../../../bots/teams/bot.ts'
import { openWeb } from '../../../bots/web/server.ts'
import { type House, openHouse } from '../../support/teams/house.ts'
import type { Claims } from '../../support/teams/server.ts'

const olena = '29:olena'

describe("Teams' door", () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse(small, { people: { m1: olena } })
  })
  afterAll(() => house.close())

  const said = (text = 'help') => house.of(olena, { text })
  const inbox = () => house.world.store.prisma.inbox.count()
  const doubts = () => house.log.flatMap((line) => /"doubt":"([^"]*)"/.exec(line)?.[1] ?? [])

  it('opens for a token of the connector', async () => {
    expect((await house.post(said())).status).toBe(200)
  })

  const forgeries: readonly (readonly [string, Claims])[] = [
    ['another issuer', { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' }],
    ['for another app', { aud: '00000000-0000-4000-8000-00000000ffff' }],
    ['expired', { lasts: -3_600 }],
    ['not yet valid', { starts: 3_600 }],
    ['for another service', { serviceurl: 'https://evil.example/' }],
    ['wrong signature', { key: 'other' }],
    ['wrong signature', { key: 'unknown' }],
    ['wrong signature', { key: 'unendorsed' }],
  ]
  it.each(forgeries)('stays shut: %s', async (doubt, claims) => {
    const before = await inbox()
    expect((await house.post(said(), { token: house.teams.token(claims) })).status).toBe(401)
    expect(doubts().at(-1)).toBe(doubt)
    expect(await inbox()).toBe(before)
  })

  it('stays shut without a token, and for one that is none', async () => {
    expect((await house.post(said(), { token: null })).status).toBe(401)
    for (const token of ['', 'x', 'a.b.c', `${house.teams.token()}x`, 'e30.e30.', 'x'.repeat(9_000)])
      expect((await house.post(said(), { token })).status).toBe(401)
  })

  it('stays shut for a token with no signature at all', async () => {
    const [, payload] = house.teams.token().split('.')
    const none = `${Buffer.from('{"alg":"none","typ":"JWT","kid":"own"}').toString('base64url')}.${payload}.`
    expect((await house.post(said(), { token: none })).status).toBe(401)
  })

  it('writes only to the service that the token vouches for', async () => {
    const elsewhere = { ...said(), serviceUrl: 'https://evil.example/' }
    expect((await house.post(elsewhere)).status).toBe(401)
  })

  it('lets a recorded request act once only', async () => {
    const once = said('add Petra Perić, buyer at Globex')
    const token = house.teams.token()
    for (let n = 0; n < 3; n++) expect((await house.post(once, { token })).status).toBe(200)
    await house.core.drain()
    expect(await house.world.store.prisma.contact.count({ where: { name: 'Petra Perić' } })).toBe(1)
  })

  it('is shut to other tenants', async () => {
    const before = await inbox()
    const foreign = house.of(olena, {
      conversation: { id: 'a:x', conversationType: 'personal', tenantId: 'another' },
      channelData: { tenant: { id: 'another' } },
    })
    expect((await house.post(foreign)).status).toBe(403)
    expect((await house.post(house.of(olena, { conversation: { id: 'a:x' }, channelData: {} }))).status).toBe(403)
    expect(await inbox()).toBe(before)
  })

  it('refuses what it cannot read', async () => {
    const { channelId: _, ...elsewhere } = said()
    for (const body of [
      {},
      [],
      'x',
      elsewhere,
      { ...said(), from: null },
      { ...said(), conversation: { id: 'x'.repeat(300) } },
    ])
      expect((await house.post(Object(body))).status).toBe(400)
  })

  it('asks Teams to deliver again while the keys or the database are away', async () => {
    const away = await openHouse(small, {
      people: { m1: olena },
      before: async () => Promise.reject(new Error('away')),
    })
    away.teams.faults.push({ on: 'keys', status: 500 }, { on: 'keys', breaks: 'before' })
    const message = away.of(olena, { text: 'help' })
    expect([(await away.post(message)).status, (await away.post(message)).status]).toEqual([503, 503])
    // The keys are there now, and the database still is not.
    expect((await away.post(message)).status).toBe(503)
    expect(await away.world.store.prisma.inbox.count()).toBe(0)
    await away.close()
  })

  it('keeps what is delivered again after the database was away', async () => {
    let tries = 0
    const hiccup = await openHouse(small, {
      people: { m1: olena },
      before: async () => {
        tries += 1
        if (tries === 1) throw new Error('the database is away')
      },
    })
    const message = hiccup.of(olena, { text: 'add Rasa Jonaitytė, buyer at Globex' })
    expect([(await hiccup.post(message)).status, (await hiccup.post(message)).status]).toEqual([503, 200])
    await hiccup.core.drain()
    expect(await hiccup.world.store.prisma.contact.count({ where: { name: 'Rasa Jonaitytė' } })).toBe(1)
    await hiccup.close()
  })

  it('never shows its secrets or what people say in the log', async () => {
    await house.says(olena, 'a secret thing about Acme')
    house.teams.faults.push({ on: 'send', status: 400, code: 'BadSyntax' })
    await house.says(olena, 'help')
    const log = house.log.join('\n')
    expect(log).not.toContain(house.teams.appPassword)
    expect(log).not.toContain('a-token-of-the-login')
    expect(log).not.toMatch(/secret thing|eyJ/)
  })

  it('is not there without id, password and tenant', () => {
    for (const part of ['appId', 'appPassword', 'tenantId'] as const) {
      const wish = {
        ...house.teams,
        openIdMetadataUrl: null,
        credentials: 'env:TEAMS_APP_ID',
        desk: house.desk,
        log: house.logger,
      }
      expect(() => createTeamsBot({ ...wish, [part]: ' ' })).toThrow('needs its id, its password and its tenant')
    }
  })
})

describe('the login of the bot', () => {
  it('says why the bot cannot start, without the password', async () => {
    const house = await openHouse(small)
    const wish = {
      ...house.teams,
      openIdMetadataUrl: null,
      credentials: 'env:TEAMS_APP_ID',
      desk: house.desk,
      log: house.logger,
    }
    const bot = createTeamsBot({ ...wish, appPassword: 'a wrong one' })
    await expect(bot.start(async () => 'new')).rejects.toThrow(
      'the login refuses the app: invalid_client, AADSTS7000215',
    )
    await bot.stop()
    await house.close()
  })
})

describe('the path of the door', () => {
  it('is nobody else’s, so that page and bot can be served side by side', async () => {
    const house = await openHouse(small)
    const web = await openWeb({
      host: '127.0.0.1',
      port: 0,
      publicUrl: null,
      log: house.logger,
      desk: openWebDesk(house.world),
      ready: async () => true,
      seats: { open: false, token: null },
      hear: house.core.hear,
      routes: house.bot.routes,
    })
    if (web.kind === 'refused') throw new Error(web.why)
    const answer = await fetch(new URL(MESSAGES_PATH, web.web.address), { method: 'POST', body: '{}' })
    expect(answer.status).toBe(401)
    await web.web.close()
    await house.close()
  })
})
