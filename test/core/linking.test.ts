import { afterEach, describe, expect, it, vi } from 'vitest'
import { openPlatformDesk } from '../../bots/desks/platform.ts'
import { newId } from '../../core/id.ts'
import { codeIn, newCode, shownCode } from '../../core/linking/code.ts'
import { companyFileSchema } from '../../core/store/company/file.ts'
import { companyOf } from '../../core/store/links.ts'
import { loadCompany } from '../../core/store/load.ts'
import { allWords, bindHere, buttonIn, everywhere, hearThere, sayThere, wordsOf } from '../support/places.ts'
import { openWorld, type SentMessage, type World } from '../support/world.ts'

// A database of its own for each, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const company = {
  name: 'Acme',
  team: [
    { id: 'anna', name: 'Anna Keller', role: 'admin', language: 'en' },
    { id: 'olena', name: 'Olena Kovalenko', role: 'rep', language: 'uk' },
  ],
  contacts: [{ id: 'ivan', name: 'Ivan Petrenko', owner: 'olena' }],
}

let opened: World | undefined
let world: World
const open = async () => {
  world = await openWorld(company, { platforms: everywhere })
  opened = world
}
afterEach(async () => {
  await opened?.close()
  opened = undefined
})

const deskOf = ({ store, clock }: World) =>
  openPlatformDesk({ store, clock, look: async () => ({ kind: 'nothing', language: 'en' }) })

function codeOf(sent: readonly SentMessage[]): string {
  const code = codeIn(
    /(?<![\d-])[2-9A-Z]{4}-[2-9A-Z]{4}(?![\w-])/.exec(JSON.stringify(sent.map(({ reply }) => reply)))?.[0] ?? '',
  )
  if (code === undefined) throw new Error(`no code in: ${allWords(sent)}`)
  return code
}

const memberOf = async (installationId: string, external: string): Promise<string | null> =>
  (await world.store.prisma.account.findFirst({ where: { installationId, external } }))?.memberId ?? null

describe('a code', () => {
  it('has no letters and digits that look alike, and always both kinds', () => {
    for (let n = 0; n < 500; n++) expect(newCode()).toMatch(/^(?=.*\d)(?=.*[A-Z])[2-9A-HJKMNP-Z]{8}$/)
  })

  it.each([
    'K7M4P2XQ',
    'k7m4-p2xq',
    'K7M4 P2XQ',
    ' k 7 m 4 p 2 x q ',
    'code: K7M4P2XQ',
    'мій код: k7m4-p2xq.',
    '/start K7M4P2XQ',
    'my code is K7M4-P2XQ, thanks',
    'К7М4-Р2ХQ',
  ])('is found in "%s"', (text) => {
    expect(codeIn(text)).toBe('K7M4P2XQ')
  })

  it.each([
    'hello there',
    'Ivan Petrenko',
    '23456789',
    'thankyou',
    '+380 50 123 45 67',
    'add Zoe Black',
    'K7M4P2XQ9',
    'remind me at 10:30',
  ])('is not seen in "%s"', (text) => {
    expect(codeIn(text)).toBeUndefined()
  })

  it('is shown in two groups', () => {
    expect(shownCode('K7M4P2XQ')).toBe('K7M4-P2XQ')
  })
})

