/**
 * What a page may do, in the words of the browser (Content-Security-Policy level 3): nothing that does not come from this server, but
 * pictures; no script in the page itself; within no other page than `ancestors`.
 */
const policyWithin = (ancestors: string, pictures = ''): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `img-src 'self' https: data:${pictures}`,
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')

/** The policy of the widget's page: it may be shown by these sites, and by Parley's own example; it shows pictures that it has fetched itself. */
export const framedBy = (sites: 'any' | readonly string[]): string =>
  policyWithin(sites === 'any' ? '*' : ["'self'", ...sites].join(' '), ' blob:')

const half = 15_768_000

/** The headers that every answer has; `secure`: the server is reached by https. */
export const safeHeaders = (secure: boolean): Readonly<Record<string, string>> => ({
  'content-security-policy': policyWithin("'none'"),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  ...(secure ? { 'strict-transport-security': `max-age=${half}` } : {}),
})
