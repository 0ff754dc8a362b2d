import { expect, it } from 'vitest'
import { paragraph } from '../../core/reply.ts'

it.each([
  ['Zatvaranje 15. siječnja 2027..', 'Zatvaranje 15. siječnja 2027.'],
  ['Wait...', 'Wait...'],
  ['Acme Inc.. Done.', 'Acme Inc. Done.'],
])('ends "%s" in one full stop', (text, once) => {
  expect(paragraph(text)).toEqual({ kind: 'text', text: once })
})

it('sees the stop of an abbreviation in the piece before', () => {
  expect(paragraph(['Nova tvrtka: ', { bold: 'Kvarner d.o.o.' }, '', '.'])).toEqual({
    kind: 'text',
    text: ['Nova tvrtka: ', { bold: 'Kvarner d.o.o.' }, '', ''],
  })
})
