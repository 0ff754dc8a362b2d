import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { SendMail } from '../core/ports.ts'

interface Wish {
  readonly smtpUrl: string
  /** "Parley <parley@example.com>" */
  readonly from: string
}

/** How long a server may take to connect, to greet, and to answer. */
const PATIENCE_MS = 15_000
const AGAIN_MS = 2_000

/** What a server said for good: the 5xx of SMTP (RFC 5321, 4.2.1), but for those that speak of us and not of the letter. */
const refusalSchema = z.object({ responseCode: z.number().int().min(550).max(554), response: z.string().optional() })

/** Sends letters by SMTP: in plain text, never with anything read from this machine. */
export function createMailer({ smtpUrl, from }: Wish): { readonly send: SendMail; close(): void } {
  const transport = createTransport(
    {
      url: smtpUrl,
      pool: true,
      maxConnections: 2,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  )
  const domain = /@([^>\s]+)>?$/.exec(from)?.[1] ?? 'parley.invalid'
  return {
    send: async ({ id, to, subject, text }) => {
      try {
        // The same letter has the same name, so that one that comes twice is seen to be one.
        await transport.sendMail({ to: { name: '', address: to }, subject, text, messageId: `<${id}@${domain}>` })
        return { kind: 'sent' }
      } catch (error) {
        const refused = refusalSchema.safeParse(error)
        if (refused.success) return { kind: 'failed', why: `${refused.data.responseCode}` }
        return { kind: 'later', afterMs: AGAIN_MS }
      }
    },
    close: () => transport.close(),
  }
}
