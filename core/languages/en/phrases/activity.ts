import type { NounPhrases } from '../../phrases.ts'

export const activity = {
  rules: {
    spoke:
      '(spoke (to|with|w)|talked (to|with|w)|had a (call|chat|phone call|conversation|talk) (with|w)|called|phoned|rang|got off the phone with|got off a call with|was on the phone with|chatted with|reached)',
    met: '(met [with|w|up with]|had (a meeting|a demo|lunch|coffee|dinner|breakfast) (with|w)|visited|saw|meeting with)',
    emailed: '(emailed|e-mailed|wrote [an] [email|e-mail] to|wrote|sent an (email|e-mail) to|replied to|answered)',
    messaged: '(messaged|texted|sent a message to|dmed|pinged)',
    i: '[i|we|ive|weve|i have|we have] [just|also|finally]',
    linked: '(and|that|,)',
    matter: '(about|regarding|re)',
    what: '[my|our|all [my]] (agenda|schedule|calendar|plan|plans|day|tasks|todos|to-dos|to-do list|todo list|appointments)',
  },
  commands: {
    'activity.log': {
      say: [
        '(log|record|save|register|enter|put down|write down|add) [a|an|the|this|my|our] [new] [phone|quick|short] {kind} (with|to|from|for|about|on) {person} [{at}] (,|that|about) {summary}',
        '(log|record|save|register|enter|put down|write down) [a|an|the|this|my|our] [new] [phone|quick|short] {kind} [{at}] (,|that) {summary}',
        '(log|record|register) [a|an|the|this|my|our] [new] [phone] {kind} [with|to|from] {person} [{at}]',
        '(log|record|register) (a|an|the|this|my|our) [phone] {kind} [{at}]',
        '{kind=note} (note|[make|take|add|write|leave|save] [a|this|the] [quick|short] note|write [this|that] down|jot [this|that] down|write down) (on|about|for|to) {person} (,|that) {summary}',
        '{kind=note} (note|[make|take|add|write|leave|save] [a|this|the] [quick|short] note|write [this|that] down|jot [this|that] down) (,|that) {summary}',
        '{kind=note} (write down|jot down) (,|that) {summary}',
        '{kind} (with|to|from) {person} [{at}] , {summary}',
        '{kind=note} (log|record) that {summary}',
        '{kind=call} <i> <spoke> {person} [{at}] [,] (<linked>|{summary<} <matter>) {summary} [{at!}]',
        '{kind=call} {summary<} <i> <spoke> {person} [{at}] {summary>}',
        '{kind=meeting} <i> <met> {person} [for (coffee|lunch|dinner|breakfast|a drink)|in person|online] [{at}] [,] (<linked>|{summary<} <matter>) {summary} [{at!}]',
        '{kind=meeting} {summary<} <i> <met> {person} [for (coffee|lunch|dinner|breakfast|a drink)|in person|online] [{at}] {summary>}',
        '{kind=email} <i> <emailed> {person} [{at}] [,] (<linked>|{summary<} <matter>) {summary} [{at!}]',
        '{kind=email} {summary<} <i> <emailed> {person} [{at}] {summary>}',
        '{kind=message} <i> <messaged> {person} [{at}] [,] (<linked>|{summary<} <matter>) {summary} [{at!}]',
        '{kind=message} {summary<} <i> <messaged> {person} [{at}] {summary>}',
        '{kind=call} {person} (called|rang|phoned|called back|called me) [{at}] (,|and|to say|{summary<} (about|because|asking)) {summary}',
        '{kind=call} {summary<} {person} (called|rang|phoned|called back|called me) [{at}] {summary>}',
        '{summary<} [the|my|our] {kind} (with|w) {person} [{at}] (went|was|is) {summary}',
        '{kind=email} {summary<} <i> sent {person} [a|an|the|our|my] (offer|contract|invoice|proposal|quote|price list|email|e-mail|catalogue|catalog|brochure|presentation) [{at}] {summary>}',
        '{kind=email} <i> (got|received) [an] (email|e-mail|mail|letter) from {person} [{at}] [(,|{summary<} <matter>) {summary}]',
        '{kind=email} {person} (emailed|wrote|replied|wrote back|emailed me|sent an email) [[{at}] (,|that|and|{summary<} about) {summary}]',
        '{kind=message} {person} (texted|messaged|texted me|messaged me) [[{at}] (,|that|and|{summary<} about) {summary}]',
        '{at!} [,] {kind=call} <i> <spoke> {person} [,] (<linked>|{summary<} <matter>) {summary}',
        '{at!} [,] {kind=meeting} <i> <met> {person} [,] (<linked>|{summary<} <matter>) {summary}',
      ],
      maybe: [
        '{kind=note} {person} (wants|asked|said|says|told|needs|asks|prefers|likes|complains|complained) {summary}',
      ],
      title: 'Log',
      example: 'talked to Ivan: he wants 10 % off',
      ask: {
        summary: 'What should I write down?',
        kind: 'What was it: a call, a meeting, an e-mail, a message or a note?',
      },
    },
  },
} satisfies NounPhrases
