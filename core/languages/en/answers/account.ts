import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const account: Answers['account'] = {
  platforms: { telegram: 'Telegram', slack: 'Slack', teams: 'Teams', web: 'Browser', console: 'Terminal' },
  which: 'Which one?',
  code: ({ platform, code, minutes, url, bot, company }) => [
    ...(url
      ? ['Open ', { link: url, url }, `, or send `, { code }, ` to @${bot ?? ''} in ${platform}`]
      : ['Send ', { code }, ` to ${bot ?? 'Parley'} in ${platform}, in a direct message`]),
    `: it works once, for ${minutes} minutes.`,
    ...(company ? [` The bot becomes ${company}’s by it, and knows you.`] : []),
  ],
  already: ({ platform, names }) =>
    `${platform} is connected already (${names.join(', ')}); this is for one more account.`,
  noBot: ({ platform }) =>
    `Your company has no bot in ${platform} yet. An admin brings one in by saying “connect ${platform}” to me.`,
  title: 'Connected to you:',
  item: ({ platform, name, since, here }) => [
    b(platform),
    ...(name ? [` · ${name}`] : []),
    ` · since ${since}`,
    ...(here ? [' · here'] : []),
  ],
  notLinked: ({ platform }) => `${platform} is not connected.`,
  unlink: ({ platform, names }) => `Disconnect ${platform}${names.length > 0 ? ` (${names.join(', ')})` : ''}`,
  lastWayIn: 'It is your last way in: after it I know you nowhere, until an admin invites you again.',
  unlinked: ({ platform }) => `${platform} is disconnected: I no longer know you there.`,
  unlinkedHere: ({ platform }) => `${platform} is disconnected: I no longer know you here.`,
  button: {
    link: ({ platform }) => `Connect ${platform}`,
    unlink: ({ platform }) => `Disconnect ${platform}`,
  },
  welcome: ({ name }) => [
    'Hello, ',
    b(name),
    '! I know you here too from now on. Write as you would to a colleague: what you begin elsewhere you can finish here.',
  ],
  bound: ({ name, company, platform }) => [
    'Hello, ',
    b(name),
    '! This bot is ',
    b(company),
    `’s from now on, and I know you here. Colleagues say “connect ${platform}” to me where I know them.`,
  ],
  told: ({ platform, name }) => `✓ ${platform} is connected${name ? ` (${name})` : ''}.`,
  wayIn: ({ platform }) =>
    `If I know you elsewhere, in the browser for example, say “connect ${platform}” there and send me the code.`,
  wrong: ({ platform }) =>
    `That code does not work: mistyped, used, or older than 10 minutes. “connect ${platform}”, said where I know you, gives a new one.`,
  paused: 'Too many codes that do not work. Please try again in a quarter of an hour.',
  taken: ({ platform }) =>
    `This account is connected to somebody already, so I left it as it is. Whoever that is says “disconnect ${platform}” here first; then send the code again.`,
  yours: 'This account is yours already; there is nothing to connect.',
  inGroup:
    'Not in a group, please: others can read it. If that was a code of mine, it works no longer; ask for a new one and send it to me directly.',
  nobodys: ({ platform }) =>
    `Hello! I am Parley, a CRM bot, and I am no company’s yet. An admin says “connect ${platform}” to Parley where it knows them, in the browser for example, and sends me the code.`,
  directly: 'Please write to me directly.',
}
