import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callKinds } from '../../../bots/slack/calls.ts'
import { LIMITS } from '../../../bots/slack/limits.ts'
import { createView } from '../../../bots/slack/modal.ts'
import { textsIn } from '../../../bots/slack/texts.ts'
import { recordOf } from '../../../bots/slack/unfurl.ts'
import { languageCodes } from '../../../core/languages/language.ts'
import { eventId, openSlackHouse, PEOPLE, PUBLIC_URL, type SlackHouse, wordsOf } from '../../support/slack/house.ts'
import { event, pressInView, shortcut, submission } from '../../support/slack/payloads.ts'
import { buttonsOf, seenOf } from '../../support/slack/seen.ts'
import { problemsOf } from '../../support/slack/validate.ts'

const { olena, petro, zoe } = PEOPLE
let house: SlackHouse
beforeAll(async () => {
  house = await openSlackHouse({
    linked: { olena: olena.id, petro: petro.id, марія: 'UMARIA' },
  })
  house.slack.workspace.users.push({ id: 'UMARIA', name: 'Марія Ткач', locale: 'en-US' })
})
afterAll(() => house.close())

const opened = () => house.slack.workspace.views.at(-1)
const viewOf = (view: unknown): string => JSON.stringify(view)

describe('the Home', () => {
  const open = (user: { id: string }) =>
    house.hear(
      event({ type: 'app_home_opened', user: user.id, channel: house.slack.workspace.directOf(user.id), tab: 'home' }),
    )

  it('shows the day, the pipeline and the settings, and what can be made', async () => {
    await open(olena)
    await house.settled()
    const home = house.slack.workspace.homes.get(olena.id)
    const headers = seenOf(home)
    for (const words of ['Today', 'My pipeline', 'Proposal', 'My settings']) expect(headers).toContain(words)
    expect(
      buttonsOf(home)
        .slice(0, 4)
        .map(({ label }) => label),
    ).toEqual(['＋ Contact', '＋ Deal', '＋ Reminder', '＋ Note'])
  })

  it('shows a stranger no data, and how they come in', async () => {
    await open(zoe)
    await house.settled()
    const home = house.slack.workspace.homes.get(zoe.id)
    expect(seenOf(home)).toContain('Parley')
    expect(seenOf(home)).toMatch(/Slack.*kodą/)
    expect(seenOf(home)).not.toContain('Acme')
  })

  it('opens a form by its buttons', async () => {
    const view = { id: 'VHOME', type: 'home', hash: '1' } as const
    await house.post(pressInView({ user: olena.id, view, action: 'open.deal', token: 'deal', label: 'Deal' }))
    await house.settled()
    expect(viewOf(opened()?.view)).toContain('Expected to close')
  })
})

