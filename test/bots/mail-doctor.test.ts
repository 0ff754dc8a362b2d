import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, it } from 'vitest'
import { examineMail } from '../../bots/mail-doctor.ts'

const closing: (() => void)[] = []
const letters: string[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
  expect(letters).toEqual([])
})

async function portOf(server: Server): Promise<number> {
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** What is found of a server that is as `options` say, at an address that begins with `login`. */
async function found(options: SMTPServerOptions, login = '', from = 'Acme <crm@acme.example>') {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let text = ''
      stream.on('data', (part: Buffer) => {
        text += part.toString()
      })
      stream.on('end', () => {
        letters.push(text)
        done()
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  closing.push(() => server.close())
  server.listen(0, '127.0.0.1')
  const port = await portOf(server.server)
  const findings = await examineMail({ smtpUrl: `smtp://${login}127.0.0.1:${port}`, from })
  expect(JSON.stringify(findings)).not.toContain('pass word')
  return findings.map(({ state, what }) => `${state}: ${what.replace(`:${port}`, '')}`)
}

const refusing = (code: number) => Object.assign(new Error('anna@acme.example is not welcome'), { responseCode: code })

it('finds nothing to mend where the server takes the login and the sender, and sends nothing', async () => {
  const asked: string[] = []
  const server: SMTPServerOptions = {
    authOptional: false,
    onAuth: ({ username, password }, _session, done) => done(null, { user: `${username} ${password}` }),
    onMailFrom: ({ address }, { user }, done) => {
      asked.push(`${user}: ${address}`)
      done()
    },
  }
  expect(await found(server, 'anna%40acme.example:pass%20word@')).toEqual([
    'fine: 127.0.0.1 answers',
    'fine: it takes the name and the password of SMTP_URL',
    'fine: it takes letters from crm@acme.example',
  ])
  expect(asked).toEqual(['anna@acme.example pass word: crm@acme.example'])
  expect(await found({}, '', 'crm@acme.example')).toEqual([
    'fine: 127.0.0.1 answers',
    'fine: it takes letters from crm@acme.example',
  ])
})

it('says which of login, sender and delivery the server refuses, without its words', async () => {
  const login = { onAuth: (_auth, _session, done) => done(new Error('no')) } satisfies SMTPServerOptions
  expect(await found(login, 'anna:pass%20word@')).toEqual([
    'fine: 127.0.0.1 answers',
    'wrong: it does not take the name and the password of SMTP_URL (535)',
  ])
  expect(await found({ onMailFrom: (_address, _session, done) => done(refusing(553)) })).toEqual([
    'fine: 127.0.0.1 answers',
    'wrong: it takes no letters from crm@acme.example (553)',
  ])
  expect(await found({ onRcptTo: (_address, _session, done) => done(refusing(550)) })).toEqual([
    'fine: 127.0.0.1 answers',
    'unknown: it takes crm@acme.example as sender, and does not deliver to it (550)',
  ])
  expect(await found({ authOptional: false })).toEqual([
    'fine: 127.0.0.1 answers',
    'wrong: it takes no letters from crm@acme.example (530)',
  ])
})

it('says what is wrong with the address', async () => {
  const other = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1')
  closing.push(() => other.close())
  const port = await portOf(other)
  const at = async (smtpUrl: string) =>
    (await examineMail({ smtpUrl, from: 'crm@acme.example' })).map(({ what }) => what)
  expect(await at(`smtp://127.0.0.1:${port}`)).toEqual([`127.0.0.1:${port} does not answer as a mail server`])
  expect(await at(`smtps://127.0.0.1:${port}`)).toEqual([
    `127.0.0.1:${port} is reached, and no encrypted connection comes about`,
  ])
  expect(await at('smtp://127.0.0.1:1')).toEqual(['127.0.0.1:1 does not answer as a mail server'])
  expect(await at('smtp://mail.invalid')).toEqual(['there is no mail.invalid:587'])
})
