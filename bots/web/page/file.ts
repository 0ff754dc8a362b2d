import { el, icon } from './element.ts'
import type { Texts } from './texts.ts'
import { sourceOf } from './wire.ts'

/** A file of the store as the page shows it. */
interface Shown {
  readonly id: string
  readonly name: string
  readonly mime: string
  readonly size: number
}

/** What every browser draws, and no more than a phone takes without a wait. */
const isPicture = ({ mime, size }: Shown): boolean => /^image\/(jpeg|png|webp)$/.test(mime) && size <= 12_000_000

const steps = ['byte', 'kilobyte', 'megabyte'] as const

/** A size in words, "12 kB", as answers say it (core/attached/said.ts, which the browser does not get; a test keeps them alike). */
export function bytes(size: number, locale: string): string {
  const step = Math.min(steps.length - 1, Math.floor(Math.log10(Math.max(1, size)) / 3))
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: steps[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 2 ? 1 : 0,
  }).format(size / 1000 ** step)
}

/** A link by which a file is kept; a picture is shown above its name. */
export function fileLink(file: Shown, texts: Texts): HTMLElement {
  const href = `/api/files/${encodeURIComponent(file.id)}`
  return el(
    'a',
    { class: isPicture(file) ? 'file picture' : 'file', href, download: file.name },
    isPicture(file) ? picture(href, file.name) : icon('file'),
    el('span', { class: 'name', dir: 'auto' }, file.name),
    el('span', { class: 'size' }, `${texts.download} · ${bytes(file.size, texts.locale)}`),
  )
}

/** A picture that cannot be drawn leaves its name and the link. */
function picture(href: string, name: string): HTMLElement {
  const image = el('img', { alt: name, loading: 'lazy', decoding: 'async', error: () => image.remove() })
  void sourceOf(href).then((source) => {
    if (source === null) image.remove()
    else image.src = source
  })
  return image
}
