import { expect, it } from 'vitest'
import { networkScores } from '../../../core/nearest/network.ts'
import { learnNetwork } from '../../../scripts/nearest/learn-network.ts'

it('tells apart what no sum of single words can: two that mean something else together than each alone', () => {
  const [always, close, ticket] = [1, 2, 3]
  const cases = [
    { features: [always], right: 0 },
    { features: [always, close], right: 1 },
    { features: [always, ticket], right: 1 },
    { features: [always, close, ticket], right: 0 },
  ]
  const lessons = Array.from({ length: 1_500 }, () =>
    cases.map(({ features, right }) => ({ features, questions: [{ choices: [[0], [1]], right }] })),
  ).flat()
  const network = learnNetwork(lessons, 2)
  for (const { features, right } of cases) {
    const [none = 0, one = 0] = networkScores(features, network)
    expect(one > none ? 1 : 0).toBe(right)
  }
})
