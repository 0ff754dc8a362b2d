/** What a file is, by its beginning. */
export interface FileKind {
  /** MIME type. */
  readonly mime: string
  /** The endings of its names, the usual one first. */
  readonly endings: readonly [string, ...string[]]
  /** Words without a mark of their own: all of it is looked at. */
  readonly isText?: true
}

/** So many bytes tell what a file is. */
export const HEAD = 1_024

const latin = (head: Uint8Array, from: number, to: number): string =>
  Buffer.from(head.subarray(from, to)).toString('latin1')
const begins = (head: Uint8Array, mark: string): boolean => latin(head, 0, mark.length) === mark

/** ISO base media: the brand that stands after "ftyp" (https://mp4ra.org/registered-types/brands). */
const heicBrands: ReadonlySet<string> = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])
/** The first entry of what Office and LibreOffice pack; any other packed file has another. */
const officeEntry = /^(\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/)/

/**
 * What customers may send: pictures, a voice note, documents. Nothing that runs or that a browser draws with scripts (HTML, SVG), nothing packed. Which of the two
 * packed by Office it is, its name says; they are the same to look at.
 */
const signed: readonly (FileKind & { readonly is: (head: Uint8Array, ending: string) => boolean })[] = [
  { mime: 'image/jpeg', endings: ['jpg', 'jpeg'], is: (head) => begins(head, '\xff\xd8\xff') },
  { mime: 'image/png', endings: ['png'], is: (head) => begins(head, '\x89PNG\r\n\x1a\n') },
  { mime: 'image/webp', endings: ['webp'], is: (head) => begins(head, 'RIFF') && latin(head, 8, 12) === 'WEBP' },
  {
    mime: 'image/heic',
    endings: ['heic', 'heif'],
    is: (head) => latin(head, 4, 8) === 'ftyp' && heicBrands.has(latin(head, 8, 12)),
  },
  { mime: 'application/pdf', endings: ['pdf'], is: (head) => begins(head, '%PDF-') },
  { mime: 'audio/ogg', endings: ['ogg', 'oga', 'opus'], is: (head) => begins(head, 'OggS') },
  {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    is: (head, ending) => ending === 'docx' && isOffice(head),
  },
  {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    is: (head, ending) => ending === 'xlsx' && isOffice(head),
  },
]
const text: FileKind = { mime: 'text/plain', endings: ['txt'], isText: true }
const csv: FileKind = { mime: 'text/csv', endings: ['csv'], isText: true }

/** All that is taken. */
export const takenKinds: readonly FileKind[] = [...signed, text, csv]

/** A packed file: local header, then the name of the first entry at 30 (APPNOTE.TXT, 4.3.7). */
const isOffice = (head: Uint8Array): boolean => begins(head, 'PK\x03\x04') && officeEntry.test(latin(head, 30, 64))

/** The ending of a name in small letters; "" where it has none. */
const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** What a file is by its first bytes (HEAD of them, or all where there are fewer); null: nothing that is taken. Its name decides between like and like alone. */
export function kindOf(head: Uint8Array, name: string): FileKind | null {
  const ending = endingOf(name)
  const found = signed.find(({ is }) => is(head, ending))
  if (found) return found
  return isPlainText(head) && !/^\s*</.test(withoutMark(head)) ? (ending === 'csv' ? csv : text) : null
}

/** Whether these bytes are words: in UTF-16 with its mark, else without any control character that no text has. */
export function isPlainText(bytes: Uint8Array): boolean {
  if (begins(bytes, '\xff\xfe') || begins(bytes, '\xfe\xff')) return true
  return !bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c)
}

const withoutMark = (head: Uint8Array): string =>
  latin(head, 0, head.length)
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')

/** A name that ends as its kind does, so that no machine takes a file for what it is not: "photo.exe" of a picture is "photo.exe.jpg". */
export const namedAs = (name: string, { endings }: FileKind): string =>
  endings.includes(endingOf(name)) ? name : `${name}.${endings[0]}`
