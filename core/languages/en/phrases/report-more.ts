import type { Words } from '../../phrases.ts'

/** The words of the later measures and divisions, apart so that each list stays readable. */
export const moreMeasures: Words = {
  forecast: ['forecast', 'sales forecast', 'revenue forecast', 'projection', 'expected revenue', 'projected revenue'],
  firstResponse: [
    'first response time',
    'first response',
    'first reply time',
    'response time',
    'reply time',
    'answer time',
    'time to first response',
    'time to answer',
    'frt',
  ],
  satisfaction: [
    'satisfaction',
    'customer satisfaction',
    'client satisfaction',
    'csat',
    'satisfaction score',
    'average score',
    'feedback score',
    'ratings',
  ],
  nps: ['nps', 'net promoter score', 'promoter score', 'nps score'],
  lifetimeValue: ['lifetime value', 'customer lifetime value', 'ltv', 'clv', 'cltv', 'customer value'],
}

export const moreDimensions: Words = {
  industry: [
    'industry',
    'industries',
    'sector',
    'sectors',
    'vertical',
    'verticals',
    'branch',
    'line of business',
    'lines of business',
    'business line',
  ],
  tag: ['tag', 'tags', 'label', 'labels'],
  product: ['product', 'products', 'item', 'items', 'article', 'articles', 'sku', 'goods'],
}

