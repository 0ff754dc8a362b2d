// Carries out the steps of the Dockerfile without a Docker engine: each stage in a folder of its own, COPY and RUN as they stand, then
// CMD as another user where this one is root, against a PostgreSQL started for it. What it cannot show: the base image, the network, the volumes.
//   npm run test:image
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startPostgres } from '../../core/store/postgres/start.ts'
import { isSent, readDockerfile, type Stage } from './dockerfile.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const ignore = readFileSync(`${root}.dockerignore`, 'utf8')
const build = mkdtempSync(join(tmpdir(), 'parley-image-'))
chmodSync(build, 0o755)
const asRoot = userInfo().uid === 0
const port = 20_000 + (process.pid % 20_000)

const say = (words: string): void => void process.stdout.write(`${words}\n`)

interface Built {
  readonly folder: string
  readonly env: Record<string, string>
  readonly command: readonly string[]
  readonly user: string | undefined
}

/** A path of the image as one of this machine. */
const within = (stage: string, workdir: string, path: string): string =>
  join(build, stage, path.startsWith('/') ? path : join(workdir, path))

function carryOut(stage: Stage): Built {
  let workdir = '/'
  let user: string | undefined
  let command: readonly string[] = []
  const env: Record<string, string> = {}
  for (const { name, rest } of stage.steps) {
    switch (name) {
      case 'WORKDIR':
        workdir = rest
        mkdirSync(within(stage.name, '/', workdir), { recursive: true })
        break
      case 'ENV':
        for (const pair of rest.split(/\s+/)) env[pair.split('=')[0] ?? ''] = pair.slice(pair.indexOf('=') + 1)
        break
      case 'COPY':
        copy(stage.name, workdir, rest)
        break
      case 'RUN':
        say(`[${stage.name}] ${rest}`)
        execFileSync('sh', ['-ec', outside(rest, stage.name)], {
          cwd: within(stage.name, '/', workdir),
          env: { ...process.env, ...env, NODE_ENV: env.NODE_ENV ?? '' },
          stdio: ['ignore', 'ignore', 'inherit'],
        })
        break
      case 'USER':
        user = rest
        break
      case 'CMD':
        command = JSON.parse(rest)
        break
      case 'EXPOSE':
      case 'HEALTHCHECK':
        break
      default:
        throw new Error(`${name} is not carried out here`)
    }
  }
  return { folder: within(stage.name, '/', workdir), env, command, user }
}

/** A step that names the image's users and folders, in terms of this machine. */
const outside = (step: string, stage: string): string =>
  step
    .replaceAll(/(?<=\s)\/(?=\w)/g, `${join(build, stage)}/`)
    .replaceAll('chown node ', asRoot ? 'chown nobody ' : 'true ')

function copy(stage: string, workdir: string, rest: string): void {
  const words = rest.split(/\s+/)
  const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length)
  const paths = words.filter((word) => !word.startsWith('--'))
  const target = paths.pop() ?? '.'
  for (const path of paths) {
    const source = from === undefined ? join(root, path) : within(from, '/', path)
    const intoFolder = target.endsWith('/') || target === '.' || paths.length > 1
    const to = within(
      stage,
      workdir,
      statSync(source).isDirectory() || !intoFolder ? target : join(target, basename(path)),
    )
    mkdirSync(dirname(to), { recursive: true })
    cpSync(source, to, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (one) =>
        from !== undefined || isSent(one.slice(root.length).replace(/\/$/, ''), ignore) || one === source,
    })
  }
}

async function answers(path: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}${path}`).then(
    (response) => response.ok,
    () => false,
  )
}

async function start(image: Built, databaseUrl: string, dataDir: string): Promise<void> {
  for (const leftOut of [
    'node_modules/vitest',
    'node_modules/@biomejs',
    'node_modules/prisma',
    'test',
    '.env',
    '.parley',
  ])
    if (existsSync(join(image.folder, leftOut))) throw new Error(`${leftOut} is in the image`)
  const [, ...args] = image.command
  const child = spawn(process.execPath, args, {
    cwd: image.folder,
    env: {
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
      ...image.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
    // As root here: the database's own user, who may use its socket.
    ...(asRoot && image.user ? { uid: statSync(join(dataDir, 'postgres')).uid } : {}),
  })
  const ended = new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
  for (let tries = 0; !(await answers('/ready')); tries += 1) {
    if (tries > 100 || child.exitCode !== null) throw new Error('the image does not become ready')
    await pause(200)
  }
  say('ready: /health and /ready answer')
  child.kill('SIGTERM')
  if ((await ended) !== 0) throw new Error('the image does not stop well')
  say('stopped by SIGTERM with status 0')
}

const built = readDockerfile(readFileSync(`${root}Dockerfile`, 'utf8')).map(carryOut)
const image = built.at(-1)
if (!image) throw new Error('the Dockerfile has no stage')
const dataDir = join(build, 'database')
mkdirSync(dataDir, { mode: 0o711 })
const postgres = await startPostgres({ dataDir })
try {
  await start(image, postgres.url, dataDir)
} finally {
  await postgres.stop()
  rmSync(build, { recursive: true, force: true })
}