describe('linking an account', () => {
  it('makes it the one who asked for the code, greets them in their language, and says so where it was asked', async () => {
    await open()
    const telegram = await bindHere(world, 'telegram', '777')
    await deskOf(world).installation('telegram', '777', 'acme_bot')
    const asked = await world.say('olena', 'підключи телеграм')
    expect(allWords(asked)).toMatch(/https:\/\/t\.me\/acme_bot\?start=[2-9A-Z]{8}/)
    expect(allWords(asked)).toContain('10 хвилин')
    const code = codeOf(asked)
    const there = { installationId: telegram, account: '42', name: 'Olena K.' }
    expect(allWords(await sayThere(world, there, 'show me Ivan'))).not.toContain('Petrenko')
    const linked = await sayThere(world, there, `/start ${code}`)
    const [hello] = linked.filter(({ to }) => to.installationId === telegram)
    expect(hello && wordsOf(hello.reply)).toContain('Вітаю, Olena Kovalenko')
    const [told] = linked.filter(({ to }) => to.chat === 'olena')
    expect(told && wordsOf(told.reply)).toContain('✓ Telegram підключено (Olena K.)')
    expect(allWords(await sayThere(world, there, 'Іван Петренко'))).toContain('Ivan Petrenko')
    expect(
      allWords(await hearThere(world, there, { kind: 'press', token: buttonIn(linked, 'Мій день') })),
    ).not.toContain('Вітаю')
    expect(await memberOf(telegram, '42')).toBe(world.id('olena'))
    const codes = await world.store.prisma.linkCode.findMany()
    expect(
      JSON.stringify(codes.map(({ secret, ...row }) => ({ ...row, secret: Buffer.from(secret).toString() }))),
    ).not.toContain(code)
  })

  it('works once, for ten minutes, and an earlier code ends with a newer one', async () => {
    await open()
    const slack = await bindHere(world, 'slack')
    const there = { installationId: slack, account: 'U1', language: 'en' }
    const first = codeOf(await world.say('olena', 'підключи Slack'))
    const second = codeOf(await world.say('olena', 'підключи Slack'))
    expect(allWords(await sayThere(world, there, first))).toContain('That code does not work')
    world.clock.set('2026-11-25T10:41:00+02:00')
    const old = allWords(await sayThere(world, there, second))
    expect(old).toContain('That code does not work')
    expect(old).toBe(allWords(await sayThere(world, { ...there, account: 'U9' }, 'K7M4-P2XQ')))
    const third = codeOf(await world.say('olena', 'підключи Slack'))
    expect(allWords(await sayThere(world, there, ` ${third.toLowerCase().slice(0, 4)} ${third.slice(4)} `))).toContain(
      'Вітаю',
    )
    expect(allWords(await sayThere(world, { ...there, account: 'U2' }, third))).toContain('That code does not work')
    expect(await memberOf(slack, 'U2')).toBeNull()
  })

  it('pauses after five wrong codes, whatever comes then, and goes on a quarter of an hour later', async () => {
    await open()
    const telegram = await bindHere(world, 'telegram')
    const there = { installationId: telegram, account: '42', language: 'lt' }
    for (let n = 0; n < 5; n++) expect(allWords(await sayThere(world, there, newCode()))).toContain('Šis kodas netinka')
    const right = codeOf(await world.say('olena', 'підключи Telegram'))
    expect(allWords(await sayThere(world, there, right))).toContain('Per daug netinkamų kodų')
    expect(await memberOf(telegram, '42')).toBeNull()
    world.clock.set('2026-11-25T10:46:00+02:00')
    const again = codeOf(await world.say('olena', 'підключи Telegram'))
    expect(allWords(await sayThere(world, there, again))).toContain('Вітаю')
  })

  it('pauses a whole bot when ever new accounts try codes', async () => {
    await open()
    const telegram = await bindHere(world, 'telegram', '777')
    await world.store.prisma.linkTry.createMany({
      data: Array.from({ length: 200 }, (_, n) => ({
        platform: 'telegram' as const,
        bot: '777',
        account: `x${n}`,
        at: new Date(world.clock.now().epochMilliseconds - 60_000),
      })),
    })
    const code = codeOf(await world.say('olena', 'підключи Telegram'))
    const there = { installationId: telegram, account: '42', language: 'en' }
    expect(allWords(await sayThere(world, there, code))).toContain('Too many codes')
  })

  it('does nothing for a code of another company', async () => {
    await open()
    const telegram = await bindHere(world, 'telegram')
    const other = await loadCompany(world.store, companyFileSchema.parse({ ...company, name: 'Globex' }), {
      now: world.clock.now(),
    })
    const console2 = await world.store.prisma.installation.findFirstOrThrow({
      where: { workspaceId: other.workspaceId },
    })
    await world.store.prisma.installation.createMany({
      data: [{ workspaceId: other.workspaceId, id: newId(), platform: 'telegram', external: 'theirs' }],
    })
    const code = codeOf(await sayThere(world, { installationId: console2.id, account: 'olena' }, 'підключи Telegram'))
    const answer = await sayThere(world, { installationId: telegram, account: '42', language: 'en' }, code)
    expect(allWords(answer)).toContain('That code does not work')
    expect(await memberOf(telegram, '42')).toBeNull()
  })

  it('never takes an account that is somebody else’s', async () => {
    await open()
    const telegram = await bindHere(world, 'telegram')
    const there = { installationId: telegram, account: '42' }
    await sayThere(world, there, codeOf(await world.say('olena', 'підключи Telegram')))
    const annas = codeOf(await world.say('anna', 'connect Telegram'))
    expect(allWords(await sayThere(world, there, annas))).toContain('уже підключено до когось')
    expect(await memberOf(telegram, '42')).toBe(world.id('olena'))
    const own = codeOf(await world.say('olena', 'підключи Telegram'))
    expect(allWords(await sayThere(world, there, own))).toContain('уже ваш')
  })

  it('is refused in a group, where the code is spent', async () => {
    await open()
    const telegram = await bindHere(world, 'telegram')
    const code = codeOf(await world.say('olena', 'підключи Telegram'))
    const there = { installationId: telegram, account: '42', language: 'en' }
    expect(allWords(await sayThere(world, { ...there, group: '-100' }, code))).toContain('Not in a group')
    expect(allWords(await sayThere(world, there, code))).toContain('That code does not work')
  })

  it('asks which platform when none is said, and tells reps that an admin brings in the bot', async () => {
    await open()
    const which = await world.say('olena', 'підключи ще один акаунт')
    expect(allWords(which)).toContain('[Telegram] [Slack] [Teams]')
    expect(allWords(await world.press('olena', buttonIn(which, 'Teams')))).toContain('адміністратор')
  })
})

