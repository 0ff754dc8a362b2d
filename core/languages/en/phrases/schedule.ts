import type { NounPhrases } from '../../phrases.ts'

export const schedule = {
  rules: {
    regularly:
      '[a|an|the|our|my|me|us|about|with] [report (on|of|about|with)|(chart|graph|table|summary|overview|breakdown) of|stats on|figures (for|on)|numbers (for|on)] [the|our|my] {report.metric} [report|chart|figures|numbers] [[,] (by|per|for each|for every|split by|broken down by|grouped by|across) [the|our] {report.by}] [[,] [for|in|of|over] [the] {report.period}] [report]',
    thatReport:
      '([to|of] [just] (it|this|that|these|them|the same|this one|that one|(this|that|the|these|those) [same] (report|chart|figures|numbers|table|answer|stats|summary)))',
    hereWords: '([in|into|to] (here|(this|the|our) (chat|channel|group|thread|room|conversation)))',
    here: '(<hereWords> {to=here})',
    sendIt: '(send|give|mail|email|deliver|push|forward|message|text|ping|show|tell|bring|get)',
    postIt: '(post|send|drop|put|share|publish|push|write|show|report|repeat|display|deliver|pin)',
    regularReports:
      '([regular|scheduled|recurring|automatic|automated|repeating|periodic|standing|weekly|daily|monthly] (report|reports|posts|report schedules|schedules|schedule|subscriptions|mailings|digests of figures))',
  },
  commands: {
    'report.schedule': {
      say: [
        '(<sendIt>|<postIt>) (me|us) <regularly> [<here>] {repeat}',
        '<sendIt> (me|us) <regularly> [<here>] {repeat} [<here>]',
        '<postIt> <regularly> [<here>] {repeat} [<here>]',
        '<postIt> <here> <regularly> {repeat}',
        '{repeat} [,] (<sendIt> (me|us)|<postIt>) <regularly> [<here>] [automatically]',
        '<sendIt> (me|us) <thatReport> [<here>] [again] {repeat}',
        '(<sendIt>|<postIt>) (<thatReport>|<regularly>) [over] to (me|us) [again] {repeat}',
        '<postIt> <thatReport> [<here>] [again] {repeat} [<here>]',
        '{repeat} [,] (<sendIt> (me|us)|<postIt>) <thatReport> [<here>]',
        '[nice one|great|good|ok|perfect|super] [,] [please] (keep|start|begin) (sending|posting|sharing|giving|showing) [me|us] (<thatReport>|<regularly>) [<here>] {repeat} [<here>]',
        '(i want|i need|i would like|id like|i should like|id love|we want|we need|can i|could i|can we|let me) [to] [(get|receive|have|see|be sent)] (<regularly>|<thatReport>) [<here>] {repeat} [<here>]',
        '(schedule|automate|set up|plan|subscribe me to|sign me up for|subscribe us to|sign us up for) (<thatReport>|<regularly>) [<here>] [for|at|to come] {repeat} [<here>]',
        '(make|do|run|repeat) <thatReport> [<here>] {repeat} [<here>]',
        '<regularly> (to come|to be (sent|posted)|should (come|be posted|be sent)|sent|posted) [to me|<here>] {repeat}',
      ],
      maybe: [
        '<regularly> [<here>] {repeat} [please]',
        '{repeat} [,] <regularly> [please]',
        '(same|the same|this|that|it) [again] {repeat} [please]',
        '<postIt> <thatReport> <here> (regularly|automatically)',
        '(keep|start) (sending|posting) [me|us] <thatReport> [<here>] [regularly|automatically]',
      ],
      title: 'Send a report regularly',
      example: 'post it here every Monday at 9',
      ask: { repeat: 'How often, and when? For example every Monday at 9.' },
    },
    'schedule.list': {
      say: [
        '(is there|are there|do i have|do we have|have i got|have we got) [any] [regular|scheduled|recurring|automatic] (report|reports|posts) [that|which] [you] (send|post|come|are sent|go out|scheduled|set up) [us|me] [<hereWords>] [automatically|regularly|by themselves|every week]',
        '(is there|are there|do i have|do we have|have i got|have we got) [any] (regular|scheduled|recurring|automatic) (report|reports|posts) [<hereWords>]',
        '(show|list) [me|us] [all] [the|my|our] reports (that|which) (come|go out|are sent|are posted|get sent|get posted|you send [me|us]|you post) (by themselves|automatically|regularly|on their own|on a schedule|every week) [<hereWords>]',
        '[everything|all] [that is] scheduled (for|in) (this|our) (chat|channel|group)',
        '(what|which reports|which figures|what reports|what figures|what else) (do|are) you (post|posting|send|sending|share|sharing) [me|us] [<hereWords>] [regularly|automatically|every week|every day|by yourself|on schedule|on a schedule] [<hereWords>]',
        '(which|what) [of the|of our] reports (go out|are going out|are sent|get sent|get posted|are posted|come|are coming) [to me|to us|<hereWords>] [on their own|by themselves|regularly|automatically|on a schedule|at the moment|now] [at the moment|now]',
        '(show|list|give|tell) [me|us] [all] [the|my|our] <regularReports> [<hereWords>]',
        '(what|which) [regular|scheduled|recurring|automatic|automated] (reports|posts|figures) (are there|do i have|do we have|have i got|have we got|am i subscribed to|are we subscribed to|are set up|are scheduled|do i get|do we get|come) [<hereWords>]',
        '[list] [everything|all|what] [that is|thats|is|thats] scheduled [to be (posted|sent)] [<hereWords>]',
        '(what|which reports|what reports) (am i|are we) subscribed to',
        '[my|our|the] (regular|scheduled|recurring|automatic|automated) (reports|posts)',
        '(what|which) reports (do i|do we) (get|receive) [regularly|automatically|every week]',
      ],
      maybe: ['[my|our|the] (report schedule|report schedules|schedule of reports|report subscriptions)'],
      title: 'Reports that come regularly',
      example: 'what do you post here?',
    },
    'schedule.stop': {
      say: [
        'no longer (send|post|share) [me|us] (it|this|that|these|them|[the|this|that|these|those] [{report}] (report|reports|figures|numbers)) [<hereWords>]',
        '[i|we] (dont|do not|no longer) (want|need) [to (get|receive)] [the|this|that] [{report}] report [any more|anymore|any longer|again]',
        '(stop|cancel|turn off) [posting|sending] [the] {report} report [<hereWords>]',
        '(stop|cancel|end|discontinue|kill|turn off|switch off|drop|remove|delete|pause|unsubscribe me from|unsubscribe us from|unschedule) [sending|posting|sharing|showing] [me|us] [the|this|that|my|our|these] {report} (report|reports) [<hereWords>] [please]',
        '(stop|cancel|end|discontinue|turn off|switch off|kill) [the|this|that|my|our|all] [regular|scheduled|recurring|automatic|automated] (report|reports|report schedule|schedule of reports|scheduled report)',
        '(stop|quit) (sending|posting|sharing) [me|us] (it|this|that|these|them|[the|this|that|these|those] (report|reports|figures|numbers)) [<hereWords>] [any more|anymore|regularly|every week]',
        '(stop|quit) (sending|posting) [me|us] [the] {report~} (report|figures|numbers) [<hereWords>]',
        '(dont|do not|no longer|never) (send|post|share) [me|us] (it|this|that|these|[the|this|that|these|those] (report|reports|figures)) [<hereWords>] (any more|anymore|again|regularly|any longer)',
        '(dont|do not) (send|post|share) [me|us] [the] {report~} (report|figures) [<hereWords>] (any more|anymore|again|any longer)',
        '(nobody|no one|noone) (reads|needs|looks at|wants) [the|this|that] {report~} [report] [any more|anymore] [,] (stop sending it|stop posting it|stop it|drop it|turn it off)',
        '(unsubscribe|sign) (me|us) (from|off) [the] [{report~}] (report|reports)',
      ],
      maybe: [
        '(enough of|no more of|enough) [the] {report} (report|reports)',
        '(stop|cancel|turn off) [the] {report~} (post|posts|posting|mailing|schedule)',
        'no more (reports|report) [<hereWords>]',
      ],
      title: 'Stop a regular report',
      example: 'stop the Monday report',
    },
  },
} satisfies NounPhrases
