import { expect, it } from 'vitest'
import { patient } from '../../../bots/web/patient.ts'

const long = 60_000

async function* sent(ended: string[], hangs: boolean): AsyncGenerator<Uint8Array> {
  try {
    yield Buffer.from('one ')
    yield Buffer.from('two')
    if (hangs) await new Promise(() => undefined)
  } finally {
    ended.push('ended')
  }
}

it('passes on a file as it comes, and ends it where no more of it is wanted', async () => {
  const ended: string[] = []
  expect(Buffer.concat(await Array.fromAsync(patient(sent(ended, false), long))).toString()).toBe('one two')
  for await (const part of patient(sent(ended, true), long)) {
    expect(Buffer.from(part).toString()).toBe('one ')
    break
  }
  expect(ended).toEqual(['ended', 'ended'])
})

it('gives up a file of which nothing comes any more, as too late', async () => {
  const came: string[] = []
  const read = async () => {
    for await (const part of patient(sent([], true), 5)) came.push(Buffer.from(part).toString())
  }
  await expect(read()).rejects.toMatchObject({ statusCode: 408 })
  expect(came).toEqual(['one ', 'two'])
})
