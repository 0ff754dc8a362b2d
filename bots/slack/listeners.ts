import type { App, webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import { type LanguageCode, type Looker, suggestions } from '../../core/index.ts'
import type { Bound } from '../bound.ts'
import type { PlatformDesk } from '../desks/platform.ts'
import { plain } from '../plain.ts'
import { logged } from './api.ts'
import { isCallKind } from './calls.ts'
import { isDirect } from './chats.ts'
import { IDS } from './form.ts'
import { homeView } from './home.ts'
import { LIMITS } from './limits.ts'
import { createView } from './modal.ts'
import type { People } from './people.ts'
import { CREATE, languageIn } from './read.ts'
import { escaped } from './rich.ts'
import { textsIn } from './texts.ts'
import { cardBlocks, recordOf } from './unfurl.ts'

interface Wish {
  readonly client: webApi.WebClient
  readonly desk: Pick<PlatformDesk, 'look'>
  readonly bound: Bound
  readonly people: People
  readonly publicUrl: string | null
  readonly log: Logger
}

/** What can be asked of the listeners from elsewhere. */
export interface Listeners {
  /** Shows somebody's Home as it is now. It never rejects. */
  publishHome(user: string): Promise<void>
}

/** Everything that is no message to Parley: the Home, modals, previews of links, the assistant's pane, comings and goings. It holds nothing that could be lost. */
export function listen(app: App, wish: Wish): Listeners {
  const { client, desk, people, publicUrl, log } = wish

  async function look(user: string, at: Parameters<PlatformDesk['look']>[1], group?: Looker['group']) {
    const installationId = await wish.bound.id()
    if (installationId === null) return null
    const known = await people.person(user)
    const language = known?.locale ? { language: known.locale } : {}
    const looked = await desk.look({ installationId, account: user, ...language, ...(group ? { group } : {}) }, at)
    people.speaks(user, looked.language)
    return looked
  }

  /** The language of somebody: as they have set it in Parley, else as they use Slack. */
  async function languageFor(user: string): Promise<LanguageCode> {
    const looked = await look(user, { kind: 'search', words: '' }).catch(() => null)
    if (looked && looked.kind !== 'stranger') return looked.language
    await people.person(user)
    return people.language(user) ?? 'en'
  }

  async function publishHome(user: string): Promise<void> {
    try {
      const looked = await look(user, { kind: 'home' })
      if (looked) await client.views.publish({ user_id: user, view: homeView(looked) })
    } catch (error) {
      log.warn(logged(error), 'the Home could not be shown')
    }
  }

  /** What one may begin with, in the assistant's pane: below its thread, or, without threads, on top of the conversation. */
  async function prompt(user: string, channel: string, thread?: string): Promise<void> {
    const language = await languageFor(user)
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: channel,
      title: textsIn(language).promptsTitle,
      prompts: suggestions(language)
        .slice(0, LIMITS.prompts)
        .map(({ title, text }) => ({ title, message: text })),
      ...(thread ? { thread_ts: thread } : {}),
    })
  }

  app.event('app_home_opened', async ({ event }) => {
    if (event.tab === 'messages') {
      // Refused where the app is no agent.
      await prompt(event.user, event.channel).catch((error: unknown) => log.debug(logged(error), 'no prompts'))
      return
    }
    await publishHome(event.user)
  })

  app.event('assistant_thread_started', async ({ event }) => {
    const { user_id: user, channel_id: channel, thread_ts: thread } = event.assistant_thread
    await prompt(user, channel, thread)
  })

  // The trigger lives for three seconds, so the modal comes first, and what language it is to be in may be learnt after that.
  async function open(trigger: string, user: string, kind: Parameters<typeof createView>[0]): Promise<void> {
    const known = people.language(user)
    const opened = await client.views.open({ trigger_id: trigger, view: createView(kind, known ?? 'en') })
    const language = await languageFor(user)
    const { id, hash } = opened.view ?? {}
    if (language === (known ?? 'en') || !id) return
    await client.views.update({ view_id: id, ...(hash ? { hash } : {}), view: createView(kind, language) })
  }

  app.shortcut(CREATE, async ({ ack, shortcut }) => {
    await ack()
    await open(shortcut.trigger_id, shortcut.user.id, 'contact')
  })

  app.action({ type: 'block_actions', action_id: new RegExp(`^${IDS.open}\\.`) }, async ({ ack, body, payload }) => {
    await ack()
    const kind = 'value' in payload ? payload.value : undefined
    if (typeof kind === 'string' && isCallKind(kind) && body.trigger_id) await open(body.trigger_id, body.user.id, kind)
  })

  app.action({ type: 'block_actions', action_id: new RegExp(`^${IDS.kind}\\.`) }, async ({ ack, body, payload }) => {
    await ack()
    const kind = 'value' in payload ? payload.value : undefined
    if (typeof kind !== 'string' || !isCallKind(kind) || !body.view) return
    const language = languageIn(body.view.private_metadata)
    await client.views.update({ view_id: body.view.id, hash: body.view.hash, view: createView(kind, language) })
  })

  app.event('link_shared', async ({ event }) => {
    // While it is being written, nobody can say who will read it.
    if (event.channel === 'COMPOSER' || event.source === 'composer') return
    const wanted = event.links.flatMap(({ url }) => {
      const record = recordOf(url.replaceAll('&amp;', '&'), publicUrl)
      return record ? [{ url, record }] : []
    })
    if (wanted.length === 0) return
    const group = isDirect(event.channel)
      ? undefined
      : { external: event.channel, readers: await people.readers(event.channel) }
    const unfurls: Record<string, { blocks: ReturnType<typeof cardBlocks> }> = {}
    for (const { url, record } of wanted) {
      const seen = await look(event.user, record, group)
      if (seen?.kind === 'record') unfurls[url] = { blocks: cardBlocks(seen) }
      else if (group) await showAlone(event, record)
    }
    if (Object.keys(unfurls).length > 0)
      await client.chat.unfurl({ channel: event.channel, ts: event.message_ts, unfurls })
  })

  /** What a channel may not see is shown to who posted the link, if they may. */
  async function showAlone(
    event: { readonly channel: string; readonly user: string; readonly thread_ts?: string },
    record: NonNullable<ReturnType<typeof recordOf>>,
  ): Promise<void> {
    const seen = await look(event.user, record)
    if (seen?.kind !== 'record') return
    await client.chat.postEphemeral({
      channel: event.channel,
      user: event.user,
      text: escaped(plain({ blocks: [...seen.blocks] }, 1000).text).slice(0, LIMITS.fallback) || escaped(seen.title),
      blocks: cardBlocks(seen),
      ...(event.thread_ts ? { thread_ts: event.thread_ts } : {}),
    })
  }

  app.event('member_joined_channel', async ({ event }) => people.changed(event.channel))
  app.event('member_left_channel', async ({ event }) => people.changed(event.channel))
  app.error(async (error) => {
    log.warn(
      { err: { name: error.name, code: error.code, message: error.message } },
      'something in Slack could not be done',
    )
  })

  return { publishHome }
}
