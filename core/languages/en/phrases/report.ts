import type { NounPhrases, Words } from '../../phrases.ts'
import { moreDimensions, moreMeasures, moreRules } from './report-more.ts'

/** What a report asks, and by what it is divided. */
export const reportTables: { readonly measures: Words; readonly dimensions: Words } = {
  measures: {
    pipeline: ['pipeline', 'sales pipeline', 'funnel', 'sales funnel', 'pipeline value', 'open pipeline'],
    weighted: ['weighted pipeline', 'weighted', 'weighted value', 'weighted funnel', 'weighted sales pipeline'],
    deals: ['deals', 'number of deals', 'deal count', 'new deals'],
    won: ['won', 'won deals', 'amount won', 'revenue', 'won revenue', 'won amount', 'won value', 'wins', 'closed won'],
    lost: ['lost', 'lost deals', 'amount lost', 'lost revenue', 'lost amount', 'lost value', 'losses', 'closed lost'],
    winRate: [
      'win rate',
      'winrate',
      'win ratio',
      'close rate',
      'closing rate',
      'success rate',
      'conversion',
      'hit rate',
    ],
    averageDeal: [
      'average deal',
      'average deal size',
      'average deal value',
      'avg deal',
      'avg deal size',
      'average won deal',
      'mean deal size',
    ],
    cycleDays: [
      'sales cycle',
      'deal cycle',
      'cycle length',
      'cycle time',
      'sales cycle length',
      'time to close',
      'time to win',
    ],
    activities: ['activities', 'number of activities', 'activity count'],
    newContacts: ['new contacts', 'contacts added', 'new leads', 'number of new contacts'],
    ...moreMeasures,
  },
  dimensions: {
    ...moreDimensions,
    stage: ['stage', 'stages', 'phase', 'phases', 'step', 'steps'],
    owner: [
      'owner',
      'owners',
      'rep',
      'reps',
      'salesperson',
      'sales rep',
      'sales reps',
      'salespeople',
      'person',
      'people',
      'seller',
      'sellers',
      'colleague',
      'colleagues',
      'member',
      'team member',
      'manager',
      'managers',
    ],
    company: [
      'company',
      'companies',
      'account',
      'accounts',
      'client',
      'clients',
      'customer',
      'customers',
      'firm',
      'firms',
    ],
    city: ['city', 'cities', 'town', 'towns', 'location', 'locations'],
    source: ['source', 'sources', 'lead source', 'lead sources', 'origin', 'channel', 'channels'],
    lostReason: [
      'reason',
      'reasons',
      'lost reason',
      'loss reason',
      'reason lost',
      'reason for losing',
      'lost reasons',
      'loss reasons',
    ],
    month: ['month', 'months', 'calendar month'],
    week: ['week', 'weeks', 'calendar week'],
    quarter: ['quarter', 'quarters'],
  },
}