describe('binding a bot', () => {
  const newcomer = {
    platform: 'slack' as const,
    external: 'T123',
    credentials: 'env:SLACK_BOT_TOKEN',
    account: { external: 'U1', name: 'Anna', language: 'hr-HR' },
    direct: true,
  }

  it('is done by an admin’s code, which links the admin at once', async () => {
    await open()
    const desk = deskOf(world)
    expect(await desk.installation('slack', 'T123')).toBeNull()
    const hello = wordsOf(await desk.unbound({ ...newcomer, text: 'bok' }))
    expect(hello).toContain('još ne pripadam nijednoj tvrtki')
    expect(wordsOf(await desk.unbound({ ...newcomer, text: 'K7M4-P2XQ' }))).toContain('Taj kod ne vrijedi')
    const asked = await world.say('anna', 'connect Slack')
    expect(allWords(asked)).toContain('Acme')
    expect(wordsOf(await desk.unbound({ ...newcomer, text: codeOf(asked) }))).toContain('This bot is Acme')
    await world.core.drain()
    const told = world.sent.at(-1)
    expect(told?.to.chat).toBe('anna')
    expect(told && wordsOf(told.reply)).toContain('✓ Slack is connected (Anna)')
    const installation = await desk.installation('slack', 'T123')
    expect(installation).not.toBeNull()
    expect(await companyOf(world.store.pool, newcomer)).toBe('Acme')
    expect(await companyOf(world.store.pool, { ...newcomer, external: 'T9' })).toBeNull()
    const there = { installationId: installation ?? '', account: 'U1' }
    expect(allWords(await sayThere(world, there, 'who is Ivan Petrenko?'))).toContain('Ivan Petrenko')
    expect(await world.store.prisma.installation.findFirst({ where: { external: 'T123' } })).toMatchObject({
      workspaceId: world.workspaceId,
      credentials: 'env:SLACK_BOT_TOKEN',
    })
  })

  it('keeps nothing of strangers but their tries, and pauses them', async () => {
    await open()
    const desk = deskOf(world)
    const accounts = await world.store.prisma.account.count()
    for (let n = 0; n < 5; n++) await desk.unbound({ ...newcomer, text: newCode() })
    const code = codeOf(await world.say('anna', 'connect Slack'))
    expect(wordsOf(await desk.unbound({ ...newcomer, text: code }))).toContain('Previše kodova')
    expect(await desk.installation('slack', 'T123')).toBeNull()
    expect(await world.store.prisma.account.count()).toBe(accounts)
    expect(wordsOf(await desk.unbound({ ...newcomer, direct: false, text: 'hi' }))).toContain('osobno')
  })

  it('is not done by the code of somebody who is an admin no longer', async () => {
    await open()
    const code = codeOf(await world.say('anna', 'connect Slack'))
    await world.store.prisma.member.updateMany({ where: { id: world.id('anna') }, data: { role: 'rep' } })
    expect(wordsOf(await deskOf(world).unbound({ ...newcomer, text: code }))).toContain('Taj kod ne vrijedi')
  })

  it('gives the link to the only bot that is still nobody’s', async () => {
    await open()
    await deskOf(world).installation('telegram', '777', 'acme_bot')
    expect(allWords(await world.say('anna', 'connect Telegram'))).toContain('https://t.me/acme_bot?start=')
  })
})

describe('an invitation', () => {
  it('says how one gets to the company’s bot', async () => {
    await open()
    expect(allWords(await world.say('anna', 'invite Zoe Black as a rep'))).not.toContain('connect')
    await bindHere(world, 'telegram')
    expect(allWords(await world.say('anna', 'invite Bob Brown as a rep'))).toContain('“connect Telegram”')
  })
})

