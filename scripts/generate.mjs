// Generates the Prisma client at `npm ci`. Plain JavaScript, so that any Node that npm itself runs on can run it.
// The generator needs no engine: pointing the schema engine at an existing program keeps the CLI from downloading one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = `${root}node_modules/prisma/build/index.js`
if (!existsSync(cli)) {
  // Production installs have no Prisma CLI; the image copies the client from its build stage.
  process.exit(0)
}
const done = spawnSync(process.execPath, [cli, 'generate', '--no-hints'], {
  cwd: root,
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
  encoding: 'utf8',
})
if (done.status !== 0) {
  process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}\n`)
  process.exit(done.status ?? 1)
}
