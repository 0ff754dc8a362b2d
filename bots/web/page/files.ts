import { bytes } from './blocks.ts'
import { el } from './element.ts'
import type { Fate } from './outbox.ts'
import type { Texts } from './texts.ts'
import { upload } from './wire.ts'

/** What the server takes of one file (../api.ts). */
const mostBytes = 50_000_000

/** A file on its way: told what becomes of it, and how much of it is sent. */
type Tell = (fate: Fate, part?: number) => void

/** Sends a file; `again` of what comes back sends it once more, under the same key. */
export function sendFile(
  file: File,
  wish: { readonly key: string; readonly texts: Texts; readonly tell: Tell; readonly out: () => void },
): { again(): void } {
  const { texts, tell } = wish
  const again = async () => {
    if (file.size > mostBytes) {
      return tell({ kind: 'refused', why: texts.tooBig(file.name, bytes(mostBytes, texts.locale)) })
    }
    tell({ kind: 'sending' }, 0)
    const path = `/api/files?key=${encodeURIComponent(wish.key)}&name=${encodeURIComponent(file.name)}`
    const answer = await upload(path, file, (part) => tell({ kind: 'sending' }, part))
    if (answer.kind === 'out') wish.out()
    else tell(answer.kind === 'ok' ? { kind: 'sent' } : answer.kind === 'away' ? { kind: 'waiting' } : answer, 1)
  }
  const online = () => void again()
  void again()
  return { again: online }
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
