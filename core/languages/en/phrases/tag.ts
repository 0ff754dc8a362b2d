import type { NounPhrases } from '../../phrases.ts'

/** Tags on contacts, companies and deals. */
export const tag = {
  rules: {
    tagVerb: '(tag|label|mark|flag)',
    putTag: '(add|put|set|attach|stick|give|assign|hang|apply)',
    takeTag: '(remove|delete|take off|take|drop|clear|erase|strip|detach|unset|get rid of)',
    tagWord: '(tag|label|tags|labels|mark)',
    bearer: '[the] [contact|client|customer|company|account|deal|lead]',
    taggedSet: '(<contactSet>|<companySet>|<dealSet>)',
  },
  commands: {
    'tag.add': {
      say: [
        'tag {subject!}',
        '(tag|label|flag) <bearer> {subject?} (as|with|by|,) [a|an|the] [<tagWord>] {tag?}',
        'mark <bearer> {subject} (with [a|the] <tagWord>|with|by) {tag?}',
        'mark <bearer> {subject} as [a|an] {tag}',
        '(tag|label) <bearer> {subject} {tag}',
        '<tagVerb> <taggedSet> (as|with|by) [a|an|the] [<tagWord>] {tag?}',
        '<putTag> [the|a] [new] <tagWord> {tag?} (to|on|for|onto) <bearer> {subject}',
        '<putTag> [the|a] [new] <tagWord> {tag?} (to|on|for|onto) <taggedSet>',
        '<putTag> [to|on] <bearer> {subject} [the|a] [new] <tagWord> {tag?}',
        '<putTag> <taggedSet> [the|a] [new] <tagWord> {tag?}',
        '(add|put) {tag} (to|on) <bearer> {subject}',
        '<tagWord> (for|on|to) {subject} , {tag?}',
        '{subject} gets [the|a] <tagWord> {tag?}',
      ],
      maybe: [
        '{subject} is [a|an|our] {tag}',
        'mark <bearer> {subject} as [a|an] {tag?}',
        '(tag|label) <bearer> {subject} {tag?}',
        '{subject} , <tagWord> {tag?}',
      ],
      title: 'Add a tag',
      example: 'tag Ivan as VIP',
      ask: { subject: 'Who or what gets the tag?', tag: 'Which tag?' },
    },
    'tag.remove': {
      say: [
        '<takeTag> [the] <tagWord> {tag?} [off] (from|of|off|on) <bearer> {subject}',
        '<takeTag> [the] <tagWord> {tag?} [off] (from|of|off|on) <taggedSet>',
        "<takeTag> {subject}'s [the] <tagWord> {tag?}",
        "<takeTag> {subject}'s {tag} [<tagWord>]",
        '<takeTag> [the] {tag} <tagWord> [off] (from|of|off|on) <bearer> {subject}',
        '<takeTag> [the] {tag} [<tagWord>] [off] (from|off) <taggedSet>',
        '(remove|take off|take|drop|strip) [the] {tag} [off] (from|off) <bearer> {subject}',
        '(untag|unlabel|unmark|unflag) <bearer> {subject} [as|from|with|,] [the] [<tagWord>] {tag?}',
        '(untag|unlabel|unmark|unflag) <bearer> {subject}',
        '(untag|unlabel|unmark|unflag) <taggedSet> [as|from|with|,] {tag?}',
        '<takeTag> [the] <tagWord> {tag}',
      ],
      maybe: [
        '{subject} is no longer [a|an|our] {tag}',
        '{subject} is not [a|an|our] {tag} (anymore|any more|any longer)',
      ],
      title: 'Remove a tag',
      example: 'remove the tag VIP from Ivan',
      ask: { subject: 'Who or what has the tag?', tag: 'Which tag?' },
    },
  },
} satisfies NounPhrases
