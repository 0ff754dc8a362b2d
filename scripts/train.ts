import { mkdir, writeFile } from 'node:fs/promises'
import company from '../core/nearest/company.json' with { type: 'json' }
import { pack } from '../core/nearest/packed.ts'
import { weightsFile } from '../core/nearest/weights.ts'
import { examplesIn } from './nearest/gather.ts'
import { learn } from './nearest/learn.ts'
import { sentenceFiles } from './nearest/sources.ts'
import { inScratch } from './understand/scratch.ts'

// npm run train: learns the nearest reader from core/languages/*/sentences/*.txt and writes core/nearest/weights. The same sentences
// give the same bytes.

async function main(): Promise<number> {
  const files = await sentenceFiles()
  if (files.length === 0) return fail('there are no sentences to learn from')
  const wrong = await inScratch(company, 'npm run train', async (opened) => {
    const examples = await examplesIn(files, opened, say)
    const bytes = pack(learn(examples))
    await mkdir(new URL('.', weightsFile), { recursive: true })
    await writeFile(weightsFile, bytes)
    say(`${examples.length} sentences, ${bytes.length} bytes`)
  })
  return wrong === undefined ? 0 : fail(wrong)
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function fail(why: string): number {
  process.stderr.write(`${why}\n`)
  return 1
}

process.exitCode = await main()
