/** What a request says about where it comes from and what it is for. */
export interface Call {
  /** The header `Host`. */
  readonly host: string | undefined
  readonly origin: string | undefined
  /** The other end of the connection. */
  readonly from: string | undefined
  /** Whether a proxy says that it only passes it on. */
  readonly forwarded: boolean
}

/** How the server is reached from outside; null: not at all. */
type PublicUrl = URL | null

const loopbackNames = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/
const loopbackAddresses = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/

/** A host as URLs have it, lower case and without a needless port; null for what is none. */
function readHost(host: string | undefined, protocol: string): URL | null {
  const url = host === undefined || /[/?#@\\]/.test(host) ? null : URL.parse(`${protocol}//${host}`)
  return url?.hostname ? url : null
}

const isLoopback = (url: URL): boolean => loopbackNames.test(url.hostname)

/**
 * Whether the request names this server: by a loopback name or that of PUBLIC_URL. A page elsewhere whose name was made to lead here
 * (DNS rebinding) comes with that name.
 */
export function isOwnHost({ host }: Pick<Call, 'host'>, publicUrl: PublicUrl): boolean {
  const plain = readHost(host, 'http:')
  if (plain && isLoopback(plain)) return true
  return publicUrl !== null && readHost(host, publicUrl.protocol)?.host === publicUrl.host
}

/** Whether a request that changes something comes from this server's own page: browsers tell, and no page can say otherwise. */
export function isOwnOrigin({ host, origin }: Pick<Call, 'host' | 'origin'>, publicUrl: PublicUrl): boolean {
  if (origin === undefined) return false
  if (publicUrl !== null && origin === publicUrl.origin) return true
  const here = readHost(host, 'http:')
  return here !== null && isLoopback(here) && origin === here.origin
}

/** Whether somebody sits at this very machine, as far as one can tell: on a published server nobody counts as that. */
export function isHere({ host, from, forwarded }: Call, publicUrl: PublicUrl): boolean {
  if (forwarded || (publicUrl !== null && !isLoopback(publicUrl))) return false
  const url = readHost(host, 'http:')
  return url !== null && isLoopback(url) && loopbackAddresses.test(from ?? '')
}
