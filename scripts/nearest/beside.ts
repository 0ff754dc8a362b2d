import { Worker } from 'node:worker_threads'

/** What a thread of its own posts, once. `megabytes`: how much it may take; what it throws is thrown. */
export function beside<T>(program: URL, given: unknown, megabytes: number): Promise<T> {
  const thread = new Worker(program, {
    workerData: given,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  return new Promise((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
  })
}
