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
