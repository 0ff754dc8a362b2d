/** A name that nobody else gives; also where the browser has no randomUUID (plain http). */
export const newKey = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
