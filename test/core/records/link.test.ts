import { expect, it } from 'vitest'
import { linkedRecord, recordLink } from '../../../core/index.ts'

const id = '01a20313-503d-723c-a959-873deaa6b86a'

it.each(['https://crm.acme.example', 'https://acme.example/parley', 'http://localhost:8080'])(
  'a link below %s leads back to its record',
  (address) => {
    for (const of of ['contact', 'company', 'deal'] as const) {
      const link = recordLink(address, { of, id })
      expect(link).toBe(`${address}/r/${of}/${id}`)
      expect(linkedRecord(address, link)).toEqual({ of, id })
      expect(
        linkedRecord(address, `${link.toUpperCase().replace(/^.*\/R\//, `${address}/r/`)}/?from=mail#top`),
      ).toEqual({ of, id })
    }
  },
)

it('leads nowhere elsewhere', () => {
  const address = 'https://acme.example/parley'
  for (const link of [
    'https://acme.example/r/deal/01a20313-503d-723c-a959-873deaa6b86a',
    `https://evil.example/parley/r/deal/${id}`,
    `https://acme.example.evil.example/parley/r/deal/${id}`,
    `https://acme.example/parleyr/r/deal/${id}`,
    `https://acme.example/parley/r/member/${id}`,
    'https://acme.example/parley/r/deal/../../secrets',
    `https://acme.example/parley/r/deal/${id}/edit`,
    'not a link',
    '',
  ])
    expect(linkedRecord(address, link)).toBeUndefined()
})
