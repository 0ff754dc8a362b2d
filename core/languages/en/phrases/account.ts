import type { NounPhrases } from '../../phrases.ts'

/** Where the speaker is known: accounts on platforms. */
export const account = {
  rules: {
    join: '(connect|link|pair|hook up|attach)',
    part: '(disconnect|unlink|unpair|detach|unhook)',
    onPlatform: '(account|bot|chat|login|profile)',
    known: '(connected|linked|paired|signed in|logged in|registered)',
  },
  commands: {
    'account.link': {
      say: [
        '<join> [me|us|you|parley|yourself|this bot|the bot] [to|with|on|in] [my|the|our|a|an] {platform} [<onPlatform>] [to|with] [me|parley|you|this|here]',
        '<join> (my|an|another|one more|a new) (account|messenger|chat app|platform)',
        '(add|set up|enable|activate) [my|the] {platform} (<onPlatform>|integration|connection)',
        '(set up|enable|activate) {platform}',
        '(how (do|can|could) i|can i|could i|how to) (connect|link|pair|use|get|reach|have) [me|you|parley|it|the bot] [to|with|on|in|from|via|over] [my] {platform}',
        '(how (do|can|could) i|can i|could i) (talk|write|chat) (to|with) you (on|in|from|via|over) {platform}',
        '[give me|i need|get me|send me|make me] [a|the|another|a new] [one-time] (code|link|login|access) (for|to|in) [my] {platform}',
        '[give me|i need|get me|send me] (a|another|a new) (pairing|connection|linking|link) code',
      ],
      maybe: [
        '(use|add) [my] {platform}',
        '(im|i am|i work|i write|i sit) (on|in) {platform} [too|as well|now|mostly]',
      ],
      title: 'Connect an account',
      example: 'connect Telegram',
    },
    'account.list': {
      say: [
        '(show|list) [me] [all] [my|the|your] <known> (accounts|platforms|messengers|chats|apps)',
        '[my] <known> (accounts|platforms|messengers|apps)',
        '(which|what) [of] [my] (accounts|platforms|messengers|chats|apps) (are|have been|have i|do i have|did i) [<known>|got <known>|link|connect]',
        '(which|what) (accounts|platforms|messengers) do you know [me] [of|on|in]',
        'where (am i|have i been) <known> [everywhere|to you|with you]',
        'where [else] do you know me',
        '(am i|is my account|are we) <known> (on|in|to|with) {platform}',
        'is [my] {platform} <known>',
        '(what|which) (is|are) <known> [to me|with me]',
      ],
      title: 'My connected accounts',
      example: 'which accounts are connected?',
    },
    'account.unlink': {
      say: [
        '<part> [me|you|parley|the bot] [from|on|in] [my|the] {platform} [<onPlatform>]',
        '<part> (an|my|this|one) (account|messenger|chat)',
        '(remove|delete|forget|drop) my {platform} (account|login|connection|chat)',
        '(sign|log) me out (of|in|on|from) {platform}',
        '(sign|log) out (of|in|on|from) {platform}',
      ],
      maybe: ['forget my {platform}', '(i lost|i have lost|somebody stole) [access to] my {platform}'],
      title: 'Disconnect an account',
      example: 'disconnect Telegram',
    },
  },
} satisfies NounPhrases
