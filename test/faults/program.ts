// A Parley as `npm start` puts it together, for the fault rounds: what it hears comes as JSON lines on standard input, what it
// has committed is acknowledged on standard output, what it sends is appended to a file.
import { appendFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { destination, pino } from 'pino'
import { readConfig } from '../../bots/config.ts'
import { openHouse } from '../../bots/house.ts'
import { plainText } from '../../core/reply.ts'
import { heardLine, type Saying } from './sayings.ts'

const sentFile = process.argv[2]
if (!sentFile) throw new Error('usage: program.ts SENT_FILE')

const say = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`)

const configured = readConfig()
if (!configured.ok) throw new Error(configured.problems.join('\n'))
const opened = await openHouse(configured.config, {
  log: pino({ level: 'warn' }, destination(2)),
  as: 'fault rounds',
  attach: false,
  apart: {},
  platforms: ['console'],
  // Shorter than usual, so that a round does not wait long for what a killed program held; long enough for a first turn on a busy machine.
  leaseMs: 5_000,
  send: async (to, reply) => {
    const [first] = reply.blocks
    const text = first?.kind === 'text' ? plainText(first.text) : (first?.kind ?? '')
    appendFileSync(sentFile, `${JSON.stringify({ chat: to.chat, text })}\n`)
    return { kind: 'sent' }
  },
})
if (opened.kind === 'refused') throw new Error(opened.why)
const { house } = opened
const { id: installationId } = await house.store.prisma.installation.findFirstOrThrow({
  where: { platform: 'console' },
})

void house.ended.then((why) => {
  say({ ended: why })
  process.exit(3)
})
house.core.start()
say({ ready: true })

async function hear({ key, seat, text }: Saying): Promise<void> {
  const inbound = {
    installationId,
    eventKey: key,
    chat: { external: seat, direct: true },
    account: { external: seat },
    body: { kind: 'text', text },
    at: house.clock.now().toString(),
  } as const
  await house.core.hear(inbound).then(
    (kind) => say({ ack: key, kind }),
    () => say({ refused: key }),
  )
}

for await (const line of createInterface({ input: process.stdin })) await hear(heardLine.parse(JSON.parse(line)))
await house.close()
