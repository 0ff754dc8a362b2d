/** What came of a request: `away` may go well later, `out`: nobody is signed in here, `refused`: sending it again will not help. */
export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'away' }
  | { readonly kind: 'out' }
  | { readonly kind: 'refused'; readonly why: string }

const patienceMs = 20_000

/** What the body of a refusal says to the person. */
function wordsOf(text: string): string {
  try {
    const said: unknown = JSON.parse(text)
    return typeof said === 'object' && said !== null && 'message' in said ? String(said.message) : ''
  } catch {
    return ''
  }
}

/** What a status other than success comes to. */
function failure(status: number, body: string): Exclude<Answer<never>, { kind: 'ok' }> {
  if (status === 401) return { kind: 'out' }
  if (status === 0 || status === 408 || status === 429 || status >= 500) return { kind: 'away' }
  return { kind: 'refused', why: wordsOf(body) }
}

/** GET without a body, else POST of the body as JSON. `T` is the contract's word for what comes back (../api.ts). */
export async function ask<T>(path: string, body?: object): Promise<Answer<T>> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  try {
    const response = await fetch(path, { ...(body ? post : {}), signal: AbortSignal.timeout(patienceMs) })
    const text = await response.text()
    if (!response.ok) return failure(response.status, text)
    const value: T = text.startsWith('{') ? JSON.parse(text) : {}
    return { kind: 'ok', value }
  } catch {
    return { kind: 'away' }
  }
}

/** Sends a file as the body, and tells how much of it is sent, from 0 to 1. */
export function upload(path: string, file: File, progress: (part: number) => void): Promise<Answer<object>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.upload.addEventListener('progress', (event) => progress(event.total ? event.loaded / event.total : 0))
    request.addEventListener('loadend', () => {
      const sent = request.status >= 200 && request.status < 300
      resolve(sent ? { kind: 'ok', value: {} } : failure(request.status, request.responseText))
    })
    request.send(file)
  })
}
