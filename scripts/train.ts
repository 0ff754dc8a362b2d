import { mkdir, writeFile } from 'node:fs/promises'
import { pack } from '../core/nearest/packed.ts'
import { weightsFile } from '../core/nearest/weights.ts'
import { beside } from './nearest/beside.ts'
import { frozen } from './nearest/frozen.ts'
import { type Curves, learnWhole } from './nearest/learn.ts'
import { type Lessons, lessons } from './nearest/lessons.ts'

// npm run train: learns the nearest reader from core/languages/*/sentences/*.txt, with test/corpus beside them (docs/understanding.md
// says what that gives), and writes core/nearest/weights. The same sentences give the same bytes.

async function main(): Promise<number> {
  const found = await lessons('npm run train', say)
  if (typeof found === 'string') return fail(found)
  const { sentences, corpus } = found
  if (sentences.length === 0) return fail('there are no sentences to learn from')
  const curves = curvesBeside(found)
  const bytes = pack({ ...learnWhole(sentences, corpus), ...(await curves) })
  await mkdir(new URL('.', weightsFile), { recursive: true })
  await writeFile(weightsFile, bytes)
  say(`${sentences.length} sentences and ${corpus.length} of the corpus, ${bytes.length} bytes`)
  return 0
}

/** So many megabytes the other thread may take. */
const ROOM = 12_000

/** How sure one may be, learnt in a thread of its own: it takes as long as all the rest. */
const curvesBeside = ({ sentences, corpus }: Lessons): Promise<Curves> =>
  beside(
    new URL('nearest/curves-thread.ts', import.meta.url),
    { sentences: sentences.map(frozen), corpus: corpus.map(frozen) },
    ROOM,
  )

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function fail(why: string): number {
  process.stderr.write(`${why}\n`)
  return 1
}

process.exitCode = await main()
