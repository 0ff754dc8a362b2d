import { parentPort, workerData } from 'node:worker_threads'
import { type Frozen, thawed } from './frozen.ts'
import { learnCurves } from './learn.ts'

// The thread that learns how sure one may be while `npm run train` learns the rest.

const { sentences, corpus }: { readonly sentences: readonly Frozen[]; readonly corpus: readonly Frozen[] } = workerData
parentPort?.postMessage(learnCurves(sentences.map(thawed), corpus.map(thawed)))
