import { z } from 'zod'
import { refusedSchema } from './attached/refused.ts'

/** What somebody else has written, by whom as the platform names them, when (an ISO instant), and where it stands. */
const quoteSchema = z.object({
  text: z.string().max(20_000),
  from: z.string().max(200).optional(),
  at: z.string().max(40).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
})

/**
 * What a platform heard, in the one form that the core reads. It is stored in the inbox as JSON, so it is a schema.
 * `external` names are the platform's own; `eventKey` is unique per installation, so that a redelivery ends there.
 */
export const inboundSchema = z.object({
  installationId: z.uuid(),
  eventKey: z.string().min(1).max(200),
  /** A thread of a channel is a chat of its own, so that "it" means what was shown there. `group`: the whole of which it is a part. */
  chat: z.object({
    external: z.string().min(1).max(200),
    direct: z.boolean(),
    group: z.string().min(1).max(200).optional(),
  }),
  account: z.object({
    external: z.string().min(1).max(200),
    name: z.string().max(200).optional(),
    /** BCP 47, as the platform says it; used only for strangers. */
    language: z.string().max(35).optional(),
  }),
  body: z.discriminatedUnion('kind', [
    /** `quote`: the message that it replies to, where that is not Parley's own: what "log this" means. */
    z.object({ kind: z.literal('text'), text: z.string(), quote: quoteSchema.optional() }),
    /** They have opened the conversation and said nothing yet. */
    z.object({ kind: z.literal('hello') }),
    /** Somebody else's message that they want to be kept: forwarded, or picked by "Save to Parley". */
    z.object({
      kind: z.literal('forward'),
      ...quoteSchema.shape,
      /** It is one of Parley's own. */
      own: z.boolean().optional(),
    }),
    /** A contact that was shared from an address book. Phones and e-mails as they stand there. */
    z.object({
      kind: z.literal('card'),
      name: z.string().min(1).max(200),
      phones: z.array(z.string().max(60)).max(10),
      emails: z.array(z.string().max(200)).max(10),
      company: z.string().max(200).optional(),
      role: z.string().max(200).optional(),
      /** The sender's own phone, by the platform's word. */
      own: z.string().max(60).optional(),
    }),
    /** A form of the front-end's: what was filled in for each argument of a command, in the person's own words. */
    z.object({
      kind: z.literal('call'),
      command: z.string().max(60),
      said: z.record(z.string().max(60), z.string().max(4_000)),
    }),
    /** A button of Parley's, by its opaque token; `values`: what was filled into the form that it submits. */
    z.object({
      kind: z.literal('press'),
      token: z.string().max(64),
      /** The platform's id of the message that shows it, where it can be edited. */
      of: z.string().max(200).optional(),
      /** What it says, where the platform knows. */
      label: z.string().max(200).optional(),
      values: z.record(z.string().max(60), z.string().max(4_000)).optional(),
    }),
    /** A message of theirs now reads so; `of` is the platform's id of it. */
    z.object({ kind: z.literal('edit'), of: z.string().max(200), text: z.string() }),
    /** A file that the front-end has put into the store (core/store/files.ts), or, of a customer, that is still to be fetched. */
    z.object({
      kind: z.literal('file'),
      fileId: z.uuid(),
      name: z.string().max(255),
      mime: z.string().max(100),
      /** In bytes, where it is known. */
      size: z.number().int().nonnegative().optional(),
      /** The words that came with it. */
      caption: z.string().max(20_000).optional(),
      /** The platform's name of it, by which it is fetched under this id once the message is safe (core/work/fetching.ts). */
      remote: z.string().max(400).optional(),
      /** It was not taken. */
      refused: refusedSchema.optional(),
    }),
  ]),
  /** The platform's id of this message, by which a later edit names it. */
  message: z.string().max(200).optional(),
  /** The platform's id of the message that this one replies to. */
  replyTo: z.string().max(200).optional(),
  /** When it was written, an ISO instant of the business clock. */
  at: z.string(),
})

/** What somebody else has written, in a reply to it. */
export type Quote = z.infer<typeof quoteSchema>
export type Inbound = z.infer<typeof inboundSchema>
