import type { NounPhrases } from '../../phrases.ts'

/** Who looks after what. */
export const owner = {
  rules: {
    give: '(give|assign|reassign|transfer|hand|hand over|hand off|pass|pass on|move|delegate|turn over|reallocate|handover)',
    asset: '[the|our] [contact|client|customer|company|account|deal|lead]',
    manySet: '(<contactSet>|<companySet>|<dealSet>)',
    toMember: '(to|over to|on to|onto|for|under) [colleague|my colleague|our colleague] ({to}|(me|myself) {to=me})',
    take: '(take|take over|own|grab|claim|i take|i am taking|im taking|ill take|i will take|i take over|i am taking over|ill take over|give me|assign me|assign to me|let me take|let me have)',
    isOwned: '(is|are|should be|is now|will be|becomes)',
    theirs: "([now] {to}'s [now]|[now] (mine|my [client|customer|contact|account|deal]) {to=me} [now])",
  },
  commands: {
    'owner.assign': {
      say: [
        '<give> <asset> {subject?} [over] <toMember> [please|now]',
        '<give> <manySet> [over] <toMember> [please|now]',
        '<give> [colleague] {to} <asset> {subject}',
        '<give> [colleague] {to} <manySet>',
        '<take> <asset> {subject} [over|for me|for myself|myself|to myself] {to=me}',
        '<take> <manySet> [over|for me|for myself|myself|to myself] {to=me}',
        '{to} (takes|takes over|will take|will take over|takes care of|will take care of|looks after|will look after|will handle|handles|gets|will get|should get|should take|is responsible for|is now responsible for|is now in charge of|now owns|now handles|now looks after|now takes care of|is in charge of|will be responsible for|owns|will own) [now|from now on] <asset> {subject} [now|from now on]',
        '{to} (takes|takes over|will take|will take over|takes care of|will take care of|looks after|will look after|will handle|handles|gets|will get|should get|should take|is responsible for|is now responsible for|is now in charge of|now owns|now handles|now looks after|now takes care of|is in charge of|will be responsible for|owns|will own) [now|from now on] <manySet> [now|from now on]',
        '(change|set|switch|update) [the] (owner|account manager|manager|responsible|responsible person) (of|for|on) <asset> {subject} to ({to}|me {to=me})',
        "(change|set|switch|update) {subject}'s (owner|account manager|manager|responsible|responsible person) to ({to}|me {to=me})",
        '(make|set|put|appoint) {to} [as] [the] (owner|account manager|manager|responsible|responsible person|in charge) (of|for|on) <asset> {subject}',
        '(make|set|put) me {to=me} [as] [the] (owner|account manager|manager|responsible|responsible person|in charge) (of|for|on) <asset> {subject}',
        '(new|the new) (owner|account manager|manager) (of|for) <asset> {subject} is {to}',
        "{subject}'s [new] (owner|account manager|manager) is [now] {to}",
        '{subject} (goes|should go|belongs|now belongs|is assigned|goes over|will go) [now] <toMember>',
        '(i|me) {to=me} (take care of|am responsible for|look after|will look after|will handle|handle|will take care of) <asset> {subject} (now|from now on)',
      ],
      maybe: [
        "{subject} <isOwned> [now] {to}'s [now|client|customer|deal|account|contact]",
        '{subject} <isOwned> [now] (mine|my client|my customer|my deal|my contact|my account) {to=me}',
        '{subject} (to|for) {to}',
        '<give> {subject} [to]',
      ],
      title: 'Give to a colleague',
      example: 'give Acme to Olena',
      ask: { subject: 'Which contact, company or deal?', to: 'Who should get it?' },
    },
  },
} satisfies NounPhrases
