import { parentPort, workerData } from 'node:worker_threads'
import { inScratch } from '../understand/scratch.ts'
import { frozen } from './frozen.ts'
import { examplesIn } from './gather.ts'
import type { Gathered, ToGather } from './lessons.ts'

// The thread that gathers the one half of the files while `npm run train` gathers the other.

const { files, company, as }: ToGather = workerData
const found: Gathered['found'][number][] = []
const problems: string[] = []
const wrong = await inScratch(company, as, async (opened) => {
  for (const file of files) {
    const examples = await examplesIn([file], opened, (problem) => problems.push(problem))
    found.push({ path: file.path, examples: examples.map(frozen) })
  }
})
const gathered: Gathered = { found, problems, wrong }
parentPort?.postMessage(gathered)
