// A program that holds the embedded database of the folder in its argument, as Parley does, until its standard input ends.
import { takeServerLock } from '../../core/store/postgres/lock.ts'
import { startPostgres } from '../../core/store/postgres/start.ts'

const postgres = await startPostgres({ dataDir: process.argv[2] ?? '' })
const lock = await takeServerLock(postgres.url, { as: `holder ${process.pid}`, alone: true, serve: true })
process.stdout.write(
  `${JSON.stringify({ url: postgres.url, adopted: postgres.adopted, held: lock.held, other: lock.other })}\n`,
)
for await (const _ of process.stdin);
await lock.release()
if (lock.held) await postgres.stop()
