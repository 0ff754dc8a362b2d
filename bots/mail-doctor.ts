import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { z } from 'zod'
import type { Finding } from './finding.ts'

interface Wish {
  readonly smtpUrl: string
  /** "Parley <parley@example.com>" */
  readonly from: string
}

const PATIENCE_MS = 10_000
/** What nodemailer throws. The server's own words may name who logs in, and stay out of what is said. */
const failureSchema = z.object({
  code: z.string().optional(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
  message: z.string(),
})
type Failure = z.infer<typeof failureSchema>

/**
 * Tries the mail server as far as it goes without a letter: the connection, the login, and whether it takes MAIL_FROM as the sender of a letter to
 * itself, which is broken off before its first word.
 */
export async function examineMail({ smtpUrl, from }: Wish): Promise<readonly Finding[]> {
  const url = new URL(smtpUrl)
  const secure = url.protocol === 'smtps:'
  const port = Number(url.port) || (secure ? 465 : 587)
  const where = `${url.hostname}:${port}`
  const connection = new SMTPConnection({
    host: url.hostname,
    port,
    secure,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  })
  try {
    const refused = await failed((done) => {
      // It stays, so that a server that breaks off later breaks nothing here.
      connection.on('error', done)
      connection.connect(done)
    })
    if (refused) return [ofConnection(refused, where)]
    const reached: Finding = { state: 'fine', what: `${where} answers${connection.secure ? ', encrypted' : ''}` }
    return [reached, ...(await ofLetters(connection, { url, from }))]
  } finally {
    connection.close()
  }
}

async function ofLetters(connection: SMTPConnection, { url, from }: { url: URL; from: string }): Promise<Finding[]> {
  const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)]
  const login = user === '' ? null : await failed((done) => connection.login({ credentials: { user, pass } }, done))
  if (login) return [ofLogin(login)]
  const sender = await ofSender(connection, /<([^>]+)>\s*$/.exec(from)?.[1] ?? from.trim())
  return user === '' ? [sender] : [{ state: 'fine', what: 'it takes the name and the password of SMTP_URL' }, sender]
}

async function ofSender(connection: SMTPConnection, address: string): Promise<Finding> {
  const brokenOff = new Readable({
    read() {
      this.destroy(new Error('nothing is to be sent'))
    },
  })
  const failure = await failed((done) => connection.send({ from: address, to: [address] }, brokenOff, done))
  if (failure === null || failure.code === 'ESTREAM') return { state: 'fine', what: `it takes letters from ${address}` }
  if (failure.command === 'RCPT TO')
    return {
      state: 'unknown',
      what: `it takes ${address} as sender, and does not deliver to it${answered(failure)}`,
      remedy: 'If customers get no code either, look whether the server relays letters for this login',
    }
  return {
    state: 'wrong',
    what: `it takes no letters from ${address}${answered(failure)}`,
    remedy:
      'Put an address into MAIL_FROM that this login may send from, or allow this one at the provider; some servers want a name and a password in SMTP_URL',
  }
}

function ofConnection(failure: Failure, where: string): Finding {
  const state = 'wrong'
  if (failure.code === 'ETLS' || /wrong version number|ssl|certificate/i.test(failure.message))
    return {
      state,
      what: `${where} is reached, and no encrypted connection comes about`,
      remedy:
        'Take smtps:// with port 465 and smtp:// with port 587; the name must be the one in the server’s certificate',
    }
  if (failure.code === 'EDNS' || failure.message.includes('ENOTFOUND'))
    return { state, what: `there is no ${where}`, remedy: 'Look for a typing mistake in the name in SMTP_URL' }
  return {
    state,
    what: `${where} does not answer as a mail server`,
    remedy:
      'Check name and port in SMTP_URL (587, or 465 with smtps://), and whether the network lets mail out: many close port 25',
  }
}

const ofLogin = (failure: Failure): Finding => ({
  state: 'wrong',
  what: `it does not take the name and the password of SMTP_URL${answered(failure)}`,
  remedy:
    'Check both, with signs like @ and / written as %40 and %2F; where logins have a second step, the provider gives out a password for programs',
})

const answered = ({ responseCode }: Failure): string => (responseCode === undefined ? '' : ` (${responseCode})`)

/** How a step failed; null: it went well. */
function failed(step: (done: (error?: unknown) => void) => void): Promise<Failure | null> {
  return new Promise((resolve) => {
    step((error) => resolve(error ? failureSchema.catch({ message: String(error) }).parse(error) : null))
  })
}
