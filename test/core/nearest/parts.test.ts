import { expect, it } from 'vitest'
import { noSpans } from '../../../core/grammar/spans.ts'
import { readAnnotated } from '../../../scripts/nearest/annotated.ts'
import { exampleOf } from '../../../scripts/nearest/examples.ts'
import { partsOf } from '../../../scripts/nearest/parts.ts'

function partsIn(line: string) {
  const [one] = readAnnotated(line, 'test.txt', (problem) => {
    throw new Error(problem)
  })
  if (!one) throw new Error('no sentence')
  return partsOf(exampleOf(one, 'en', noSpans)).map(({ one: { calls, brackets }, scene }) => [
    calls.map(({ command }) => command).join(),
    scene.sentence.tokens.map(({ text }) => text).join(' '),
    brackets.map(({ call, slot }) => `${call} ${slot}`).join(),
  ])
}

it('each command of a sentence is learnt from by itself, with the arguments that are its own', () => {
  expect(
    partsIn(
      'lost [deal: Globex] and remind me [2.at: tomorrow] to [2.about: call Ivan] => deal.lose ; reminder.create',
    ),
  ).toEqual([
    ['deal.lose', 'lost Globex', '0 deal'],
    ['reminder.create', 'remind me tomorrow to call Ivan', '0 at,0 about'],
  ])
})

it('a sentence of one command has no parts, nor has one that may be divided here or there', () => {
  expect(partsIn('lost [deal: Globex] => deal.lose')).toEqual([])
  expect(partsIn('lost [deal: Globex], ok, what now, show [2.deal: Acme] => deal.lose ; deal.show')).toEqual([])
})
