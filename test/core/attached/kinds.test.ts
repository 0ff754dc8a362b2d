import { describe, expect, it } from 'vitest'
import { kindOf, namedAs } from '../../../core/attached/kinds.ts'
import { fileLine } from '../../../core/attached/said.ts'

const bytes = (latin: string): Uint8Array => Buffer.from(latin, 'latin1')
const packed = (entry: string): Uint8Array => bytes(`PK\x03\x04${'\x14\x00'.padEnd(26, '\0')}${entry}`)

describe('what a file is', () => {
  it.each([
    ['photo.jpg', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'image/jpeg'],
    ['IMG_1', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'image/png'],
    ['a.webp', bytes('RIFF\x24\0\0\0WEBPVP8 '), 'image/webp'],
    ['IMG_0001.HEIC', bytes('\0\0\0\x18ftypheic\0\0\0\0'), 'image/heic'],
    ['invoice.pdf', bytes('%PDF-1.7\n'), 'application/pdf'],
    ['voice.ogg', bytes('OggS\0\x02'), 'audio/ogg'],
    [
      'offer.docx',
      packed('[Content_Types].xml'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['list.xlsx', packed('xl/workbook.xml'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['list.csv', Buffer.from('Назва;Ціна\nКава;12\n'), 'text/csv'],
    ['note', Buffer.from('﻿просто слова'), 'text/plain'],
    // What its name says is no matter.
    ['photo.exe', bytes('\xff\xd8\xff\xe0'), 'image/jpeg'],
  ])('is said by its beginning: %s', (name, head, mime) => {
    expect(kindOf(head, name)?.mime).toBe(mime)
  })

  it.each([
    ['photo.jpg', bytes('MZ\x90\0\x03\0\0\0')],
    ['picture.png', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['picture.png', Buffer.from('﻿ \n<html>')],
    ['drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['drawing.txt', Buffer.from('<?xml version="1.0"?><svg/>')],
    ['wide.txt', Buffer.from('﻿<html>', 'utf16le')],
    ['all.zip', packed('readme.txt')],
    ['offer.docx', packed('META-INF/MANIFEST.MF')],
    ['macros.docm', packed('[Content_Types].xml')],
    ['clip.gif', bytes('GIF89a\x01\0\x01\0\x80')],
    ['film.mp4', bytes('\0\0\0\x18ftypisom')],
    ['tool', bytes('\x7fELF\x02\x01')],
    ['old.doc', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ])('is refused where it is none of those that are taken: %s', (name, head) => {
    expect(kindOf(head, name)).toBeNull()
  })

  it('shows in the name, so that no machine runs what it is not', () => {
    const jpeg = kindOf(bytes('\xff\xd8\xff\xe0'), 'x')
    const script = kindOf(Buffer.from('@echo off\r\ndel *'), 'run.bat')
    expect(jpeg && namedAs('photo.exe', jpeg)).toBe('photo.exe.jpg')
    expect(jpeg && namedAs('photo.JPEG', jpeg)).toBe('photo.JPEG')
    expect(script && namedAs('run.bat', script)).toBe('run.bat.txt')
    expect(fileLine({ name: 'a.pdf', size: 1_240_000 }, 'uk')).toBe('📎 a.pdf (1,2 МБ)')
    expect(fileLine({ name: 'a.txt', size: 12 }, 'en')).toBe('📎 a.txt (12 bytes)')
  })
})