export const report = {
  rules: {
    ...moreRules,
    // What is a figure by itself.
    figure:
      '(<laterFigure>|[the|our] (weighted [sales] (pipeline|value|funnel|forecast)|(expected|forecast) value of [the] pipeline|probability weighted pipeline) {metric=weighted}|[the|our] [total|overall] (pipeline value|value of [the|our] [sales|open] pipeline|(amount|value) of [the|our] open deals|pipeline worth|(total|combined|overall|whole) (value|amount|worth) of [all] [the|our] [open] deals|size of [the|our] pipeline|pipeline size|pipeline total) {metric=pipeline}|[the|our] ([number|count] of [open|active|running|live] deals|deal count|new deals count|number of new deals) {metric=deals}|[the|our] [total] (revenue|turnover|won revenue|closed won revenue|won amount|won value|amount won|amount of won deals|value of won deals|closed won) {metric=won}|[the|our] [total] (lost revenue|lost amount|lost value|amount lost|amount of lost deals|lost deals (value|amount)|value of lost deals|closed lost) {metric=lost}|[the|our|team] (win rate|winrate|win rates|winning rate|win ratio|win percentage|close rate|closing rate|success rate|hit rate|conversion rate|conversion|win loss ratio) {metric=winRate}|[the|our] (average|avg|mean) ([won] deal [size|value|amount]|size of [a|our] [won] (deal|deals)|sale|order value|ticket) {metric=averageDeal}|[the|our] [average|median|typical] ([sales|deal] cycle [length|time|duration]|cycle (length|time|days)|time to (close|win)|days to (close|win)) {metric=cycleDays}|[the|our] (number of activities|activity count|activity report|activity stats) {metric=activities}|[the|our] (number of new (contacts|leads|clients)|new (contacts|leads) count) {metric=newContacts})',
    // What is one with a period, a division or the like after it.
    figureWith:
      '([the|our|total] [open|current] ([sales] pipeline|[sales] funnel|pipe|open deals value) [look|looks|look like|looks like|looking|doing|standing] {metric=pipeline}|[the|our] ((deals|open deals) [in the (pipeline|funnel)]|new deals|[new] deals (created|opened|added|entered|started)) {metric=deals}|[the|our|total] (won|won deals|wins|sales won|deals won|sales) {metric=won}|[the|our|total] (lost|lost deals|losses|deals lost) {metric=lost}|[the|our] [team|our team|the team] (activities|activity) {metric=activities}|[the|our] (new (contacts|leads|clients|customers)|(contacts|leads) added|leads) {metric=newContacts}|<figure>)',
    figureTimed:
      '([the|our|total] (won|wins|sales) {metric=won}|[the|our|total] (lost|losses) {metric=lost}|[the|our] new (contacts|leads) {metric=newContacts})',
    figureBy:
      '([,] (by|per|for each|for every|broken down by|split by|grouped by|across|divided by|sorted by|in each|by each) [the|our] {by}|[,] (week by week {by=week}|month by month {by=month}|quarter by quarter {by=quarter}|rep by rep {by=owner}|stage by stage {by=stage}|client by client {by=company})|[,] and why {by=lostReason})',
    figureWhen: '[so far] [,] [in|for|during|over|of|within|at|as of] [the] {period} [so far]',
    figureBefore:
      '(((last|previous|the last one|the month before|the quarter before|the week before|the year before)|the [one|month|quarter|week|year|period] before [that]|the (previous|prior|preceding) [one|month|quarter|week|year|period]|[the] (previous|prior|preceding) period|before that|the period before) {against=before}|([the] same (period|month|quarter|time|week|days) [of|in|the] last year|a year (ago|earlier|before)|[the] last year same (period|time)|the year before that) {against=yearBefore})',
    figureVersus:
      '([,|and] (compared (to|with)|in comparison (to|with)|versus|vs|against|compare [it|that|this] (to|with)|relative to|as opposed to|as against) [the] (<figureBefore>|[in|for|of] {compareTo})|(yoy|year on year|year over year) {against=yearBefore}|(mom|qoq|month on month|quarter on quarter|month over month|quarter over quarter) {against=before})',
    figureWhose: "(<myOwn filters.>|{filters.owner}'s|{filters.owner})",
    figureFirst: "(<figureWhose>|[the|our] ({period}|{period}'s))",
    figureOf:
      '([,] [only|just] (of|for|by|from) (mine {filters.owner=me}|me {filters.owner=me}|{filters.owner}|[the] [company] {filters.company})|[,] {filters.owner} (only|alone)|[,] [only|just] (with|at) [the] [company] {filters.company}|[,] [only|just] (in|from|for) [the] [city] [of] {filters.city}|[,] [only] (tagged [as]|with [the] tag) {filters.tag}|[,] (only|just) <figureWhose> [ones|deals]|[,] [of|for] [the] deals (in|at|on) [the] [stage] {filters.stage} [stage]|[,] [only] (in|at|on) [the] [stage|phase] {filters.stage} [stage|phase]|[,] [only] (from|with) [the] source [of] {filters.source~})',
    figureShape:
      '[,] ([as|in|with|on] [a|the] [line|bar|funnel] (chart|graph|diagram|picture|plot) {shape=chart}|((as|in|with|on) [a|the] (table|list|grid)|table|(without|no) [the|a] (chart|graph|picture)) {shape=table})',
    figureTop: '[,] ([only] [the] top {top}|{top} (best|largest|biggest))',
    figureTail: '(<figureWhen>|<figureVersus>|<figureOf>|<laterOf>|<figureShape>|<figureTop>)',
    figureAny: '(<figureBy>|<figureTail>)',
    figureDraw:
      '((draw|plot|chart|graph|visualise|visualize|sketch) [me|us] {shape=chart}|[show|give|get|make|can i see|can we see|let me see|i want] [me|us] [a|the] [bar|line|pie] (chart|graph|plot|diagram) (of|for|with|showing|on) {shape=chart})',
    figureLook:
      '(<figureDraw>|show|give|gimme|get|tell|any change in|is there any change in|how has|what are we sitting on in|what do we have in|what did|what does|how did|prepare|send|make|calculate|report|display|see|let me see|lets see|lets have a look at|i need|i would like to see|id like to see|we need|can we see|could i see|could we see|who is|whos|who was|who are|who were|which is|what is|whats|what was|what were|what are|how is|hows|how was|how are|how does|how do|i want to see|can i see|pull up|run) [me|us] [a|the|about] [report (on|of|about)|breakdown of|chart of|graph of|overview of|stats on|stats for|numbers for|figures for|[the] figures on|look like]',
    wePast:
      '(did|have|has) (we|you|i {filters.owner=me}|{filters.owner}|the team|the company|our team|everybody|everyone|us|they)',
    figureAsked:
      '(<laterAsked>|(total|combined|overall) (value|amount|worth) of <figureWhose> [open] (deals|pipeline) {metric=pipeline}|what <wePast> (sell|sold|make|made|earn|earned|bring in|brought in|turn over|turned over|take in) [in (total|money|all)] {metric=won}|(what is|whats|how much is) [sitting|stuck|there|tied up|standing] in [the] [stage] {filters.stage} [stage] [now|right now] (in total|altogether|in money|in money terms|worth) {metric=pipeline}|(what is|whats|how much is) [everything in] [the] {filters.stage} [stage] worth {metric=pipeline}|how much [money|revenue|business] <wePast> (win|won|close|closed|sell|sold|make|made|earn|earned|bring in|brought in) {metric=won}|how much [money|revenue|business] (was|has been|got) (won|closed|sold) {metric=won}|how much [money|revenue|business] (came|comes|did we get|do we get) [in] {metric=won}|how much [money|revenue|business] <wePast> (lose|lost) {metric=lost}|how much (was|has been|got) lost {metric=lost}|how many deals <wePast> (win|won|close|closed|land|landed) {metric=won}|how many deals (were|have been|got) won {metric=won}|how many deals <wePast> (lose|lost) {metric=lost}|how many deals (were|have been|got) lost {metric=lost}|how much [money] (is|do we have|have we got|do i have {filters.owner=me}) [there] [now] in [the|our|my] [sales] (pipeline|funnel) {metric=pipeline}|(how big|how large|how full|how much|what size) (is|was) [the|our|<figureWhose>] [sales] (pipeline|funnel) {metric=pipeline}|how much are [the|our|all] open deals worth {metric=pipeline}|how much [money|revenue|business] (is|do we have|have we got|sits|stands) [currently|now] [stuck|sitting|standing|parked] (in|at|on) [the] [stage] {filters.stage} [stage] {metric=pipeline}|(what is|whats|what do we have|how much is) [there] in [the|our|<figureWhose>] [sales] (pipeline|funnel|pipe) {metric=pipeline}|how much does {filters.owner} have in [the|their] (pipeline|funnel|pipe) {metric=pipeline}|how many [open|active|running] deals (do we have|are there|have we got|does {filters.owner} have|are open|are we working on|are in [the|our] pipeline) [open] {metric=deals}|how many [new] deals <wePast> (create|created|open|opened|start|started|add|added|enter|entered|get|got) {metric=deals}|how many [new] deals (were|have been) (created|opened|started|added|entered) {metric=deals}|how many (activities|touches) <wePast> (do|done|log|logged|have|had|make|made) {metric=activities}|how many activities (were there|are there|were logged|were done) {metric=activities}|how many (calls meetings and emails|calls and meetings|touches|activities) did {filters.owner} (log|have|do|make|record) {metric=activities}|how many new (contacts|leads|clients) {metric=newContacts}|how (active|busy) (was|were|is|has been) {filters.owner} {metric=activities}|how many (touches|touchpoints|activities|calls and meetings) [were there|did we have|have we had] (with|at) [the] [company] {filters.company} {metric=activities}|how many [new] (contacts|leads|clients) <wePast> (add|added|get|got|gain|gained|create|created|bring|brought|bring in|brought in) {metric=newContacts}|how many new (contacts|leads) (were|have been) (added|created) {metric=newContacts}|how many new (contacts|leads|clients) (do we have|are there|were there) {metric=newContacts}|(how often|what share of deals|what percentage of deals|what percent of deals|what part of our deals) (do|did|does|have) (we|{filters.owner}|i {filters.owner=me}) (win|won) {metric=winRate}|(how many|what) (percent|percentage) [of] [our|the] deals (do|did|does|have) (we|{filters.owner}|i {filters.owner=me}) (win|won) {metric=winRate}|how (many days|long) [on average] (until|till|before) (a|the|our) deal is (closed|won) [on average] {metric=cycleDays}|how long do our sales take {metric=cycleDays}|how (big|large) are [the|our] (won deals|deals we win|deals we won) [on average] {metric=averageDeal}|how long does it (take|usually take) [us] to (close|win) (a|the) deal {metric=cycleDays}|how long (did|do) [our|the] deals take [to (close|win)] {metric=cycleDays}|how long is [our|the] [sales|deal] cycle {metric=cycleDays}|how (big|large) is [our|the|an] average deal {metric=averageDeal})',
    figureTold:
      '((what|how much) [money|business|revenue] (<figureWhose>|we|i {filters.owner=me}|the team|everyone) [have|has|ve|s] (won|sold|closed|brought in|earned|made|turned over) {metric=won}|(what|how much) [money|business|revenue] (<figureWhose>|we|i {filters.owner=me}|the team) [have|has|ve|s] lost {metric=lost}|(what|how much) (<figureWhose>|we|i {filters.owner=me}|the team) (have|has|ve) in [the] (pipeline|funnel) {metric=pipeline})',
    figureThan: '(than|from|against|compared (to|with)|on|over|versus|vs) [the|in|for|on] (<figureBefore>|{compareTo})',
    figureMore:
      '((is|are|was|were|has|did) <figure> [been|got|get|gone|go] (up|down|higher|lower|better|worse|bigger|smaller|improving|improved|rising|risen|falling|fallen|dropping|growing|grown|shorter|longer) [<figureWhen>] <figureThan>|(are|is|were|did|do|have|has) (we|{filters.owner}|i {filters.owner=me}|the team) [been] (winning|selling|closing|win|sell|close|won|sold|bringing in|brought in|bring in|making|made) (more|less) [business|money|deals] [<figureWhen>] <figureThan> {metric=won}|(are|is|were|did|do|have|has) (we|{filters.owner}|i {filters.owner=me}|the team) [been] (losing|lose|lost) (more|less|fewer) [business|money|deals] [<figureWhen>] <figureThan> {metric=lost}|(are|is|were|did|do) (we|{filters.owner}|i {filters.owner=me}|the team) (closing|close|winning|win|getting) deals [done] (faster|quicker|slower|sooner) [<figureWhen>] <figureThan> {metric=cycleDays}|(are|were|is|was|did|do) (we|the team|{filters.owner}|our team) (getting back|get back|replying|reply|answering|answer|responding|respond) [to (people|customers|clients|them|requests|tickets)] [any] (faster|quicker|slower|sooner) [<figureWhen>] <figureThan> {metric=firstResponse}|(are|were) [our|the] (customers|clients) [getting] [any] (happier|more satisfied|less happy|unhappier) [with us] [<figureWhen>] <figureThan> {metric=satisfaction}|(are|were|did) (our|the) deals (getting|get|got) (bigger|smaller|larger) [<figureWhen>] <figureThan> {metric=averageDeal}|(are|is|were|was) (we|{filters.owner}|i {filters.owner=me}|the team) (more|less|busier|as) [active] [<figureWhen>] <figureThan> {metric=activities}|(did|do|are|have) we (get|getting|add|adding|got|added|win) (more|fewer|less) new (contacts|leads|clients) [<figureWhen>] <figureThan> {metric=newContacts})',
    manyOf:
      '(<laterManyOf>|(who|whos|who is|which rep|which of us) [<figureWhen>] (won|sold|closed|brought in|winning|selling|closing|bringing in|wins|sells|closes) [the] most {metric=won} {by=owner}|(what|which deals|how much|who) (did|have) (we|i {filters.owner=me}|{filters.owner}) (lose|lost) [<figureWhen>] [,] and (why|for what reason|what for|how come|for which reasons) {metric=lost} {by=lostReason}|why (did|do|are|were|have) (we|i {filters.owner=me}|{filters.owner}) (losing|lose|lost) [so many|so much|our|the|these] [deals|business|money] {metric=lost} {by=lostReason}|who lost [the] most {metric=lost} {by=owner}|who has the (best|highest) win rate {metric=winRate} {by=owner}|who has the (biggest|largest|fullest) (pipeline|funnel) {metric=pipeline} {by=owner}|who (was|is) [the] most active {metric=activities} {by=owner}|why (did|do) we lose deals {metric=lost} {by=lostReason}|(what are the reasons|reasons|the reasons) ([why|that] we (lose|lost|are losing)|for lost deals|for losing) [deals] {metric=lost} {by=lostReason}|where do our [new] (leads|contacts) come from {metric=newContacts} {by=source}|which {by} (buy|buys|bought|bring|brings|brought|bring in|brings in|brought in|give|gives|gave|make|makes|made|earn|earns|earned|win|wins|won) [us|in] [the] (most|best|more) [money|revenue|business|deals] {metric=won})',
  },
  commands: {
    'report.ask': {
      say: [
        '[<figureLook>] [the|our] [sales] (pipeline|funnel) {metric=pipeline} (now|right now|just now|at the moment|currently|at present|as of now|as it stands|today)',
        '[<figureLook>] [<figureFirst>] <figure> <figureAny>*',
        '[<figureLook>] [<figureFirst>] <figureWith> <figureTail>* <figureBy> <figureAny>*',
        '[<figureLook>] [<figureFirst>] <figureWith> <figureTail>* <figureVersus> <figureAny>*',
        '[<figureLook>] [<figureFirst>] <figureWith> <figureTail>* <figureShape> <figureAny>*',
        '[<figureLook>] [<figureWhose>] <figureTimed> <figureWhen> <figureAny>*',
        '(compare|match) [the|our] <figureWith> [in|for|of|during] [the] {period} (with|to|and|against) [the] (<figureBefore>|[in|for|of] {compareTo}) <figureAny>*',
        '(what|how) (was|were) [the|our] <figureWith> <figureWhen> <figureAny>*',
        '[<figureLook>] <figure> (of|in|for) [the] [stage] {filters.stage} [stage] [only|alone] <figureAny>*',
        '[the|our] lost (money|revenue) {metric=lost} <figureBy> <figureAny>*',
        '<figureAsked> <figureAny>*',
        '<manyOf> <figureAny>*',
        '[<figureLook>] [the|our] top {top} {by} (by|in|for|of) [the] <figureWith> <figureTail>*',
        '[<figureLook>] [the|our] (best|biggest|largest|top|strongest) {by} (by|in|for) [the] <figureWith> <figureTail>*',
        '[<figureLook>] [the|our] {top} (best|biggest|largest|top|strongest) {by} (by|in|for) [the] <figureWith> <figureTail>*',
        '[<figureLook>] [the|our] (best|biggest|largest|top|strongest) {by} {metric=won} <figureWhen> <figureTail>*',
        '[<figureLook>] [the|our] (top {top}|{top} (best|biggest|largest|top|strongest)) {by} {metric=won} <figureTail>*',
        '{by} by <figureWith> <figureTail>*',
        // What goes on from the report shown last.
        '{after=last} [and|so|now|then] [what about|how about|what was it|how was it|the same] [for|in] [the] {period} [then]',
        '{after=last} [and|so|now|then] [what about|how about|the same] [for] [only|just] (<figureWhose> [ones|deals|part|own]|{filters.owner}|me {filters.owner=me}|mine {filters.owner=me})',
        '{after=last} [and|now|then] [only|just] (<figureOf>|<figureWhose>) [please]',
        '{after=last} [and|now|then] (only|just) {filters.city} [please]',
        '{after=last} [and|now|then] [do|show] (same|the same) (for|with|but) [the] (<figure>|<figureWith>)',
        '{after=last} [and|now|then] [the same|show it|show that|split it|split that|break it down|that|it|them] <figureBy>',
        '{after=last} [and|now|then] [the same|show it|show that|show me|make it|that|it|draw it|give it] <figureShape>',
        '{after=last} [and|now|then] [the same|compare it|that|it] <figureVersus>',
        '{after=last} (and|compare [it|that] (to|with)) <figureBefore>',
        '{after=last} [and|now|only] [the] top {top} [only]',
        '{after=last} [and|now] (<figure>|<figureWith>)',
        // The records that it is made of, of one row where that is named.
        '{after=last} {shape=records} [and|so|ok|okay] <laterRecords>',
        '{after=last} {shape=records} [and|so|ok|okay] (which|(which|what) (ones|deals|records|exactly|deals exactly|ones exactly|deals (are|were) (they|those|these|that)|(are|were) (they|those|these)|records (are|were) (they|those|these)))',
        '{after=last} {shape=records} [and|so|ok|okay] (show|list|give|name) [me] ((the|those|these|all the|all) (records|entries|deals) [behind (it|that|this|them|the (figure|number)|(this|that) (figure|number))]|them [all]|what is behind (it|that|this))',
        '{after=last} {shape=records} [and|so] (what is|whats|what stands|what lies|what are the (deals|records)|which (deals|records) (are|is|stand|lie)|the (deals|records)) behind (it|that|this|the (figure|number)|(this|that) (figure|number)|these figures|those figures|the numbers)',
        '{after=last} {shape=records} [and|so] (what does (it|that|this) consist of|what is (it|that|this) made (of|up of)|what makes (it|that|this) up|what (was|is|did you) (counted|count) [there|here])',
        '{after=last} {shape=records} [and|so|ok|okay] (which|what) [ones|deals|records|of (them|those|these|the deals)] [are|were|is] (<figureWhose>|<figureOf>|(at|with) [the] {filters.company})',
        '{after=last} {shape=records} [and|so|ok|okay] (show|list) [me] the ones (<figureOf>|(at|with) [the] {filters.company})',
        '<figureLook> <figureTold> <figureAny>*',
        '<figureMore> <figureAny>*',
        '[<figureLook>] [<figureWhose>] <figureTimed> <figureOf> <figureWhen> <figureAny>*',
        '(break|split|cut|slice) [the|our] <figureWith> [down|up] <figureBy> [,|and] [show (it|me)] <figureAny>*',
        '[<figureLook>] <figureWhose> (activity|activities) {metric=activities} <figureWhen> <figureAny>*',
        '[<figureLook>] [the] [total|combined] (value|worth|amount) of [the|our] [open] deals {metric=pipeline} (in|at|on) [the] [stage] {filters.stage} [stage] <figureAny>*',
        '[the|our|all] (money|revenue|business) lost {metric=lost} <figureWhen> <figureAny>*',
      ],
      maybe: [
        '[<figureLook>] [<figureWhose>] <figureWith> <figureWhen>',
        '(sales|results|numbers|figures) {metric=won} <figureAny> <figureAny>*',
      ],
      title: 'Reports and figures',
      example: 'pipeline by stage this quarter',
      ask: {
        metric:
          'Which figure: pipeline, won, lost, forecast, win rate, average deal, sales cycle, activities, new contacts, first response, satisfaction, NPS or lifetime value?',
      },
    },
  },
} satisfies NounPhrases
