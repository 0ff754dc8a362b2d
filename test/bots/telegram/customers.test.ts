import { afterEach, expect, it, vi } from 'vitest'
import { codeIn } from '../../../core/linking/code.ts'
import { type House, openHouse } from '../../support/telegram/house.ts'
import { message, person, says, sends } from '../../support/telegram/updates.ts'

vi.setConfig({ testTimeout: 60_000 })

const company = {
  name: 'Acme',
  team: [{ id: 'anna', name: 'Anna Keller', role: 'admin', language: 'en' }],
  contacts: [{ id: 'ivan', name: 'Ivan Petrenko', phones: ['+380501112233'] }],
}

let house: House | undefined
afterEach(async () => {
  await house?.close()
  house = undefined
})

it("becomes the company's by an admin's code, knows nobody as the team, and customers by their own phone", async () => {
  const opened = await openHouse(company, { bound: false, door: 'customers' })
  house = opened
  const { world, telegram, happens } = opened
  const anna = person(77, 'Anna')
  const asked = JSON.stringify(await world.say('anna', 'connect Telegram'))
  const code = codeIn(/(?<![\d-])[2-9A-Z]{4}-[2-9A-Z]{4}(?![\w-])/.exec(asked)?.[0] ?? '')
  const [bound] = await happens(says(anna, code ?? ''))
  expect(bound?.text).toContain('for its customers')
  const installation = await world.store.prisma.installation.findFirstOrThrow({ where: { platform: 'telegram' } })
  expect(installation).toMatchObject({ door: 'customers', external: '4242' })
  expect(await world.store.prisma.account.count({ where: { installationId: installation.id } })).toBe(0)

  // The admin is a customer there as anybody else, and sees nothing of the CRM.
  const [answer] = await happens(says(anna, 'show Ivan Petrenko'))
  expect(answer?.text).not.toContain('50 111')
  const account = await world.store.prisma.account.findFirstOrThrow({ where: { external: '77' } })
  expect(account.memberId).toBeNull()
  expect(account.contactId).not.toBeNull()

  const names =
    telegram.standing.commands.get('{"type":"all_private_chats"}') ?? [...telegram.standing.commands.values()][0]
  expect(JSON.stringify(names)).toContain('"human"')
  expect(JSON.stringify(names)).not.toContain('"deals"')

  const petro = person(88, 'Petro', 'uk')
  const [greeted] = await happens(says(petro, '/start'))
  expect(greeted?.text).toContain('Acme')
  // Somebody else's card, and one's own that was passed on, prove nothing.
  const contact = { phone_number: '380501112233', first_name: 'Petro', user_id: 88 }
  await happens(sends(petro, { contact: { ...contact, user_id: 99 } }))
  const origin = { type: 'hidden_user', sender_user_name: 'Petro', date: 1_795_600_000 } as const
  await happens(sends(petro, { contact, forward_origin: origin }))
  const isIvan = async () =>
    (await world.store.prisma.account.findFirstOrThrow({ where: { external: '88' } })).contactId === world.id('ivan')
  expect(await isIvan()).toBe(false)
  const known = await happens({ message: message(petro, { contact }) })
  expect(known.at(-1)?.text).toContain('Ivan Petrenko')
  expect(await isIvan()).toBe(true)
})

it('fetches what a customer sends after Telegram was answered, with its words, and says so where it is gone', async () => {
  const opened = await openHouse(company, { door: 'customers' })
  house = opened
  const { world, telegram, happens } = opened
  const dana = person(99, 'Dana', 'en')
  const picture = Buffer.from('\xff\xd8\xff\xe0 a leak', 'latin1')
  const photo = (id: string) => [{ file_id: id, file_unique_id: 'u', width: 90, height: 60, file_size: picture.length }]
  // The first try to fetch the bytes breaks off.
  telegram.goWrong('file', 'dropped')
  const told = await happens(
    sends(dana, { photo: photo(telegram.putFile(picture, 'photos/1.jpg')), caption: 'My machine leaks' }),
  )
  expect(told.map(({ text }) => text).join('\n')).toContain('I am passing this on to a colleague')
  const { prisma } = world.store
  const ticket = await prisma.ticket.findFirstOrThrow({ include: { activities: { include: { files: true } } } })
  expect(ticket).toMatchObject({ text: 'My machine leaks', human: true })
  expect(ticket.activities.flatMap(({ files }) => files)).toMatchObject([
    { name: 'photo.jpg', mime: 'image/jpeg', size: picture.length, expiresAt: null },
  ])
  const [row] = await prisma.inbox.findMany({ where: { installationId: opened.installationId } })
  expect(JSON.stringify(row?.inbound)).not.toContain('refused')

  // Staff's answer may be a picture, too: it is seen at once.
  const { files } = ticket.activities[0] ?? {}
  const [file] = files ?? []
  const to = { platform: 'telegram', installationId: opened.installationId, chat: '99', chatId: '' } as const
  const sent = await opened.bot.send(
    to,
    { blocks: [{ kind: 'file', id: file?.id ?? '', name: 'photo.jpg', mime: 'image/jpeg', size: picture.length }] },
    'again',
  )
  expect(sent.kind).toBe('sent')
  expect(telegram.asked.at(-1)?.method).toBe('sendPhoto')

  const gone = await happens(sends(dana, { document: { file_id: 'gone', file_unique_id: 'u', file_name: 'act.pdf' } }))
  expect(gone.map(({ text }) => text)).toEqual(['I could not get “act.pdf” any more. Please send it once again.'])
  const large = { file_id: 'big', file_unique_id: 'u', file_name: 'film.pdf', file_size: 30_000_000 }
  expect((await happens(sends(dana, { document: large })))[0]?.text).toContain('is too large: 20 MB is the most')
  expect(telegram.mistakes).toEqual([])
})
