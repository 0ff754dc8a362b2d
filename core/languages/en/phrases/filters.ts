/**
 * What records have in common, written once: for finding ("clients in Kyiv") and, with "where." before the arguments, for
 * sets ("all my Kyiv clients"). `…Before` stands before the noun, `…After` behind it; each may be repeated: `<contactBefore>*`.
 */
export const filters = {
  myOwn: '(my|mine|our own|my own) {owner=me}',
  ofWhom:
    '(of|from|owned by|belonging to|assigned to|looked after by|handled by|that belong to|which belong to) ({owner}|(me|mine) {owner=me})',
  iOwn: '([that|who|whom|which] (i|im) {owner=me} (own|look after|manage|handle|am responsible for|am in charge of|take care of|deal with|work with|the owner of)|[that|which|who] (are|is) (mine|my own) {owner=me}|[that|who|whom|which] {owner} (owns|looks after|manages|handles|is responsible for|is in charge of|takes care of|deals with)|where (im|i am) [the] owner {owner=me})',
  inPlace: '[that are|who are|which are|located|living|based|from] (in|from|at|around|near) [the] [city of] {city?}',
  inTrade: '[that are|who are|which are|working|active] (in|from|of) [the] {industry} [industry|business|sector|trade]',
  withTag:
    '[that are|who are|which are] (tagged|labelled|labeled|marked|with [the] tag|with [the] label|having [the] tag|under [the] tag) [as|with] {tag}',
  atCompany: '[that|who] [work|works|working] (at|from|of|with|for) [the] [company] {company}',
  whoSpeaks: '(i|we)',
  notYet: '(havent|have not|didnt|did not|hadnt|had not|dont|do not|have never|havent yet)',
  wasInTouch:
    '(talked|talk|spoken|speak|spoke|called|call|contacted|contact|met|meet|written|write|wrote|emailed|email|messaged|heard|hear|been in touch|touched|reached|phoned|visited|seen|see|had contact|communicated)',
  forHowLong:
    '(for|in|since|over|longer than|more than|during) [the] [last|past|over|more than|about|at least|than] {quietSince?}',
  outOfTouch:
    '([,] [that|who|whom|which] <whoSpeaks> <notYet> <wasInTouch> [to|with|from|by] [them|anyone] [about anything] <forHowLong>|[that|who|whom|which] [have|has|were|was|are] (not|never|not been|havent been|have not been|never been) (contacted|called|touched|reached|written to|spoken to|talked to|visited) [to|with] [by me|by us|by anyone] <forHowLong>|(with no|without|without any|with not any) (contact|touch|call|calls|activity|activities|communication|reply|news) <forHowLong>|[that|who|which] [have been|has been|are|went|gone|have gone|being] (quiet|silent|inactive|cold|dormant|untouched) <forHowLong>|[that|who|which] [have|has] <notYet> (heard from us|heard from me|replied|answered|responded|written) <forHowLong>)',
  contactNoun:
    '(contacts|clients|customers|people|persons|(leads|prospects|potential (clients|customers)) {lifecycle=lead}|partners {lifecycle=partner}|(suppliers|vendors) {lifecycle=supplier}|(former|ex|old|past) (clients|customers) {lifecycle=former})',
  contactOne:
    '(contact|client|customer|person|(lead|prospect) {lifecycle=lead}|partner {lifecycle=partner}|(supplier|vendor) {lifecycle=supplier})',
  companyNoun: '(companies|accounts|firms|organisations|organizations|businesses)',
  companyOne: '(company|account|firm|organisation|organization|business)',
  dealNoun: '(deals|opportunities|sales|pipeline)',
  dealOne: '(deal|opportunity|sale)',

  contactBefore:
    "(<myOwn>|{owner}'s|{company}'s|{city}|{industry}|{tag}|{lifecycle=lead} new|(quiet|silent|forgotten|neglected) {quietSince=limit})",
  contactAfter: '([,|and] (<iOwn>|<ofWhom>|<inPlace>|<inTrade>|<withTag>|<outOfTouch>|<atCompany>))',
  companyBefore: "(<myOwn>|{owner}'s|{city}|{industry}|{tag}|(quiet|silent|forgotten|neglected) {quietSince=limit})",
  companyAfter: '([,|and] (<ofWhom>|<inPlace>|<inTrade>|<withTag>|<outOfTouch>))',

  overSum:
    '[that are|which are|worth|valued|with [an] amount] (over|above|more than|bigger than|larger than|greater than|exceeding|at least|from|not less than|starting at|north of|upwards of|in excess of|beyond|no less than|worth more than) {minAmount} [or (more|over|above|up)|and (up|above|over)|upwards]',
  underSum:
    '[that are|which are|worth|valued|with [an] amount] (under|below|less than|smaller than|up to|at most|cheaper than|not more than|no more than|fewer than|max|maximum|south of|worth less than) {maxAmount} [or (less|under|below)]',
  sumBetween: '[worth|valued] (between|from) {minAmount} (and|to|up to) {maxAmount}',
  forDays:
    '[for|over|since] [the] [last|past|more than|over|longer than|at least|about|than|exceeding] {staleDays} [or more|or longer|already|now]',
  moreDays: '(longer than|more than|over|for over|for more than|for at least|at least|above) {staleDays}',
  atStandstill:
    '[that are|which are|that have been|which have been|are|have been] (stuck|stale|stalled|stagnant|stagnating|idle|hanging|sitting|standing still|not moving|frozen|untouched|inactive|parked|lying)',
  withoutMove:
    '[that|which] (havent moved|have not moved|hasnt moved|has not moved|didnt move|did not move|without movement|without [any] progress|not moved|with no movement|with no progress|with no activity|without activity)',
  isOpen: '(open|still open|not closed [yet]|still running|still live|not done yet)',
  inStage: '[that are|which are|standing|now|currently] (in|at|on) [the] [stage|phase] {stage} [stage|phase]',
  isStatus: '[that are|which are|thats|that is] [already|still] {status}',

  dealBefore:
    "(<myOwn>|{owner}'s|{status}|{city}|{industry}|{tag}|{company}'s|{stage}|(stuck|stale|stalled|stagnant|idle|hanging) {staleDays=limit}|{staleDays} old|current)",
  // What says nothing exact may be passed over where one looks, and never where something is done with many.
  dealShown: '(<dealBefore>|big|small)',
  dealAfter:
    '([,|and] (<ofWhom>|(with|of|for|from|at) [the] [company] {company}|<inPlace>|<inTrade>|<withTag>|<overSum>|<underSum>|<sumBetween>|<atStandstill> [<inStage>] (<forDays>|<moreDays>)|<atStandstill> {staleDays=limit} [<inStage>]|<atStandstill> (<forDays>|<moreDays>) <inStage>|<withoutMove> (<forDays>|<moreDays>)|(<moreDays>|older than {staleDays})|<inStage>|<isStatus>))',

  every: '(all|every one|everyone|all of|each|each of|every|everything|any|all the|the whole lot of|the whole)',

  contactSet:
    '{where.of=contact} ((<every>|<contactBefore where.>) [of] [the|our|these] <contactBefore where.>* <contactNoun where.>|(every|each|any) [single] <contactBefore where.>* <contactOne where.>|[the] (<contactNoun where.>|everyone|everybody|anyone) <contactAfter where.>) <contactAfter where.>*',
  companySet:
    '{where.of=company} ((<every>|<companyBefore where.>) [of] [the|our|these] <companyBefore where.>* <companyNoun>|(every|each|any) [single] <companyBefore where.>* <companyOne>|[the] <companyNoun> <companyAfter where.>) <companyAfter where.>*',
  dealSet:
    '{where.of=deal} ((<every>|<dealBefore where.>) [of] [the|our|these] <dealBefore where.>* <dealNoun>|(every|each|any) [single] <dealBefore where.>* <dealOne>|([the] <dealNoun>|everything|anything|all|whatever|all that is|whatever is) <dealAfter where.>) <dealAfter where.>*',
} satisfies Readonly<Record<string, string>>
