import type { NounPhrases } from '../../phrases.ts'

export const nudge = {
  rules: {
    stopNudge:
      '(no more|no|[please] stop [sending|showing|telling|giving] [me] [about|with]|(dont|do not|never) (send|show|tell|give|bother|nag|bug|nudge|ping) me [about|with|any more|anymore|any|more]|mute|silence|turn off|switch off|disable|unsubscribe [me] from|i (dont|do not) (want|need) [to (see|hear|get)] [any|more|any more|anymore]|enough [of|with]|stop (nagging|bugging|bothering|nudging|pinging|notifying|reminding) [me] (about|of|with|on))',
    nudgeNag:
      '(stop (nagging|bugging|bothering|nudging|pinging|notifying) [me]|(dont|do not|never) (nag|bug|bother|nudge|ping) [me]|no (more|further) (nudges|nudging|nagging|follow ups|followups|follow-ups|alerts|notifications|of (this|these|that|it|those))|[please] (mute|silence) (nudges|the nudges|all nudges|everything|yourself)|turn off [the|all] (nudges|follow ups|followups|notifications))',
    nudgeThing:
      '(nudges|nudge|messages|message|notifications|alerts|updates|nagging|hints|notes|reminders|reminder|pings)',
    untilNudge: '(until|till|til|for|before) {until?}',
  },
  commands: {
    'nudge.mute': {
      say: [
        '<stopNudge> [the|your|these|those|all|any|of the|about] {kind} [<nudgeThing>] [anymore|any more|at all|please] [<untilNudge>]',
        '<stopNudge> [the|your|these|those|all|any] <nudgeThing> (about|on|for|of) [the] {kind} [<untilNudge>]',
        '<stopNudge> [the|your|these|those|all|any] {kind} [<nudgeThing>] (about|for|on|of|from|at|with) {subject} [<untilNudge>]',
        '<nudgeNag> [anymore|any more] (about|on|for|over|with|regarding) {subject} [anymore|any more] [<untilNudge>]',
        '(mute|silence) {subject!} [<untilNudge>]',
        '(no more|stop|stop sending [me]) (nudges|nudge|alerts|notifications|of these) (about|on|for|of) {subject} [<untilNudge>]',
        '<nudgeNag> [<untilNudge>]',
        '(leave me alone|be quiet|quiet) (about|with|on) {subject} [<untilNudge>]',
      ],
      maybe: ['(leave me alone|be quiet|shut up|too many (nudges|messages)) [<untilNudge>]', 'enough about {subject}'],
      title: 'Mute nudges',
      example: 'no more birthdays',
      ask: { until: 'Until when?' },
    },
    'nudge.unmute': {
      say: [
        '[the|show me|tell me|send me|give me|i want|nag me about|bug me about|tell me about|start] [the|about|sending] {kind} [<nudgeThing>] again',
        '(unmute|turn on|switch on|enable|bring back|resume|restore|start sending [me]|turn back on) [the|my] {kind} [<nudgeThing>] [again|back on|on]',
        '(nudges|nudge me|nag me|bug me|tell me|alerts|nudge) (about|on|for) {subject} again',
        '(unmute|unsilence) {subject!} [again]',
        '(nudges|follow ups|followups|alerts) again',
        '(unmute|turn on|switch on|enable|bring back|resume) [the|all|my] (nudges|follow ups|followups|everything|all|alerts|notifications)',
        '[you (can|may)] (nag|bug|nudge) me again',
        'turn [the] {kind} [<nudgeThing>] (on|back on)',
        'unmute [yourself]',
      ],
      title: 'Nudges again',
      example: 'birthdays again',
    },
  },
} satisfies NounPhrases
