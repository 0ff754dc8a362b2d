/** So long a file that is being sent may rest, in milliseconds: a phone that has lost its network says no goodbye. */
const REST_MS = 30_000

/** Nothing came for too long; to who sends it, as HTTP says it. */
class Stalled extends Error {
  readonly statusCode = 408
}

/** The bytes as they come; throws where none come for `restMs`, so that what waits behind them goes on. */
export async function* patient(bytes: AsyncIterable<Uint8Array>, restMs = REST_MS): AsyncGenerator<Uint8Array> {
  const parts = bytes[Symbol.asyncIterator]()
  let hangs = true
  try {
    for (;;) {
      const next = await within(restMs, parts.next())
      if (next.done) return
      hangs = false
      yield next.value
      hangs = true
    }
  } finally {
    // One that hangs would be waited for as long as its next part.
    const end = parts.return?.().catch(() => undefined)
    if (!hangs) await end
  }
}

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Stalled(`nothing came for ${ms} ms`)), ms)
  try {
    return await Promise.race([promise, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
