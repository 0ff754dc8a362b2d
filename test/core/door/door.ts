import { newId } from '../../../core/id.ts'
import type { Inbound } from '../../../core/index.ts'
import { wordsOf } from '../../support/places.ts'
import type { SentMessage, World } from '../../support/world.ts'

/** The customers' door of a world: a bot of theirs on a platform. */
export interface CustomersDoor {
  readonly installationId: string
  hear(
    who: string,
    body: Inbound['body'],
    more?: Partial<Inbound> & { readonly language?: string; readonly name?: string },
  ): Promise<void>
  /** Says something and works until idle; gives what was sent to that chat meanwhile, as plain text. */
  say(
    who: string,
    text: string,
    more?: { readonly language?: string; readonly name?: string },
  ): Promise<readonly string[]>
  press(who: string, token: string): Promise<readonly string[]>
  hello(who: string, more?: { readonly language?: string }): Promise<readonly SentMessage[]>
}

export async function openDoor(world: World, platform: 'web' | 'telegram' = 'telegram'): Promise<CustomersDoor> {
  const installationId = newId()
  const { workspaceId, store, core, clock, sent } = world
  await store.prisma.installation.create({
    data: {
      workspaceId,
      id: installationId,
      platform,
      external: platform === 'web' ? 'widget' : '4242',
      door: 'customers',
    },
  })
  const hear: CustomersDoor['hear'] = async (who, body, { language, name, ...more } = {}) => {
    await core.hear({
      installationId,
      eventKey: newId(),
      chat: { external: who, direct: true },
      account: {
        external: who,
        ...(language === undefined ? {} : { language }),
        ...(name === undefined ? {} : { name }),
      },
      body,
      at: clock.now().toString(),
      ...more,
    })
  }
  const to = (who: string, from: number) => sent.slice(from).filter((one) => one.to.chat === who)
  const after = async (who: string, work: () => Promise<void>) => {
    const before = sent.length
    await work()
    await core.drain()
    return to(who, before)
  }
  const words = (messages: readonly SentMessage[]) => messages.map(({ reply }) => wordsOf(reply))
  return {
    installationId,
    hear,
    say: async (who, text, more) => words(await after(who, () => hear(who, { kind: 'text', text }, more))),
    press: async (who, token) => words(await after(who, () => hear(who, { kind: 'press', token }))),
    hello: async (who, more) => after(who, () => hear(who, { kind: 'hello' }, more)),
  }
}
