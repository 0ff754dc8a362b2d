// `npm run bench [-- NAME …]`: one JSON object a line; lower is better unless the name ends in `-rate`. Ratios within one run
// travel from machine to machine; times do not.
import { acknowledge } from './acknowledge.ts'
import { customersAtOnce } from './customers.ts'
import { type Bench, openBench } from './ground.ts'
import { importing } from './import.ts'
import { names } from './names.ts'
import { page } from './page.ts'
import { memory, start } from './process.ts'
import { queue } from './queue.ts'
import { reading } from './reading.ts'
import { questions } from './reports.ts'
import type { Result } from './result.ts'
import { times } from './times.ts'
import { turns } from './turns.ts'

/** Gives a bench a Parley of its own. */
const grounded = (bench: (ground: Bench) => Promise<readonly Result[]>) => async () => {
  const ground = await openBench()
  return bench(ground).finally(() => ground.close())
}

const benches = {
  turns: grounded(turns),
  queue: grounded(queue),
  acknowledge: grounded(acknowledge),
  reading: grounded(reading),
  page: grounded(page),
  times,
  start,
  memory,
  importing: grounded(importing),
  names: grounded(names),
  reports: grounded(questions),
  customers: grounded(customersAtOnce),
}

const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  for (const result of await bench()) process.stdout.write(`${JSON.stringify(result)}\n`)
}
