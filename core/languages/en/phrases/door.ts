import type { NounPhrases } from '../../phrases.ts'

/** Bringing contacts to the customers' chat, and forgetting them for good. */
export const door = {
  rules: {
    eraseAll: '[permanently|completely|irrevocably] (erase|delete|wipe|remove|destroy|purge)',
    forever: '[for good|for ever|without a trace|beyond recovery|forever|permanently|completely|irrevocably|please]',
    chatPlace:
      '(chat|chats|customer chat|client chat|customers chat|web chat|website chat|online chat|chat bot|chatbot|customer bot|client bot|customers bot|clients bot|chat widget)',
    chatLink: '(chat|chatbot|customer bot|client bot|widget|customer chat|web chat) (link|invitation|invite)',
  },
  commands: {
    'contact.invite': {
      say: [
        '(invite|bring|get|ask|call) {contact} (to|into|in) [the|our|a] <chatPlace>',
        '(make|create|give|send|get|generate|i need) [me] [a|an|the|another|a new] <chatLink> (for|to) {contact}',
        '[new|another] <chatLink> for {contact}',
        '(make|create|give|get|generate|i need) [me] [a|an|the] (link|invitation|invite) (to|into|for) [the|our] <chatPlace> for {contact}',
        'let {contact} (into|in) [the|our] <chatPlace>',
      ],
      maybe: [
        '(connect|link|add) {contact} (to|into) [the|our] <chatPlace>',
        '{contact} (wants|would like|needs) [to (get|come) into] [a link to] (the|our) <chatPlace>',
      ],
      title: 'Invite to the chat',
      example: 'invite Ivan Petrenko to the chat',
    },
    'contact.erase': {
      say: [
        '<eraseAll> [for good|forever|permanently] (everything|all|anything|all data|all the data|all personal data|all the personal data|all information|all records|every trace|all traces) [(we|you) (have|know|keep|store|hold)] (about|on|of|for) [the|our] [client|customer|contact|person] {contact} <forever>',
        "<eraseAll> [for good|forever|permanently] all [of] {contact}'s (data|personal data|information|records|traces) <forever>",
        '<eraseAll> {contact} [and everything about (him|her|them)] (irrevocably|irreversibly|without a trace|beyond recovery)',
        'forget {contact} (for good|forever|completely|entirely)',
        '(right to be forgotten|right to erasure) for {contact} [please]',
        '[full|complete|permanent] (erasure|data erasure) (of|for) {contact}',
        '{contact} (wants|asked|asks|has asked|demanded|demands|requested) [us] to be (forgotten|erased) [completely|for good]',
      ],
      maybe: [
        '{contact} (wants|asked|asks|has asked|demanded|demands|requested|would like) [us|me] to (delete|erase|remove|wipe) (everything|all|all data|all the data|all her data|all his data|all their data|her data|his data|their data) [about (her|him|them)]',
        '{contact} (invokes|invoked|claims) [the|her|his] right to (erasure|be forgotten)',
      ],
      title: 'Delete everything for good',
      example: 'erase everything about Ivan Petrenko for good',
    },
  },
} as const satisfies NounPhrases
