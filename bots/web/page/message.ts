import type { Reply } from '../../../core/index.ts'
import type { Item } from '../api.ts'
import { drawReply, release, type Surroundings, spend, words } from './blocks.ts'
import { el, icon } from './element.ts'
import { fileLink } from './file.ts'
import type { Fate, Outgoing } from './outbox.ts'
import type { Texts } from './texts.ts'
import type { When } from './when.ts'

export interface MessageSurroundings extends Surroundings {
  readonly when: When
  reply(item: Item): void
  edit(item: Item): void
  /** Brings a message into sight. */
  show(id: string): void
}

/** A message of the conversation as it stands on the page. */
export interface Message {
  readonly item: Item
  readonly element: HTMLElement
  /** What it says now: as written, or as corrected. */
  text(): string
  correct(text: string): void
  readonly spent: ReadonlySet<string>
  spend(tokens: Iterable<string>, pressed?: string): void
  /** A press came to nothing: its button can be pressed again. */
  release(token: string): void
}

const gistLength = 90

/** The first words of a reply: what a quote of it shows. */
function gistOf(reply: Reply): string {
  for (const block of reply.blocks) {
    const said =
      block.kind === 'text'
        ? words(block.text)
        : 'title' in block
          ? words(block.title)
          : 'name' in block
            ? block.name
            : ''
    if (said.trim()) return said
  }
  return 'Parley'
}

/** The first words of a message. */
export function gist(item: Item, now: string): string {
  const said = (item.reply ? gistOf(item.reply) : now).replace(/\s+/g, ' ').trim()
  return said.length > gistLength ? `${said.slice(0, gistLength - 1).trimEnd()}…` : said
}

const time = (at: string, when: When) => el('time', { datetime: at, title: when.full(at) }, when.clock(at))
const who = (words: string) => el('span', { class: 'unseen' }, words)

/** `quoted`: the message that it refers to, when that is not plain from the order. */
export function drawMessage(item: Item, quoted: Message | null, around: MessageSurroundings): Message {
  const { texts, when } = around
  const mine = item.from === 'me'
  let now = item.text ?? ''
  const edited = el('span', { class: 'edited', hidden: true }, texts.edited)
  const said = el('p', { dir: 'auto' }, now)
  const action = (name: 'reply' | 'edit', label: string, act: () => void) =>
    el('button', { type: 'button', class: 'act', 'aria-label': label, title: label, click: act }, icon(name))
  const element = el(
    'article',
    { class: `message ${mine ? 'mine' : 'theirs'} ${item.kind}`, tabindex: -1, 'data-id': item.id },
    el(
      'header',
      {},
      who(mine ? texts.you : 'Parley'),
      time(item.at, when),
      edited,
      mine && item.kind === 'text' ? action('edit', texts.edit, () => around.edit({ ...item, text: now })) : null,
      mine ? null : action('reply', texts.reply, () => around.reply(item)),
    ),
    el(
      'div',
      { class: 'body' },
      quoted ? quote(quoted, around) : null,
      item.kind === 'edit' ? el('span', { class: 'note' }, icon('edit'), texts.corrected) : null,
      ...(item.file ? sent(item, item.file, texts) : item.kind === 'file' ? [icon('file'), said] : []),
      ...(item.reply ? drawReply(item.reply, around) : item.kind === 'file' ? [] : [said]),
    ),
  )
  const spent = new Set<string>()
  const message: Message = {
    item,
    element,
    text: () => now,
    correct: (text) => {
      now = text
      said.textContent = text
      edited.hidden = false
    },
    spent,
    release: (token) => {
      spent.delete(token)
      release(element, token)
    },
    spend: (tokens, pressed) => {
      for (const token of tokens) spent.add(token)
      spend(element, spent, pressed ?? null, texts)
    },
  }
  message.spend(item.spent)
  return message
}

/** What a customer has sent, below the words that went with it. */
function sent({ text }: Item, file: NonNullable<Item['file']>, texts: Texts): HTMLElement[] {
  const lines = (text ?? '').split('\n')
  const name = lines.pop() ?? ''
  const words = lines.length > 0 ? [el('p', { dir: 'auto' }, lines.join('\n'))] : []
  return [...words, fileLink({ ...file, name }, texts)]
}

const quote = (of: Message, around: MessageSurroundings) =>
  el(
    'button',
    { type: 'button', class: 'quote', dir: 'auto', click: () => around.show(of.item.id) },
    gist(of.item, of.text()),
  )

/** What is not in the conversation yet: of the outbox, or a file on its way (`part`: how much of it is sent). */
export interface Pending {
  readonly element: HTMLElement
  tell(fate: Fate, part?: number): void
}

export function drawPending(
  one: { readonly kind: Outgoing['kind'] | 'file'; readonly at: string; readonly shown: string },
  around: { readonly texts: Texts; readonly when: When; again(): void; remove(): void },
): Pending {
  const { texts } = around
  const status = el('span', { class: 'status' })
  const bar = one.kind === 'file' ? el('progress', { max: 1, value: 0, 'aria-label': texts.sending }) : null
  const again = el('button', { type: 'button', class: 'quiet', click: around.again }, texts.tryAgain)
  const remove = el('button', { type: 'button', class: 'quiet', click: around.remove }, texts.remove)
  const footer = el('footer', {}, status, again, remove)
  const element = el(
    'article',
    { class: `message mine pending ${one.kind}` },
    el('header', {}, who(texts.you), time(one.at, around.when)),
    el(
      'div',
      { class: 'body' },
      one.kind === 'edit' ? el('span', { class: 'note' }, icon('edit'), texts.corrected) : null,
      one.kind === 'file' ? icon('file') : null,
      el('p', { dir: 'auto' }, one.shown),
      bar,
    ),
    footer,
  )
  return {
    element,
    tell: (fate, part) => {
      if (bar && part !== undefined) bar.value = part
      const stuck = fate.kind === 'waiting' || fate.kind === 'refused'
      element.classList.toggle('stuck', stuck)
      element.classList.toggle('refused', fate.kind === 'refused')
      again.hidden = remove.hidden = !stuck
      footer.hidden = !stuck
      bar?.toggleAttribute('hidden', stuck)
      status.textContent =
        fate.kind === 'waiting'
          ? texts.waiting
          : fate.kind === 'refused'
            ? [texts.notSent, fate.why].filter(Boolean).join(': ')
            : texts.sending
    },
  }
}
