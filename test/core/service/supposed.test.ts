import { describe, expect, it } from 'vitest'
import { rather, supposed } from '../../../core/service/supposed.ts'

const meant = (text: string) => supposed(text)?.calls[0]?.command

describe('what a customer may mean that no template says', () => {
  it.each([
    'where are our licences? asking for the third time!',
    'де наші лампи',
    'а где же наши весы?',
    'Laba diena, o mūsų lentynos tai kur? Žadėjot dar pirmadienį.',
    'gdje su više te naše stolice',
  ])('"%s" asks where it is', (text) => expect(meant(text)).toBe('deal.status'))

  it.each([
    'where is my invoice',
    'where do I change my password',
    'were you closed on Monday',
    'were my documents signed',
  ])('"%s" is looked up', (text) => expect(meant(text)).toBe('faq.ask'))

  it('what goes back may be a request, which is asked about first', () => {
    const read = supposed('Один акумулятор зайвий, хочемо вам його вернути')
    expect(read).toMatchObject({ sure: false, asks: true, calls: [{ command: 'ticket.open' }] })
    expect(read?.calls[0]?.said.category).toMatchObject({ value: 'return' })
    // A slip away from Lithuanian "to give back".
    expect(supposed('gražių švenčių visam jūsų kolektyvui!')).toBeUndefined()
  })

  it('"we\'re" begins no question', () =>
    expect(meant("We're opening three more shops. I'd like to buy 40 chairs")).toBeUndefined())
})

describe('who asks for a person', () => {
  it.each(['нет уж, с роботом переписываться не буду. дайте человека', 'no thanks, give me a human'])(
    '"%s" is about nothing yet',
    (text) => expect(rather(text, undefined)?.calls).toEqual([{ command: 'handover.request', said: {} }]),
  )

  it('says what it is about', () => {
    const read = rather('my printer is dead, give me a human', undefined)
    expect(read?.calls[0]?.said.about).toMatchObject({ text: 'my printer is dead' })
  })
})
