import { z } from 'zod'

/**
 * What a platform heard, in the one form that the core reads. It is stored in the inbox as JSON, so it is a schema.
 * `external` names are the platform's own; `eventKey` is unique per installation, so that a redelivery ends there.
 */
export const inboundSchema = z.object({
  installationId: z.uuid(),
  eventKey: z.string().min(1).max(200),
  chat: z.object({ external: z.string().min(1).max(200), direct: z.boolean() }),
  account: z.object({
    external: z.string().min(1).max(200),
    name: z.string().max(200).optional(),
    /** BCP 47, as the platform says it; used only for strangers. */
    language: z.string().max(35).optional(),
  }),
  body: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    /** A button of Parley's, by its opaque token; `values`: what was filled into the form that it submits. */
    z.object({
      kind: z.literal('press'),
      token: z.string().max(64),
      /** What it says, where the platform knows. */
      label: z.string().max(200).optional(),
      values: z.record(z.string().max(60), z.string().max(4_000)).optional(),
    }),
    /** A message of theirs now reads so; `of` is the platform's id of it. */
    z.object({ kind: z.literal('edit'), of: z.string().max(200), text: z.string() }),
    /** A file that the front-end has put into the store (core/store/files.ts). */
    z.object({ kind: z.literal('file'), fileId: z.uuid(), name: z.string().max(255), mime: z.string().max(100) }),
  ]),
  /** The platform's id of this message, by which a later edit names it. */
  message: z.string().max(200).optional(),
  /** The platform's id of the message that this one replies to. */
  replyTo: z.string().max(200).optional(),
  /** When it was written, an ISO instant of the business clock. */
  at: z.string(),
})

export type Inbound = z.infer<typeof inboundSchema>