describe('the shortcut', () => {
  it('opens a form at once, and puts it into the language of the person when that is another', async () => {
    await house.post(shortcut('UMARIA'))
    await house.settled()
    const view = opened()
    expect(viewOf(view?.view)).toContain('Створити в Parley')
    const methods = house.slack.calls.map(({ method }) => method)
    expect(methods.lastIndexOf('views.open')).toBeLessThan(methods.lastIndexOf('views.update'))
  })

  it('opens it in the right language at the second time', async () => {
    const before = house.slack.calls.length
    await house.post(shortcut('UMARIA'))
    await house.settled()
    const methods = house.slack.calls.slice(before).map(({ method }) => method)
    expect(methods).toContain('views.open')
    expect(methods).not.toContain('views.update')
  })

  it('changes the form when something else is to be made', async () => {
    await house.post(shortcut(olena.id))
    await house.settled()
    const view = opened()
    const given = { id: view?.id ?? '', type: 'modal', hash: view?.hash ?? '', metadata: 'contact en' } as const
    await house.post(
      pressInView({ user: olena.id, view: given, action: 'kind.reminder', token: 'reminder', label: 'Reminder' }),
    )
    await house.settled()
    expect(viewOf(opened()?.view)).toContain('What about')
  })

  it('says in the form what cannot be right, and hears nothing', async () => {
    const before = await house.store.prisma.inbox.count()
    const sent = { user: olena.id, id: 'V9', metadata: 'contact en', filled: { 'contact.emails': 'nobody' } }
    const { status, body } = await house.post(submission(sent))
    expect(status).toBe(200)
    expect(JSON.parse(body)).toEqual({
      response_action: 'errors',
      errors: {
        'contact.name': 'Please fill this in.',
        'contact.emails': 'This does not look like an e-mail address.',
      },
    })
    expect(await house.store.prisma.inbox.count()).toBe(before)
  })

  it('hands over what was filled in, once, and is answered in the direct conversation', async () => {
    const filled = { 'contact.name': 'Grace Hopper', 'contact.company': 'Globex', 'contact.role': '' }
    const sent = submission({ user: olena.id, id: 'V10', metadata: 'contact en', filled })
    const answers = await house.hear(sent)
    expect(answers[0]).toMatchObject({ channel: 'DOLENA' })
    const { inbound } = await house.store.prisma.inbox.findFirstOrThrow({ orderBy: { receivedAt: 'desc' } })
    expect(inbound).toMatchObject({
      body: { kind: 'call', command: 'contact.add', said: { name: 'Grace Hopper', company: 'Globex' } },
    })
    expect(JSON.stringify(inbound)).not.toContain('role')
    expect(await house.hear(sent)).toEqual([])
    expect(await house.store.prisma.contact.count({ where: { name: 'Grace Hopper' } })).toBe(1)
  })

  it('makes a reminder and a note in the words of the person', async () => {
    const reminder = { 'reminder.about': 'send the offer', 'reminder.at': 'tomorrow at 10' }
    await house.hear(submission({ user: olena.id, id: 'V11', metadata: 'reminder en', filled: reminder }))
    const { at } = await house.store.prisma.reminder.findFirstOrThrow({ where: { about: 'send the offer' } })
    expect(at?.toISOString()).toBe('2026-11-26T08:00:00.000Z')
    const note = { 'note.kind': 'дзвінок', 'note.person': 'Ірина Бойко', 'note.summary': 'хоче знижку' }
    await house.hear(submission({ user: 'UMARIA', id: 'V12', metadata: 'note uk', filled: note }))
    const logged = await house.store.prisma.activity.findFirstOrThrow({ where: { summary: { contains: 'знижку' } } })
    expect(logged.kind).toBe('call')
  })

  it.each(languageCodes)('knows the kinds of a note by the words of its own menu, in %s', async (language) => {
    const kinds: string[] = []
    for (const [at, kind] of textsIn(language).activities.entries()) {
      const summary = `${language} ${at} discount`
      const filled = { 'note.kind': kind, 'note.person': 'Julia Novak', 'note.summary': summary }
      await house.hear(submission({ user: olena.id, id: `V${language}${at}`, metadata: `note ${language}`, filled }))
      kinds.push((await house.store.prisma.activity.findFirstOrThrow({ where: { summary } })).kind)
    }
    expect(kinds).toEqual(['call', 'meeting', 'email', 'message', 'note'])
  })

  it('makes a deal with whom and how much was said', async () => {
    const filled = {
      'deal.person': 'Julia Novak',
      'deal.title': 'Licences',
      'deal.amount': '3 500 €',
      'deal.closeOn': 'end of March',
    }
    await house.hear(submission({ user: olena.id, id: 'V13', metadata: 'deal en', filled }))
    const deal = await house.store.prisma.deal.findFirstOrThrow({ where: { title: { contains: 'Licences' } } })
    expect(Number(deal.amount)).toBe(3500)
  })
})

describe('the forms', () => {
  it.each(languageCodes)('are as Slack takes them, in %s', (language) => {
    for (const kind of callKinds) {
      const view = createView(kind, language)
      expect(problemsOf(view.blocks, 'view')).toEqual([])
      for (const words of [view.title, view.submit, view.close])
        expect(words?.text.length).toBeLessThanOrEqual(LIMITS.viewTitle)
    }
    const { kinds } = textsIn(language)
    expect(new Set(Object.values(kinds)).size).toBe(4)
  })
})

describe("the assistant's pane", () => {
  it('greets in its thread, and suggests in the language of the person', async () => {
    const started = {
      type: 'assistant_thread_started',
      assistant_thread: { user_id: 'UMARIA', channel_id: 'DMARIA', thread_ts: '1700000000.000500', context: {} },
    }
    const answers = await house.hear(event(started))
    expect(answers[0]).toMatchObject({ channel: 'DMARIA', thread: '1700000000.000500' })
    await house.settled()
    const prompts = house.slack.workspace.prompts.at(-1)
    expect(prompts).toMatchObject({ channel: 'DMARIA', thread: '1700000000.000500' })
    expect(JSON.stringify(prompts)).toMatch(/[іїє]/)
  })

  it('suggests on top of the conversation where agents have no threads', async () => {
    await house.post(event({ type: 'app_home_opened', user: olena.id, channel: 'DOLENA', tab: 'messages' }))
    await house.settled()
    expect(house.slack.workspace.prompts.at(-1)).toMatchObject({ channel: 'DOLENA', thread: undefined })
  })

  it('shows that an answer is being worked on, and never fails for it', async () => {
    house.bot.progress('DMARIA:1700000000.000500')
    house.bot.progress('DMARIA')
    house.slack.fault('assistant.threads.setStatus', { kind: 'dropped' })
    await house.settled()
    house.bot.progress('DMARIA:1700000000.000500')
    await house.settled()
    expect(house.slack.workspace.statuses).toEqual([
      { channel: 'DMARIA', thread: '1700000000.000500', status: 'працює над відповіддю…' },
    ])
  })
})

