import { newId } from '../../core/id.ts'
import type { Inbound } from '../../core/index.ts'
import type { Platform } from '../../core/me.ts'
import { plainText, type Reply } from '../../core/reply.ts'
import type { SentMessage, World } from './world.ts'

/** All platforms, for a core that sends to each of them. */
export const everywhere: readonly Platform[] = ['console', 'web', 'telegram', 'slack', 'teams']

/** A bot of the world's company on a platform; `external`: the platform's name of it. */
export async function bindHere(world: World, platform: Platform, external = `${platform}-bot`): Promise<string> {
  const id = newId()
  await world.store.prisma.installation.createMany({
    data: [{ workspaceId: world.workspaceId, id, platform, external, credentials: 'env:NONE' }],
  })
  return id
}

/** Where somebody speaks: a bot, an account there, and a group where it is no direct chat. */
export interface There {
  readonly installationId: string
  readonly account: string
  readonly name?: string
  readonly language?: string
  readonly group?: string
  /** A thread of the group. */
  readonly thread?: string
}

/** Hears a body somewhere, works until idle, and gives what was sent meanwhile. */
export async function hearThere(
  world: World,
  { installationId, account, name, language, group, thread }: There,
  body: Inbound['body'],
  more: Pick<Inbound, 'message' | 'replyTo'> = {},
): Promise<readonly SentMessage[]> {
  const before = world.sent.length
  await world.core.hear({
    installationId,
    eventKey: newId(),
    chat: {
      external: thread ?? group ?? account,
      direct: group === undefined,
      ...(thread !== undefined && group !== undefined ? { group } : {}),
    },
    account: { external: account, ...(name ? { name } : {}), ...(language ? { language } : {}) },
    body,
    ...more,
    at: world.clock.now().toString(),
  })
  await world.core.drain()
  return world.sent.slice(before)
}

export const sayThere = (
  world: World,
  there: There,
  text: string,
  more?: Pick<Inbound, 'message' | 'replyTo'>,
): Promise<readonly SentMessage[]> => hearThere(world, there, { kind: 'text', text }, more)

/** All the words of a reply, labels of buttons included. */
export const wordsOf = ({ blocks }: Reply): string =>
  blocks
    .map((block) => {
      switch (block.kind) {
        case 'text':
          return plainText(block.text)
        case 'list':
          return [block.title ?? '', ...block.items].map(plainText).join('\n')
        case 'choices':
          return block.choices.map(({ label }) => `[${label}]`).join(' ')
        default:
          return JSON.stringify(block)
      }
    })
    .join('\n')

/** The words of all messages. */
export const allWords = (sent: readonly SentMessage[]): string => sent.map(({ reply }) => wordsOf(reply)).join('\n')

/** The token of the button that says so in the messages, the last such. */
export function buttonIn(sent: readonly SentMessage[], label: string): string {
  const found = sent
    .flatMap(({ reply }) => reply.blocks)
    .flatMap((block) => (block.kind === 'choices' ? block.choices : []))
    .findLast((choice) => choice.label === label)
  if (!found) throw new Error(`no button says "${label}" in: ${allWords(sent)}`)
  return found.token
}
