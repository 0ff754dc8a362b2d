import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examineTeams } from '../../../bots/teams/doctor.ts'
import { openTeams, type TeamsServer } from '../../support/teams/server.ts'

describe("a look into a Teams bot's set-up", () => {
  let teams: TeamsServer
  let late: Server
  beforeAll(async () => {
    teams = await openTeams()
    late = createServer((_request, response) => {
      response.writeHead(200, { date: new Date(Date.now() - 600_000).toUTCString() }).end('{}')
    })
    await new Promise<void>((resolve) => late.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    late.close()
    await teams.close()
  })

  const examine = (more: Partial<Parameters<typeof examineTeams>[0]> = {}) =>
    examineTeams({
      ...teams,
      openIdMetadataUrl: teams.metadataUrl,
      publicUrl: null,
      credentials: 'env:TEAMS_APP_ID_ACME',
      ...more,
    })
  const said = async (more?: Parameters<typeof examine>[0]) =>
    (await examine(more)).map(({ state, what, remedy }) => `${state}: ${what} → ${remedy ?? ''}`).join('\n')

  it('is content with what is right', async () => {
    const found = await said()
    expect(found).toContain('fine: the login takes TEAMS_APP_ID_ACME with its secret')
    expect(found).toContain('fine: the keys of Teams can be fetched')
    expect(found).toContain('fine: the clock is right')
  })

  it('says what is wrong with a secret, and does not say the secret', async () => {
    const found = await said({ appPassword: 'not-the-secret' })
    expect(found).toContain('wrong: TEAMS_APP_PASSWORD_ACME: the secret is wrong')
    expect(found).toContain('copy its Value, not its Secret ID')
    expect(found).not.toContain('not-the-secret')
  })

  it('knows an id that is none', async () => {
    expect(await said({ tenantId: 'contoso' })).toContain('TEAMS_TENANT_ID_ACME is no id')
  })

  it('sees a clock that is wrong', async () => {
    const address = late.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
    expect(await said({ openIdMetadataUrl: url })).toMatch(/wrong: the clock of this machine is 60\d seconds fast/)
  })

  it('tells what is not reached from what is refused', async () => {
    const found = await said({ tokenUrl: 'http://127.0.0.1:9/', openIdMetadataUrl: 'http://127.0.0.1:9/' })
    expect(found).toContain('unknown: the login of Microsoft is not reached from here')
    expect(found).toContain('wrong: the keys of Teams are not had')
  })

  it('wants an address that Teams can post to', async () => {
    expect(await said({ publicUrl: new URL('http://crm.example.com') })).toContain(
      'Teams posts to an https address only',
    )
    expect(await said({ publicUrl: new URL('https://127.0.0.1:9') })).toContain(
      'unknown: https://127.0.0.1:9/api/messages is not reached',
    )
  })
})
