import type { Texts } from '../texts.ts'

export const en: Texts = {
  host: 'Parley does not answer to this address. Open it as http://localhost, or set PUBLIC_URL to the address that you use.',
  origin: 'This request does not come from Parley’s own page. Open Parley in a tab of its own.',
  out: 'You are not signed in. Open your invitation link, or ask your admin for a new one.',
  seat: 'The demo company can be entered only on the machine that Parley runs on, or by the link that it prints at its start.',
  invitation: 'This link has been used or is too old. Ask your admin for a new one.',
  tries: 'Too many tries. Wait a few minutes, then try again.',
  streams: 'Parley is open in too many tabs. Close some of them.',
  invalid: 'Parley could not read this request. Reload the page and try again.',
  type: 'Parley reads JSON here.',
  file: (limit) => `The file is larger than ${limit} MB. Split it, or send a smaller one.`,
  tooLarge: 'That is too long. Send it in parts, or as a file.',
  gone: 'There is nothing here, or it is not yours, or its time is over.',
  away: 'Parley cannot reach its database at the moment. Try again in a few seconds.',
  broken: 'Something went wrong. Try again; if it stays so, tell your admin.',
}
