import type { NounPhrases } from '../../phrases.ts'

/** Bringing contacts to the customers' chat. */
export const door = {
  rules: {
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
  },
} as const satisfies NounPhrases