describe('accounts', () => {
  async function linked(platform: 'telegram' | 'slack', account: string) {
    const installationId = await bindHere(world, platform)
    const there = { installationId, account, name: `${platform} name` }
    await sayThere(world, there, codeOf(await world.say('anna', `connect ${platform}`)))
    return there
  }

  it('are listed with what can be done about them', async () => {
    await open()
    await linked('telegram', '42')
    const list = allWords(await world.say('anna', 'which accounts are connected?'))
    expect(list).toContain('Telegram · telegram name · since')
    expect(list).toContain('[Disconnect Telegram] [Connect Slack] [Connect Teams]')
  })

  it('are strangers’ again at once when they are disconnected, after a yes', async () => {
    await open()
    const there = await linked('telegram', '42')
    expect(allWords(await sayThere(world, there, 'who is Ivan Petrenko?'))).toContain('Ivan Petrenko')
    const asked = await world.say('anna', 'disconnect Telegram')
    expect(allWords(asked)).toContain('Disconnect Telegram (telegram name)?')
    expect(allWords(asked)).not.toContain('last way in')
    await world.press('anna', buttonIn(asked, 'Yes'))
    expect(allWords(await sayThere(world, there, 'who is Ivan Petrenko?'))).not.toContain('Ivan Petrenko')
  })

  it('say so when the last way in would go', async () => {
    await open()
    const there = await linked('telegram', '42')
    await world.store.prisma.account.updateMany({ where: { external: 'anna' }, data: { disabledAt: new Date() } })
    const asked = await sayThere(world, there, 'disconnect Telegram')
    expect(allWords(asked)).toContain('last way in')
    expect(allWords(await hearThere(world, there, { kind: 'press', token: buttonIn(asked, 'No') }))).toContain(
      'nothing',
    )
    expect(await memberOf(there.installationId, '42')).toBe(world.id('anna'))
  })

  it('get nothing more that waits to be sent, once they are cut off', async () => {
    await open()
    const there = await linked('telegram', '42')
    const chat = await world.store.prisma.chat.findFirstOrThrow({ where: { external: '42' } })
    const lane = await world.store.prisma.lane.findFirstOrThrow({ where: { chatId: chat.id, kind: 'outbox' } })
    await world.store.prisma.outbox.create({
      data: {
        workspaceId: world.workspaceId,
        id: newId(),
        laneId: lane.id,
        chatId: chat.id,
        key: 'later',
        reply: { blocks: [{ kind: 'text', text: 'secret' }] },
        dueAt: new Date(Date.now() + 3_600_000),
      },
    })
    await world.store.prisma.member.updateMany({ where: { id: world.id('anna') }, data: { disabledAt: new Date() } })
    expect(await world.store.prisma.outbox.findFirst({ where: { key: 'later' } })).toMatchObject({
      failure: 'no longer theirs to read',
    })
    expect(allWords(await sayThere(world, there, 'who is Ivan Petrenko?'))).not.toContain('Petrenko')
    expect(allWords(await world.say('anna', 'who is Ivan Petrenko?'))).not.toContain('Petrenko')
  })

  it('of a bot that is disabled are nobody’s', async () => {
    await open()
    const there = await linked('telegram', '42')
    await world.store.prisma.installation.updateMany({
      where: { id: there.installationId },
      data: { disabledAt: new Date() },
    })
    await expect(sayThere(world, there, 'who is Ivan?')).rejects.toThrow()
    expect(await deskOf(world).installation('telegram', 'telegram-bot')).toBeNull()
    expect(allWords(await world.say('anna', 'which accounts are connected?'))).not.toContain('telegram name')
  })
})

describe('the desk of a platform', () => {
  it('keeps files of those who are known alone, and gives them to their chat', async () => {
    await open()
    const telegram = await bindHere(world, 'telegram')
    const desk = deskOf(world)
    const bytes = async function* () {
      yield new TextEncoder().encode('name\nZoe')
    }
    const there = { installationId: telegram, account: '42' }
    expect(await desk.keepFile(there, { name: 'a.csv', mime: 'text/csv' }, bytes())).toEqual({ kind: 'stranger' })
    const said = await sayThere(world, there, codeOf(await world.say('olena', 'підключи Telegram')))
    const kept = await desk.keepFile(there, { name: 'a.csv', mime: 'text/csv' }, bytes())
    const to = said.find((one) => one.to.installationId === telegram)?.to
    if (kept.kind !== 'kept' || !to) throw new Error('the file was not kept')
    const file = await desk.file(to, kept.fileId)
    expect(file).toMatchObject({ name: 'a.csv', size: 8 })
    const annas = (await world.say('anna', 'hello'))[0]?.to
    expect(annas && (await desk.file(annas, kept.fileId))).toBeUndefined()
  })

  it('sends nothing more to who has left, until they write again', async () => {
    await open()
    const telegram = await bindHere(world, 'telegram')
    const there = { installationId: telegram, account: '42' }
    await sayThere(world, there, codeOf(await world.say('olena', 'підключи Telegram')))
    await deskOf(world).left(telegram, '42')
    expect(await world.store.prisma.chat.findFirst({ where: { external: '42' } })).toMatchObject({
      blockedAt: expect.any(Date),
    })
    await sayThere(world, there, 'привіт')
    expect(await world.store.prisma.chat.findFirst({ where: { external: '42' } })).toMatchObject({ blockedAt: null })
  })
})
