import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import small from '../../../bots/dialogue/small.json' with { type: 'json' }
import { entryNames } from '../../../bots/teams/dialogs.ts'
import { allTexts } from '../../../bots/teams/texts.ts'
import { groupChat, type Json, replying, savesMessage, withFile } from '../../support/teams/activities.ts'
import { type House, openHouse } from '../../support/teams/house.ts'
import { at, seenIn, typed } from '../../support/teams/seen.ts'

const olena = '29:olena'
/** Julia Novak, as a field that searches has her. */
const JULIA = 'the id of Julia Novak'

describe('Parley around the message box', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse(small, { people: { m1: olena, m2: '29:petro' } })
    await house.says(olena, 'help')
  })
  afterAll(() => house.close())

  const invoke = async (name: string, value: Json, place = groupChat('elsewhere'), account = olena) => {
    const { status, body } = await house.post(house.of(account, { type: 'invoke', name, value }, place))
    expect(status).toBe(200)
    return body
  }
  const search = (words: string, account?: string) =>
    invoke(
      'composeExtension/query',
      { commandId: 'search', parameters: [{ name: 'q', value: words }], queryOptions: { skip: 0, count: 25 } },
      undefined,
      account,
    )
  const settled = async () => {
    const before = house.teams.shown.length
    await house.core.drain()
    return house.teams.shown.slice(before)
  }

  it('finds people, companies and deals, as cards to be put into a message', async () => {
    const found = await search('acme')
    expect(at(found, 'composeExtension', 'type')).toBe('result')
    const attachments = at(found, 'composeExtension', 'attachments')
    expect(seenIn({ attachments })).toContain('Acme renewal')
    expect(at(attachments, 0, 'preview', 'content', 'title')).toEqual(expect.any(String))
  })

  it('finds nothing for a stranger, and nothing where there is nothing', async () => {
    expect(at(await search('acme', '29:stranger'), 'composeExtension', 'type')).toBe('message')
    expect(at(await search('qqqqq'), 'composeExtension', 'text')).toBe('Nothing found.')
    expect(at(await search(' '), 'composeExtension', 'text')).toContain('Type the name')
  })

  it('suggests names while one types into a form', async () => {
    const found = await invoke('application/search', {
      queryText: 'ivan',
      dataset: 'contact',
      queryOptions: { skip: 0, top: 15 },
    })
    const results = at(found, 'value', 'results')
    expect(at(found, 'type')).toBe('application/vnd.microsoft.search.searchResponse')
    expect(Array.isArray(results) ? results.map((one) => String(at(one, 'title'))).join() : '').toContain('Ivan Horvat')
    expect(at(results, 0, 'value')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it.each(entryNames)('opens the form %s, which has a field for each argument', async (name) => {
    const opened = await invoke('composeExtension/fetchTask', { commandId: name, commandContext: 'compose' })
    const card = at(opened, 'task', 'value', 'card', 'content')
    expect(at(opened, 'task', 'type')).toBe('continue')
    expect(typed(card).filter(({ type }) => String(type).startsWith('Input.')).length).toBeGreaterThan(1)
  })

  const lastHeard = async () => {
    const { inbound } = await house.world.store.prisma.inbox.findFirstOrThrow({ orderBy: { id: 'desc' } })
    return { body: at(inbound, 'body'), chat: at(inbound, 'chat', 'external') }
  }

  it('takes a form that was filled in elsewhere to the direct chat, and answers there', async () => {
    const filled = { 'slot.name': 'Lana Kos', 'slot.company': ' Initech ', 'slot.role': 'CFO', 'slot.phones': '' }
    const said = await invoke('composeExtension/submitAction', {
      commandId: 'contact',
      data: { parley: { entry: 'contact' }, ...filled, 'slot.emails': 'lana@initech.example' },
    })
    expect(at(said, 'task', 'value')).toContain('in your chat with Parley')
    expect(await lastHeard()).toEqual({
      chat: house.teams.directs.get(olena),
      body: {
        kind: 'call',
        command: 'contact.add',
        said: { name: 'Lana Kos', company: 'Initech', role: 'CFO', emails: 'lana@initech.example' },
      },
    })
    const shown = await settled()
    expect(shown.map(({ conversation }) => conversation)).toEqual([house.teams.directs.get(olena)])
    expect((await house.world.store.prisma.contact.findFirst({ where: { name: 'Lana Kos' } }))?.role).toBe('CFO')
  })

  it.each([
    ['note', { 'slot.person': 'Julia Novak', 'slot.summary': 'prefers mornings' }, 'activity.log', 'note'],
    [
      'reminder',
      { 'slot.about': 'send the offer', 'slot.subject': JULIA, 'slot.at': 'Friday at 10' },
      'reminder.create',
      undefined,
    ],
    [
      'deal',
      { 'slot.title': 'Initech pilot', 'slot.person': JULIA, 'slot.amount': '5000', 'slot.closeOn': 'end of March' },
      'deal.add',
      undefined,
    ],
  ] as const)('hears the form %s in the chat in which it was opened', async (entry, filled, command, kind) => {
    const chat = { conversation: 'a:29:olena', type: 'personal' } as const
    // What was found while typing is a record's id.
    const known = Object.entries(filled).map(([slot, words]) => [slot, words === JULIA ? house.world.id('p4') : words])
    expect(await invoke('task/submit', { data: { parley: { entry }, ...Object.fromEntries(known) } }, chat)).toBeNull()
    const { body } = await lastHeard()
    expect(at(body, 'command')).toBe(command)
    expect(at(body, 'said', 'kind')).toBe(kind)
    await settled()
    const { outcome } = await house.world.store.prisma.inbox.findFirstOrThrow({ orderBy: { id: 'desc' } })
    expect(outcome).not.toMatch(/asked|odd|failed|refused/)
  })

  it('saves a message with its author, time and place, once', async () => {
    const payload = {
      id: '1616963377068',
      createdDateTime: '2026-11-24T09:15:00.000Z',
      from: { user: { id: 'aad-1', displayName: 'Julia Novak' } },
      body: {
        contentType: 'html',
        content: '<div><p>We take <b>20</b> licences.</p><p>Regards &amp; thanks</p></div>',
      },
      linkToMessage: 'https://teams.microsoft.com/l/message/19:x/1616963377068',
    }
    const saves = house.of(olena, savesMessage(payload), groupChat('elsewhere'))
    const first = await house.post(saves)
    expect(at(first.body, 'task', 'value')).toContain('in your chat with Parley')
    expect((await house.post(saves)).status).toBe(200)
    const heard = await house.world.store.prisma.inbox.findMany({
      where: { inbound: { path: ['body', 'kind'], equals: 'forward' } },
    })
    expect(heard.map(({ inbound }) => at(inbound, 'body'))).toEqual([
      {
        kind: 'forward',
        text: 'We take 20 licences.\nRegards & thanks',
        from: 'Julia Novak',
        at: '2026-11-24T09:15:00.000Z',
        url: 'https://teams.microsoft.com/l/message/19:x/1616963377068',
      },
    ])
    expect((await settled()).length).toBeGreaterThan(0)
  })

  it('says what to do to who has not added it for themselves', async () => {
    house.teams.faults.push({ on: 'create', status: 403, code: 'ForbiddenOperationException' })
    const said = await invoke(
      'composeExtension/fetchTask',
      { commandId: 'keep', messagePayload: { body: { contentType: 'text', content: 'x' } } },
      undefined,
      '29:petro',
    )
    expect(at(said, 'task', 'value')).toContain('Add Parley for yourself first')
  })

  it('reads the message that a reply quotes', async () => {
    await house.does(olena, replying('171', 'Julia Novak', 'We need an offer by Friday', 'log this'))
    const last = await house.world.store.prisma.inbox.findFirstOrThrow({ orderBy: { id: 'desc' } })
    expect(at(last.inbound, 'body')).toEqual({
      kind: 'text',
      text: 'log this',
      quote: { text: 'We need an offer by Friday', from: 'Julia Novak' },
    })
    expect(at(last.inbound, 'replyTo')).toBe('171')
  })

  it('takes a file of a direct chat', async () => {
    house.teams.files.set('contacts.csv', { bytes: Buffer.from('name,company\nOto Marić,Initech\n'), type: 'text/csv' })
    const shown = await house.does(olena, withFile('contacts.csv', `${house.teams.url}/files/contacts.csv`))
    expect(shown.map(({ activity }) => seenIn(activity)).join('\n')).toContain('contacts.csv')
    const missing = await house.does(olena, withFile('gone.csv', `${house.teams.url}/files/gone.csv`))
    expect(seenIn(missing[0]?.activity)).toContain('could not fetch the file')
  })

  it('fetches no file from an address that is not one of Teams', async () => {
    const shown = await house.does(olena, withFile('x.csv', 'http://127.0.0.1:9/x.csv'))
    expect(seenIn(shown[0]?.activity)).toContain('could not fetch the file')
  })

  it('hands a file over to who takes it', async () => {
    await house.says(olena, 'forget it')
    await house.says(olena, 'export contacts')
    await house.presses(olena, 'Yes')
    await settled()
    const offer = house.teams.shown.findLast(
      ({ activity }) =>
        at(activity, 'attachments', 0, 'contentType') === 'application/vnd.microsoft.teams.card.file.consent',
    )
    const context = at(offer?.activity, 'attachments', 0, 'content', 'acceptContext')
    const uploadInfo = {
      uploadUrl: `${house.teams.url}/upload/out.csv`,
      contentUrl: 'https://contoso.example/out.csv',
      name: 'out.csv',
      uniqueId: 'u1',
      fileType: 'csv',
    }
    const consent = (action: string, value: Json, account = olena) =>
      house.post(
        house.of(account, {
          type: 'invoke',
          name: 'fileConsent/invoke',
          value: { type: 'fileUpload', action, context, ...value },
        }),
      )
    // Somebody else's file is nobody's.
    await consent('accept', { uploadInfo }, '29:petro')
    expect(house.teams.files.get('out.csv')).toBeUndefined()
    await consent('accept', { uploadInfo })
    expect(house.teams.files.get('out.csv')?.bytes.toString()).toContain('Julia Novak')
    expect(at(house.teams.shown.at(-1)?.activity, 'attachments', 0, 'contentType')).toBe(
      'application/vnd.microsoft.teams.card.file.info',
    )
    await consent('decline', {})
    expect(seenIn(house.teams.shown.at(-1)?.activity)).toContain('will not send')
  })

  it('answers what it does not know with "not implemented"', async () => {
    expect((await house.post(house.of(olena, { type: 'invoke', name: 'tab/fetch' }))).status).toBe(501)
  })

  it.each(allTexts.map(({ tag, app }) => ({ tag, app })))('understands what it suggests in $tag', async ({ app }) => {
    for (const [, prompt] of app.prompts) {
      await house.says(olena, prompt)
      const { outcome } = await house.world.store.prisma.inbox.findFirstOrThrow({ orderBy: { id: 'desc' } })
      expect(`${prompt}: ${outcome}`).not.toMatch(/unclear|failed|offers|nothing/)
    }
  })
})

describe('a bot of no company', () => {
  it('tells whoever writes how it is connected, and nothing else', async () => {
    const house = await openHouse(small, { bound: false })
    const { status } = await house.post(house.of('29:new', { text: 'Acme renewal' }))
    expect(status).toBe(200)
    expect(house.teams.shown.length).toBe(1)
    expect(seenIn(house.teams.shown[0]?.activity)).not.toContain('Іван')
    const query = await house.post(house.of('29:new', { type: 'invoke', name: 'composeExtension/query', value: {} }))
    expect(at(query.body, 'composeExtension', 'text')).toContain('not connected')
    await house.close()
  })
})
