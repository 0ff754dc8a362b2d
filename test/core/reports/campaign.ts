// `npm run figures [-- COMPANIES FIRST]`: companies with awkward histories from seeds, forty questions each, asked of Parley and of the
// plain reference. Prints what differs and ends with status 1 where anything does.
import { openStore } from '../../../core/store/db.ts'
import { migrate } from '../../../core/store/migrate.ts'
import { openBench } from '../../bench/ground.ts'
import { compareSeed } from './compare.ts'

const [companies = 100, first = 1000] = process.argv.slice(2).map(Number)
const ground = await openBench()
await migrate(ground.url)
const store = openStore(ground.url)
let different = 0
for (let seed = first; seed < first + companies; seed += 1) {
  for (const one of await compareSeed(seed, 40, store)) {
    different += 1
    process.stdout.write(`${JSON.stringify(one)}\n`)
  }
}
process.stdout.write(`${companies} companies, ${companies * 40} questions, ${different} different\n`)
await store.close()
await ground.close()
process.exitCode = different === 0 ? 0 : 1
