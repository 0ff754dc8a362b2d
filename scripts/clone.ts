// Clones the project into an empty folder, installs it and talks to it as the README says: npm run test:clone
// With `-- --installed` the packages that `npm ci` has just put here are taken, where the commit asks for the same.
// What works in one's own folder may lean on files that were never committed; here nothing is there but the commit.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** As in a new terminal: without this project's programs on the path, npm's settings and Parley's. */
const environment = Object.fromEntries(
  Object.entries(process.env)
    .filter(([name]) => !/^(npm_|INIT_CWD$|NODE_OPTIONS$|DATABASE_URL$|PARLEY_)/.test(name))
    .map(([name, value]) => [name, name === 'PATH' ? withoutProject(value ?? '') : value]),
)

function withoutProject(path: string): string {
  return path
    .split(delimiter)
    .filter((folder) => !/node_modules[/\\]|node-gyp-bin/.test(folder))
    .join(delimiter)
}

/** Runs a command to its end. `input` is its standard input. Gives what it said; throws when it fails. */
async function run(folder: string, command: string, args: readonly string[], input = ''): Promise<string> {
  const child = spawn(command, args, { cwd: folder, env: environment })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
  child.stdin.on('error', () => {}).end(input)
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said.join('')}`)
  return said.join('')
}

/** Starts Parley and resolves with the line that says how to talk to it. */
async function ready(output: Readable): Promise<string> {
  const said: string[] = []
  for await (const line of createInterface({ input: output })) {
    said.push(line)
    if (line.includes('npm run console')) return line
  }
  throw new Error(`npm start ended without getting ready:\n${said.join('\n')}`)
}

/** The packages as `npm ci` makes them, and what it makes of them (`prepare`); without what Node and Parley keep beside them. */
async function install(folder: string): Promise<void> {
  if (!process.argv.includes('--installed') || !(await asksForTheSame(folder))) {
    await run(folder, 'npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'])
    return
  }
  // Links take seconds; only within a file system.
  const packages = join(folder, 'node_modules')
  const copy = (how: string) => run(root, 'cp', [how, '-T', join(root, 'node_modules'), packages])
  await copy('-al').catch(() => copy('-af'))
  await rm(join(packages, '.cache'), { recursive: true, force: true })
  await run(folder, 'npm', ['run', 'prepare'])
}

async function asksForTheSame(folder: string): Promise<boolean> {
  const files = await Promise.all(
    ['package.json', 'package-lock.json'].map((name) =>
      Promise.all([root, folder].map((place) => readFile(join(place, name), 'utf8'))),
    ),
  )
  return files.every(([here, there]) => here === there)
}

function check(holds: boolean, expected: string, said: string): void {
  if (!holds) throw new Error(`${expected}; it said:\n${said}`)
}

async function talk(folder: string): Promise<void> {
  const conversation = await readFile(join(folder, 'test/dialogues/readme.txt'), 'utf8')
  const parley = spawn('npm', ['start'], { cwd: folder, env: { ...environment, PORT: '0' }, detached: true })
  const log: string[] = []
  parley.stderr.setEncoding('utf8').on('data', (text: string) => log.push(text))
  const ended = once(parley, 'close')
  try {
    say(await ready(parley.stdout))
    await agenda(folder)
    say(await run(folder, 'npm', ['run', '--silent', 'console'], conversation))
    const again = await run(folder, 'npm', ['start']).catch(String)
    check(again.includes('already runs'), 'a second npm start on the same data says so and ends', again)
  } finally {
    if (parley.pid !== undefined && parley.exitCode === null) process.kill(-parley.pid, 'SIGTERM')
    await ended
  }
  check(log.join('').includes('"stopped"'), 'npm start stops in good order when it is told to', log.join(''))
  // Nothing runs now: the terminal starts everything itself and finds the same company.
  await agenda(folder)
}

/** Asks as the first of the demo company's team, whose language is Ukrainian. */
async function agenda(folder: string): Promise<void> {
  const said = await run(folder, 'npm', ['run', '--silent', 'console'], 'what do I have today?\n')
  check(said.includes('Сьогодні'), 'the demo company answers', said)
}

function say(text: string): void {
  process.stdout.write(`${text.trimEnd()}\n`)
}

const folder = await mkdtemp(join(tmpdir(), 'parley-clone-'))
try {
  // Started by root, the database runs as another user, who must reach its data in here.
  await chmod(folder, 0o755)
  await run(root, 'git', ['clone', '--quiet', '--no-hardlinks', root, folder])
  await install(folder)
  await talk(folder)
  say('A fresh clone installs and talks as the README says.')
} finally {
  await rm(folder, { recursive: true, force: true })
}
