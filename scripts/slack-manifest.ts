// Prints the manifest that makes Parley's app in Slack by one paste (docs/slack.md).
//   npm run --silent slack:manifest -- https://parley.example.com
//   npm run --silent slack:manifest -- --socket [https://parley.example.com]
// --socket: for Socket Mode; the address is then only for links. --no-agent: where Slack refuses "agent_view"; --assistant: the older pane.
import { parseArgs } from 'node:util'
import { manifestOf } from '../bots/slack/manifest.ts'

const usage = 'npm run --silent slack:manifest -- [--socket] [--no-agent | --assistant] [PUBLIC_URL]'

function main(): number {
  const { values, positionals } = parseArgs({
    options: { socket: { type: 'boolean' }, 'no-agent': { type: 'boolean' }, assistant: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [given] = positionals
  const url = given === undefined ? null : URL.canParse(given) ? new URL(given).href.replace(/\/$/, '') : undefined
  const socket = values.socket === true
  const agent = values['no-agent'] ? null : values.assistant ? 'assistant' : 'agent'
  if (url === undefined || positionals.length > 1 || (url === null && !socket)) {
    process.stderr.write(`${usage}\nSlack needs an address to send to, like https://parley.example.com, or --socket.\n`)
    return 1
  }
  if (!socket && !url?.startsWith('https://')) {
    process.stderr.write('Slack sends to https:// addresses only. Without one, use --socket.\n')
    return 1
  }
  process.stdout.write(`${JSON.stringify(manifestOf({ url, socket, agent }), null, 2)}\n`)
  return 0
}

process.exit(main())
