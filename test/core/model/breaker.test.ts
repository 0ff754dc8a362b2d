import { expect, it } from 'vitest'
import { openBreaker } from '../../../core/model/breaker.ts'

it('leaves a model alone after three failures in a row, lets one try after the rest, and rests longer when that fails', () => {
  let now = 1_000
  const breaker = openBreaker(() => now)
  const fail = () => {
    expect(breaker.mayAsk()).toBe(true)
    breaker.failed()
  }
  fail()
  fail()
  fail()
  expect(breaker.mayAsk()).toBe(false)
  now += 30_000
  expect(breaker.mayAsk()).toBe(true)
  expect(breaker.mayAsk()).toBe(false)
  breaker.failed()
  now += 59_999
  expect(breaker.isResting()).toBe(true)
  now += 1
  expect(breaker.mayAsk()).toBe(true)
  breaker.worked()
  fail()
  fail()
  expect(breaker.isResting()).toBe(false)
})

it('rests as long as it is asked to, five minutes at most', () => {
  let now = 0
  const breaker = openBreaker(() => now)
  breaker.rest(86_400_000)
  now = 299_999
  expect(breaker.mayAsk()).toBe(false)
  now = 300_000
  expect(breaker.mayAsk()).toBe(true)
})
