import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** A WebSocket's server side, as far as Socket Mode needs it (RFC 6455): texts, pings, farewells. */
export interface Wire {
  say(words: string): void
  ping(): void
  /** Says farewell, as a server that is recycled does. */
  close(): void
  /** Breaks off without a word. */
  break(): void
}

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const TEXT = 1
const CLOSE = 8
const PING = 9
const PONG = 10

/** Answers an upgrade; `heard` gets each text, `ended` is told once. */
export function acceptWire(
  request: IncomingMessage,
  socket: Duplex,
  { heard, ended }: { heard(words: string): void; ended(): void },
): Wire {
  const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${GUID}`).digest('base64')
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  )
  let rest = Buffer.alloc(0)
  let isOver = false
  const over = () => {
    if (isOver) return
    isOver = true
    ended()
  }
  socket.on('data', (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes])
    for (let frame = frameOf(rest); frame; frame = frameOf(rest)) {
      rest = rest.subarray(frame.length)
      if (frame.code === TEXT) heard(frame.payload.toString('utf8'))
      if (frame.code === PING) send(socket, PONG, frame.payload)
      if (frame.code === CLOSE) {
        send(socket, CLOSE, frame.payload)
        socket.end()
      }
    }
  })
  socket.on('close', over)
  socket.on('error', over)
  return {
    say: (words) => send(socket, TEXT, Buffer.from(words)),
    ping: () => send(socket, PING, Buffer.from('ping')),
    close: () => send(socket, CLOSE, Buffer.from([0x03, 0xe8])),
    break: () => socket.destroy(),
  }
}

function send(socket: Duplex, code: number, payload: Buffer): void {
  if (!socket.writable) return
  const head =
    payload.length < 126
      ? Buffer.from([0x80 | code, payload.length])
      : payload.length < 65_536
        ? Buffer.from([0x80 | code, 126, payload.length >> 8, payload.length & 255])
        : Buffer.from([0x80 | code, 127, 0, 0, 0, 0, ...[24, 16, 8, 0].map((by) => (payload.length >> by) & 255)])
  socket.write(Buffer.concat([head, payload]))
}

/** The first frame of what has come, unmasked; null while it is not all there. */
function frameOf(bytes: Buffer): { readonly code: number; readonly payload: Buffer; readonly length: number } | null {
  const [first, second] = bytes
  if (first === undefined || second === undefined) return null
  const short = second & 127
  const wide = short === 126 ? 2 : short === 127 ? 8 : 0
  if (bytes.length < 2 + wide + 4) return null
  const size = wide === 2 ? bytes.readUInt16BE(2) : wide === 8 ? Number(bytes.readBigUInt64BE(2)) : short
  const start = 2 + wide + 4
  if (bytes.length < start + size) return null
  const mask = bytes.subarray(start - 4, start)
  const payload = Buffer.from(bytes.subarray(start, start + size).map((byte, at) => byte ^ (mask[at % 4] ?? 0)))
  return { code: first & 15, payload, length: start + size }
}