describe('a link to a record', () => {
  const share = async (channel: string, url: string, more: object = {}) => {
    const links = [{ domain: 'parley.example', url }]
    await house.hear(
      event(
        {
          type: 'link_shared',
          channel,
          user: olena.id,
          message_ts: '1700000000.000700',
          links,
          is_bot_user_member: true,
          ...more,
        },
        eventId(),
      ),
    )
    await house.settled()
  }
  const dealUrl = async () => {
    const { id } = await house.store.prisma.deal.findFirstOrThrow({ where: { title: 'Acme renewal' } })
    return `${PUBLIC_URL}/r/deal/${id}`
  }

  it('is shown as the record in the conversation with the bot', async () => {
    const url = await dealUrl()
    await share('DOLENA', url)
    const shown = house.slack.workspace.unfurls.at(-1)
    expect(seenOf(shown?.unfurls)).toContain('Acme renewal')
    expect(Object.keys(shown?.unfurls ?? {})).toEqual([url])
  })

  it('is shown in a channel whose people may all see it', async () => {
    const before = house.slack.workspace.unfurls.length
    await share('CSALES', await dealUrl())
    const shown = house.slack.workspace.unfurls.slice(before)
    expect(seenOf(shown[0]?.unfurls)).toContain('Acme renewal')
    expect(buttonsOf(shown[0]?.unfurls)).toEqual([])
  })

  it('is shown to who posted it alone where a stranger reads along', async () => {
    house.slack.workspace.channels.set('CMIXED', [olena.id, zoe.id, 'UBOT'])
    const before = house.slack.workspace.unfurls.length
    await share('CMIXED', await dealUrl())
    expect(house.slack.workspace.unfurls).toHaveLength(before)
    const last = house.slack.workspace.messages.at(-1)
    expect(last).toMatchObject({ channel: 'CMIXED', only: olena.id })
    expect(last && wordsOf([last])).toContain('Acme renewal')
  })

  it('is left alone while it is being written, and where it is not of Parley', async () => {
    const before = house.slack.workspace.unfurls.length
    await share('COMPOSER', await dealUrl(), { source: 'composer', unfurl_id: 'C1' })
    await share('CSALES', 'https://elsewhere.example/r/deal/1')
    await share('CSALES', `${PUBLIC_URL}/r/deal/not-an-id`)
    expect(house.slack.workspace.unfurls).toHaveLength(before)
  })

  it('is read below a path, too, and nothing else is', () => {
    const id = '0190b6a0-0000-7000-8000-000000000000'
    expect(recordOf(`https://acme.example/parley/r/contact/${id}`, 'https://acme.example/parley')).toEqual({
      kind: 'record',
      of: 'contact',
      id,
    })
    for (const url of [
      `https://acme.example/r/contact/${id}`,
      `http://acme.example/parley/r/contact/${id}`,
      `https://acme.example/parley/r/member/${id}`,
      'x',
    ])
      expect(recordOf(url, 'https://acme.example/parley')).toBeUndefined()
    expect(recordOf(`${PUBLIC_URL}/r/deal/${id}`, null)).toBeUndefined()
  })
})

describe('a workspace of Slack that throws the bot out', () => {
  const farewells = [
    { type: 'app_uninstalled' },
    { type: 'tokens_revoked', tokens: { oauth: ['UOLENA'], bot: ['UPARLEY'] } },
  ]
  const disabled = async () =>
    (await house.store.prisma.installation.findFirstOrThrow({ where: { id: house.installationId } })).disabledAt

  it('is left, with what waits for it, until a code binds it anew', async () => {
    await house.post({ ...event({ type: 'app_uninstalled' }), team_id: 'TOTHER' })
    await house.post(event({ type: 'tokens_revoked', tokens: { oauth: ['UOLENA'] } }))
    expect(await disabled()).toBeNull()
    await house.say(olena, 'help')
    const { chatId } = (await house.store.prisma.outbox.findFirst({ orderBy: { seq: 'desc' } })) ?? { chatId: '' }
    const to = { platform: 'slack', installationId: house.installationId, chat: 'DOLENA', chatId } as const
    for (const farewell of farewells) {
      await house.store.prisma.installation.updateMany({ data: { disabledAt: null } })
      await house.store.prisma.outbox.updateMany({ where: { chatId }, data: { sentAt: null, failedAt: null } })
      expect(await house.post(event(farewell))).toMatchObject({ status: 200 })
      expect(await disabled()).not.toBeNull()
      expect(await house.store.prisma.outbox.count({ where: { chatId, sentAt: null, failedAt: null } })).toBe(0)
      const reply = { blocks: [{ kind: 'text' as const, text: 'x' }] }
      expect(await house.bot.send(to, reply, crypto.randomUUID())).toEqual({ kind: 'blocked' })
      expect(wordsOf(await house.say(olena, 'help'))).toContain('I am no company’s yet')
    }
  })
})
