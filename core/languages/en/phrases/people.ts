import type { NounPhrases } from '../../phrases.ts'

/** Finding and deleting contacts, one or many. */
export const people = {
  rules: {
    look: '(show|list|find|give|get|display|see|view|search|pull up|bring up|look up|tell|name|filter|print|search for|look for|let me see|i want to see|i need|do (i|we) have [any]|have (i|we) got [any]|are there [any]|is there [any]|any|what about|how about)',
    lookFor: '<look> [me] [a|the] [list|names] [of] [<every>] [of] [the|our|these]',
    folk: '(people|persons|everyone|everybody|anyone|anybody|someone|somebody|those|all|folks)',
    ask: '(who|whom|which [of] [the|our|my] (contacts|clients|customers|people|leads)|what (clients|customers|contacts|people))',
    untalked:
      '(<notYet> <whoSpeaks> [yet] <wasInTouch>|(have|did|do) <whoSpeaks> (not|never) [yet] <wasInTouch>|<whoSpeaks> <notYet> <wasInTouch>|<whoSpeaks> (have|did|do) (not|never) <wasInTouch>)',
    erase: '(delete|remove|erase|drop|trash|get rid of|throw out|bin|purge|kill|wipe|take out|clear out|clean out)',
    fromBook:
      '[from [the|my|our] (contacts|crm|list|base|database|address book|contact list|system)] [completely|for good|forever|permanently]',
  },
  commands: {
    'contact.find': {
      say: [
        '<lookFor> <contactBefore>* <contactNoun> <contactAfter>*',
        '[<every>] [of] [the|our] <contactBefore> <contactBefore>* <contactNoun> <contactAfter>*',
        '[<every>] [of] [the|our] <contactNoun> <contactAfter> <contactAfter>*',
        '(all|all of|every one of) [the|our|my] <contactNoun>',
        '(who|whos|what) [all] [are|is] [the|our] <contactBefore> <contactBefore>* <contactNoun> <contactAfter>*',
        '(show|list|give|display) [me] (everyone|everybody|all people|all of them)',
        '(which|what|how many) [of] [the|our] <contactBefore>* <contactNoun> [do|are|is|have] [i|we|there|they] [have|got] [there] <contactAfter>*',
        '(which|what) [of] [the|our] <contactBefore>* <contactNoun> (are|is|live|lives|sit) [based|located] (in|from) [the] [city of] {city}',
        '(which|what) [of] [the|our] <contactBefore>* <contactNoun> <untalked> [to|with] <forHowLong>',
        '(which|what) [of] [the|our] <contactBefore>* <contactNoun> (are|is|have been|has been|went|have gone) (quiet|silent|inactive|cold) [<forHowLong>]',
        '<lookFor> <folk> <contactAfter> <contactAfter>*',
        '<folk> (at|from|of|in|who work at|working at|who works at) {company}',
        '<folk> [tagged|with the tag|with tag|labelled|marked] [as] {tag}',
        '(who|who all|who else|who do (i|we) (have|know)|whom do (i|we) (have|know)|do (i|we) (have|know) (anyone|anybody|someone|somebody)) [works|work|is|are|working|there|we have] (at|for|from|with|in|of) [the] [company] {company}',
        '(who|who all|who else|who do (i|we) (have|know)|whom do (i|we) (have|know)|do (i|we) (have|know) (anyone|anybody|someone|somebody)) [is|are|lives|live|works|sits|based|there] (in|from|near) [the] [city of] {city}',
        '(who|whom) (is|are) [tagged|marked|labelled] [as] [a|our] {tag}',
        '(who|who all) (is|are) (in|from|working in) [the] {industry} [industry|business|sector]',
        '<ask> <untalked> [to|with|from] <forHowLong>',
        '<ask> <untalked> [to|with|from] [in|for] [a] (while|long|long time|ages|so long|very long|long while) {quietSince=limit}',
        '<ask> [have|did] [i|we] (neglected|forgotten|forgot|been neglecting|lost touch with|forget|neglect|lose touch with|ignored) [about] [lately|recently] {quietSince=limit}',
        '(who|which clients|which customers) [has|have] (been|gone|went|is|are) (quiet|silent|cold) [lately|recently] {quietSince=limit}',
        '(who|which clients|which customers) [has|have] (been|gone|went|is|are) (quiet|silent|cold) <forHowLong>',
        '(who|whom) should (i|we) (call|contact|write to|catch up with|reconnect with|get in touch with|touch base with) {quietSince=limit}',
        '{of=company} <lookFor> <companyBefore>* <companyNoun> <companyAfter>*',
        '{of=company} [<every>] [of] [the|our] <companyBefore> <companyBefore>* <companyNoun> <companyAfter>*',
        '{of=company} [<every>] [of] [the|our] <companyNoun> <companyAfter> <companyAfter>*',
        '{of=company} (which|what|how many) [of] [the|our] <companyBefore>* <companyNoun> [do|are|is|have] [i|we|there] [have|got] [there] <companyAfter>*',
        '{of=company} (all|all of) [the|our|my] <companyNoun>',
        '[<every>] [of] <myOwn> {tag}',
        '(contacts|clients|customers|people|leads {lifecycle=lead}|partners {lifecycle=partner}|suppliers {lifecycle=supplier}|prospects {lifecycle=lead})',
        '(my|our) (contact list|client list|customer list|client base|customer base|address book)',
        '{of=company} companies',
      ],
      maybe: [
        '<lookFor> <contactBefore> <contactBefore>* [ones]',
        '[our|all|the] {tag}',
        '<lookFor> [all|my|the|our] {tag}',
      ],
      title: 'Find contacts',
      example: 'clients in Kyiv I haven’t talked to for a month',
    },
    'contact.delete': {
      say: [
        '<erase> [the|a|my] [contact|client|customer|lead|person|card] [of|for] {contact?} <fromBook>',
        "<erase> {contact?}'s (contact|card|record|profile|entry) <fromBook>",
        '<erase> (contact|the contact|this contact|this person|this client) <fromBook> {contact=contact}',
        '<erase> <contactSet> <fromBook>',
      ],
      maybe: [
        '(i|we) (dont|do not) need {contact} [anymore|any more|any longer]',
        '{contact} is (a duplicate|spam|fake|irrelevant|a test|dead)',
      ],
      title: 'Delete a contact',
      example: 'delete Ivan Petrenko',
      ask: { contact: 'Who is to be deleted?' },
    },
  },
} satisfies NounPhrases
