import { el } from './element.ts'
import { bytes } from './file.ts'
import type { Fate } from './outbox.ts'
import type { Texts } from './texts.ts'
import { upload } from './wire.ts'

/** What the server takes (../api.ts): so many bytes of a file, and what a phone then offers (its camera, its pictures, documents); a test keeps it to what core takes. */
export const taken = {
  page: { most: 50_000_000, accept: '' },
  widget: { most: 20_000_000, accept: 'image/jpeg,image/png,image/webp,image/heic,.pdf,.ogg,.docx,.xlsx,.txt,.csv' },
} as const

/** A file on its way: told what becomes of it, and how much of it is sent. */
type Tell = (fate: Fate, part?: number) => void

const againMs = 5_000

/** Sends a file, again and again while nobody can be reached, always under the same key. */
export function sendFile(
  file: File,
  wish: {
    readonly key: string
    readonly most: number
    /** The words that go with it, and the message that it replies to. */
    readonly more: Readonly<Record<string, string>>
    readonly texts: Texts
    readonly tell: Tell
    readonly out: () => void
  },
): { again(): void; stop(): void } {
  const { texts, tell } = wish
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false
  const again = async () => {
    clearTimeout(timer)
    if (file.size > wish.most)
      return tell({ kind: 'refused', why: texts.tooBig(file.name, bytes(wish.most, texts.locale)) })
    tell({ kind: 'sending' }, 0)
    const asked = new URLSearchParams({ key: wish.key, name: file.name, ...wish.more })
    const answer = await upload(`/api/files?${asked}`, file, (part) => tell({ kind: 'sending' }, part))
    if (stopped) return
    if (answer.kind === 'ok') return tell({ kind: 'sent' }, 1)
    if (answer.kind === 'refused') return tell(answer)
    tell({ kind: 'waiting' })
    timer = setTimeout(() => void again(), againMs)
    if (answer.kind === 'out') wish.out()
  }
  void again()
  return {
    again: () => void again(),
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}

/** Files may be dropped anywhere on the page; while one hovers it says so. */
export function acceptDrops(
  texts: Texts,
  take: (files: readonly File[]) => void,
): { readonly element: HTMLElement; stop(): void } {
  const element = el('div', { class: 'drop', hidden: true }, el('p', {}, texts.dropHere))
  const ended = new AbortController()
  const brings = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  const on = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
    addEventListener(
      name,
      (event) => {
        if (!brings(event)) return
        event.preventDefault()
        act(event)
      },
      { signal: ended.signal },
    )
  const show = () => {
    element.hidden = false
  }
  const hide = () => {
    element.hidden = true
  }
  on('dragenter', show)
  on('dragover', show)
  on('dragleave', (event) => {
    if (event.relatedTarget === null) hide()
  })
  on('drop', (event) => {
    hide()
    take([...(event.dataTransfer?.files ?? [])])
  })
  return { element, stop: () => ended.abort() }
}
