/** The value of a cookie in the header `Cookie`; null when it has none, or one that Parley never sets. */
export function readCookie(header: string | undefined, name: string): string | null {
  const found = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
  const value = found?.slice(name.length + 1) ?? ''
  return /^[\w-]{20,100}$/.test(value) ? value : null
}

/** A header `Set-Cookie` that no script can read and no other site can use; `seconds`: 0 removes it. */
export function writeCookie(
  name: string,
  value: string,
  { seconds, secure }: { readonly seconds: number; readonly secure: boolean },
): string {
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
}
