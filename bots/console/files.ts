import { createReadStream, createWriteStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Reply } from '../../core/index.ts'
import type { Drawer } from '../desks/drawer.ts'
import { cleanLine } from '../width.ts'

/** The files that a terminal shows and takes. */
export interface Files {
  /** Numbers the files of a message; how each of them is saved, a line each. */
  show(chat: string, reply: Reply): string
  /** Puts a file of the disk into the store; its id and name, or why not. */
  put(
    chat: string,
    path: string,
  ): Promise<{ readonly id: string; readonly name: string } | { readonly why: 'missing' | 'tooLarge' }>
  /** Saves a file that was shown; where it went, or why it did not. What is there already is not written over. */
  save(
    chat: string,
    number: number,
    path: string,
  ): Promise<{ readonly path: string } | { readonly why: 'none' | 'there' | 'gone' }>
}

const onDisk = (path: string): string =>
  resolve(path.replace(/^~(?=$|[/\\])/, homedir()).replace(/^(["'])(.*)\1$/, '$2'))

/** A terminal without any files shown. */
export function openFiles(drawer: Drawer): Files {
  const shown = new Map<string, { readonly id: string; readonly name: string }[]>()
  return {
    show: (chat, reply) => {
      const here = shown.get(chat) ?? []
      shown.set(chat, here)
      return reply.blocks
        .flatMap((block) => (block.kind === 'file' ? [block] : []))
        .map(({ id, name }) => `  :save ${here.push({ id, name })}   ${cleanLine(name)}`)
        .join('\n')
    },
    put: async (chat, path) => {
      const from = onDisk(path)
      const readable = await access(from).then(
        () => true,
        () => false,
      )
      if (!readable) return { why: 'missing' }
      try {
        const saved = await drawer.put(chat, basename(from), createReadStream(from))
        if (saved?.kind === 'saved') return { id: saved.file.id, name: saved.file.name }
        return { why: saved?.kind ?? 'missing' }
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return { why: 'missing' }
        throw error
      }
    },
    save: async (chat, number, path) => {
      const file = shown.get(chat)?.[number - 1]
      if (!file) return { why: 'none' }
      const to = onDisk(path === '' ? file.name : path)
      const bytes = await drawer.get(chat, file.id)
      if (!bytes) return { why: 'gone' }
      try {
        await pipeline(Readable.from(bytes), createWriteStream(to, { flags: 'wx' }))
        return { path: to }
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return { why: 'there' }
        throw error
      }
    },
  }
}