export const moreRules = {
  laterFigure:
    '([the|our|my {filters.owner=me}] [sales|revenue|deal|deals|closing] (forecast|forecasts|projection|projections|outlook) [look|looks|look like|looks like|looking|doing] {metric=forecast}|[the|our] (expected|projected|forecast|forecasted|anticipated|likely) (revenue|sales|wins|turnover|income) {metric=forecast}|[the|our|team] [average|avg|median|mean|typical] (first (response|reply|answer) [time|times|speed]|(response|reply|answer|answering|reaction) (time|times|speed)|time to [the] first (response|reply|answer)|time to (respond|reply|answer)|speed of (response|reply|our answers)|frt) [to (customers|clients|requests|tickets|customer requests)] {metric=firstResponse}|[the|our] [average|avg|mean|overall] ([customer|customers|client|clients|user] satisfaction [score|scores|rating|ratings|level|levels|index|mark|marks]|csat [score|scores]|(customer|client) (happiness|rating|ratings|score|scores|marks)|feedback (score|scores|rating|ratings|marks)) {metric=satisfaction}|[the|our] (average|avg|mean) (rating|score|mark|grade) [(from|of|by) [our] (customers|clients|feedback)|(customers|clients) (give|gave) [us]] {metric=satisfaction}|[the|our] [average|avg|current|overall|team] (nps|net promoter [score]|promoter score) [score|value|index] {metric=nps}|[the|our] [average|avg|mean] [customer|client] (lifetime value|life time value|ltv|clv|cltv) [(of|per|for) (a|our|the|each|an average) (customer|customers|client|clients)|per (customer|client)] {metric=lifetimeValue}|[the|our] [average|avg|mean] (value|worth) (of|per) [a|one|our|an average|the average] (customer|customers|client|clients) {metric=lifetimeValue}|[the|our] [average|avg|mean] revenue per (customer|client) {metric=lifetimeValue})',
  laterAsked:
    '(how much [money|revenue|business] (will|are|is|shall|would) (we|i {filters.owner=me}|{filters.owner}|the team|us) [likely|probably|going to|gonna|expected to|likely to|about to] [likely|probably] (win|close|sell|make|earn|bring in|land|get in) {metric=forecast}|how much [money|revenue|business] (do|can|should|could) (we|i {filters.owner=me}|{filters.owner}|the team) (expect|hope|count on|reckon) [to (win|close|make|sell|earn|get)] {metric=forecast}|(what|how much) [revenue|sales|money|business] (do|can|should) we (expect|project|forecast|count on) {metric=forecast}|how much [money|revenue|business] (will|should|is going to|is expected to) (come|be coming) in {metric=forecast}|(what will|whatll) we [likely|probably] (close|win|sell|make|earn) {metric=forecast}|where (will|do) we (land|end up|come out) {metric=forecast}|how (fast|quickly|soon|promptly|quick|slow) (do|did|does|are|is|were|was|have) (we|{filters.owner}|i {filters.owner=me}|the team|support|our team|our support|our people) [usually|normally|on average] [been] (answer|answered|answering|reply|replied|replying|respond|responded|responding|react|reacted|get back|getting back) [to] [the|our|a] [customers|customer|clients|client|requests|tickets|people|inquiries|messages|questions] [(to|at) [the] [company] {filters.company}] {metric=firstResponse}|how long (do|did|does|have|must) [the|our|a|most] (customers|customer|clients|client|people|they) [usually|have to|had to] (wait|waited|waiting|been waiting) [on average] [for] [an|a|our|the|their] [first] [answer|reply|response] {metric=firstResponse}|how long (does|did|do) (it|we|{filters.owner}|i {filters.owner=me}|the team|support) [usually] take [us|{filters.owner}|me {filters.owner=me}|the team|support] [on average] to [first] (answer|reply|respond|react|get back) [to] [the|our|a] [customers|customer|clients|client|requests|request|tickets|people|{filters.company}] {metric=firstResponse}|how (happy|satisfied|content|pleased|unhappy) (are|were|is|have) [the|our] (customers|clients|people) [been] [with (us|our service|our work|support|the service|{filters.owner})] {metric=satisfaction}|(what|which) (scores|score|marks|mark|ratings|rating|grades) (do|did|have) [the|our] (customers|clients) (give|gave|given|leave|left) [us] {metric=satisfaction}|how (do|did|have) [the|our] (customers|clients) (rate|rated) (us|our service|our support|our work) {metric=satisfaction}|how likely are [the|our] (customers|clients) to recommend us {metric=nps}|(do|would|will) [the|our] (customers|clients) recommend us {metric=nps}|how much (does|did|do|has|is|are) (a|an average|the average|one|our average|each|our) (customer|client|customers|clients) (bring|brought|worth|spend|spent|pay|paid|make|earn) [us] [in|with us] [to us] [on average] {metric=lifetimeValue}|(what is|whats|how much is) (a|an average|the average|our average|one) (customer|client) worth [to us] [on average] {metric=lifetimeValue}|how much (do|did|have) we (make|made|earn|earned|get|got) (per|from (a|each|an average)) (customer|client) [on average] {metric=lifetimeValue})',
  laterOf:
    "([,] [of|for|from|by|with|among|only] [the|our|all] (customers|clients|contacts|companies|ones|those|deals) (tagged [as]|with [the] tag) {filters.tag}|[,] (of|for|from|by|with|among) {filters.owner}'s (customers|clients|requests|tickets|deals))",
  laterRecords:
    '((which|what) (requests|tickets|marks|ratings|scores) [are|were] [they|those|these|that|it] [exactly]|(show|list|give) [me] (the|those|these|all the) (requests|tickets|marks|ratings|scores) [behind (it|that|this)])',
  laterManyOf:
    '((who|which of us|which rep|which colleague) (answers|answered|replies|replied|responds|responded|reacts|gets back|is) [to (customers|clients|requests)] [the] (fastest|quickest|slowest|soonest|quicker|faster) [to (answer|reply|respond)] {metric=firstResponse} {by=owner}|who (keeps|makes) [the|our] (customers|clients) (waiting|wait) [the] (longest|most) {metric=firstResponse} {by=owner}|who has the (best|worst|highest|lowest) (nps|promoter score) {metric=nps} {by=owner}|who has the (best|worst|highest|lowest) (satisfaction|csat|customer satisfaction|ratings|scores|marks|rating|score) {metric=satisfaction} {by=owner}|who has the (happiest|most satisfied|least satisfied) (customers|clients) {metric=satisfaction} {by=owner}|(which|what) {by} (are|is|were) [the] (happiest|most satisfied|least satisfied|unhappiest) [with us] {metric=satisfaction}|[who are|which are|what are|show|list] [me] [the|our] (most|least) (valuable|profitable) (customers|clients|companies) {metric=lifetimeValue} {by=company}|(which|what) (customers|clients|companies) are (worth the most|the most valuable|most valuable) [to us] {metric=lifetimeValue} {by=company}|(which|what) {by} (sell|sells|sold|go|goes|went) [the] (best|most|worst|least) {metric=won}|(what|which) {by} (do|did|does) we (sell|win) [the] (most|best|least) {metric=won})',
}
