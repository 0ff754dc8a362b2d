import type { NounPhrases } from '../../phrases.ts'

export const service = {
  rules: {
    wantsTo:
      '(i want|i would like|id like|i wish|i need|we want|we would like|wed like|we need|let me|can i|could i|may i|please)',
    wantsHow: '(<wantsTo>|how can i|how do i)',
    aRequest:
      '[a|an|my|the|another|new|one] [new|support|service|customer] (request|ticket|case|issue|support request|support ticket|claim)',
    myOrder:
      '(my|our|the|this|that) [last|latest|new|current|recent|online] (order|orders|purchase|delivery|parcel|package|shipment|goods|stuff|items)',
    myRequest:
      '(my|our|the|that|this) [last|latest|open|support] (request|requests|ticket|tickets|case|cases|question|complaint|issue|problem)',
    aPerson:
      '(a|an|the|some|your|one of your|any|with a) [real|live|actual|human|living] (human|person|agent|operator|colleague|employee|manager|consultant|representative|rep|human being|somebody|someone|people|specialist|advisor|assistant|support|support agent|salesperson) [of yours|please]',
    somebody:
      '(<aPerson>|[somebody|someone] (human|real|alive|in person)|somebody|someone|anyone|a human|your team|the team|customer service|customer support|the support|support|sales|your sales|your support)',
    myData: '(my|all my|all of my|the) [personal|own] (data|information|info|details|profile|records)',
    fromYours:
      '(from|in|out of) (your|the|all your|all of your) (system|systems|database|databases|records|files|servers|books|crm|side|end)',
    oneOfYours:
      '(somebody|someone|anybody|anyone|a person|a human|a colleague|a manager|a technician|an engineer|one of you|one of your colleagues) [(from|in|of|at) [the|your] (sales|support|accounting|accounts|billing|service|finance|team|office|company|helpdesk|staff|technical|technicians|engineers|shop|warehouse) [team|department|people|office]]',
    you: '[you (have|hold|keep|store|know|collected)|that you (have|hold|keep|store)|stored] [on|about|of] [me|us]',
  },
  commands: {
    'ticket.open': {
      say: [
        '[<wantsTo>] [to] (open|create|make|file|submit|raise|start|log|report|register|leave|send) <aRequest>',
        '[<wantsTo>] [to] (open|create|make|file|submit|raise|start|log|register|leave|send) <aRequest> (about|for|regarding|that|because|on|with|,) {text}',
        '[<wantsTo>] [to] (report|tell you about) [a|an] (problem|issue|fault|defect|bug|error)',
        '{category=problem} {text<} (i have|ive got|i got|we have|weve got|there is|theres|im having|we are having|i am having) [a|an|some|another] [big|small|serious|huge|strange] (problem|issue|trouble|problems|issues|bug|error|defect) (with|in|on) {text}',
        '{category=problem} {text<} <wantsTo> [to] report [a|an|that] (problem|issue|fault|defect|bug|error) (with|in|on|,) {text}',
        '{category=return} {text<} [<wantsTo>] [to] (return|send back|give back|exchange|swap) (the|my|this|that|a|an|one|it|these|those|some) {text}',
        '{category=return} {text<} <wantsTo> [a|my|the] (refund|money back) (for|on|of) {text}',
        '{category=warranty} {text<} (claim|use|apply) [the|my|a] (warranty|guarantee) (for|on|of) {text}',
        '{category=warranty} {text<} (warranty|guarantee) (claim|case|repair) (for|on|of|,) {text}',
        '(new|a new|my) (request|ticket|case) , {text}',
      ],
      maybe: [
        '[i have] [a|an] (problem|issue|trouble|complaint)',
        '(i need|need) help (with|on) {text}',
        'please help [me] (with|,) {text}',
      ],
      title: 'Open a request',
      example: 'I have a problem with the printer',
      ask: { text: 'What is it about? Write it as you would to a person.' },
    },
    'ticket.show': {
      say: [
        '(what about|how about|hows|how goes|what is with|whats with|what happened to|what became of|hows|how is|where is|wheres|status of|state of|any news on|any news about|any update on|any progress on|whats the status of|what is the status of|check|show [me]) <myRequest>',
        '[so] (any|is there any) (news|update|updates|progress|answer|reply) [yet|already|for me|on it|on that|from you]',
        '(is|has) <myRequest> [been] (solved|done|closed|answered|finished|fixed|processed) [yet|already]',
        '(did|has) (anybody|anyone|somebody|someone|you) (look|looked|answer|answered|see|seen|read|check|checked) [at|into] (<myRequest>|it) [yet|already]',
        '(when|how soon) (will|do|can) (i|you|we|somebody|someone) (get|have|give|send|receive) [me] [an|the|a|my] (answer|reply|response)',
        '(how is|hows|how are) <myRequest> (going|doing|coming along)',
        '[show|list|see|check] [me] [all] (my|our) [open|old|past] (requests|tickets|cases)',
        '(what|which) (requests|tickets|cases) do i have [open]',
        '(my|show) (request|ticket) [number] {ticket}',
        '(what about|status of|how is|hows|any news on) [my|the] [request|ticket] [number] {ticket}',
        '(when|how soon) will <myRequest> be (solved|answered|processed|fixed|looked at)',
        'is (anybody|anyone|somebody|someone) (working on|looking at|looking into) (<myRequest>|it|this)',
      ],
      title: 'How my request stands',
      example: 'what about my request?',
    },
    'deal.status': {
      say: [
        '(where is|wheres|where are|what about|how about|hows|how is|what is with|whats with|status of|state of|whats the status of|what is the status of|track|check|any news on|any news about|any update on|what happened to|show [me]) <myOrder> [now|please]',
        '(when) (will|does|do|is|are|can i expect|should i expect|would) <myOrder> [be] [going to] [arrive|come|get here|delivered|ready|there|ship|shipped|sent|due|coming|arriving|be ready|be there]',
        '(has|have|is|are|was|were) <myOrder> [been|already] (shipped|sent|dispatched|ready|confirmed|paid|processed|on its way|on the way|done|delivered|coming|packed) [yet|already|out]',
        '(did you|have you) [already] (ship|shipped|send|sent|process|processed|confirm|confirmed) <myOrder> [yet|already]',
        '(when) (will|do|can) (i|we) (get|receive|have|pick up|collect) <myOrder>',
        '(when|how soon) (will|can|do) you (deliver|ship|send|bring) (it|<myOrder>)',
        '[my|the] order status',
        '(my|our) (order|orders)',
        '(who|which of you) (looks after|handles|is in charge of|is responsible for|takes care of) <myOrder>',
        '(where is|wheres|what about|hows|how is|status of|whats the status of|when will) [my|the|our] {deal} [arrive|come|be ready|be delivered]',
        '(i am|im) [still] waiting for <myOrder>',
        'how (long|much longer) (until|till|before) <myOrder> (arrives|comes|is here|is ready|gets here)',
      ],
      title: 'Where my order is',
      example: 'where is my order?',
    },
    'faq.ask': {
      say: [
        '[i have|ive got|just] [a|one|another|quick|a quick] question [about|regarding|,] {question}',
        '(tell me|can you tell me|could you tell me|i would like to know|id like to know|i want to know|let me know|do you know|i wonder|im wondering) [about|something about|more about|,] {question}',
      ],
      title: 'Answer a question',
      example: 'what are your opening hours?',
      ask: { question: 'What would you like to know?' },
    },
    'need.tell': {
      say: [
        '{text<} (i want|i would like|id like|we want|we would like|wed like|i need|we need|i am going|im going|we plan|i plan|i am looking|im looking|we are looking|were looking|can i|could i|how can i|where can i) to (buy|order|purchase|get a quote for|acquire|book|rent) {text}',
        '{text<} (do you|you) (sell|offer|stock|carry|supply|rent) {text}',
        '{text<} how much (is|are|does|do|would|for|will) {text}',
        '{text<} (what is|whats|what are|tell me|send me|give me|i need) [the|your|a] (price|prices|cost|price list|quote|offer|quotation) (of|for|on) {text}',
        '{text<} (price|prices|price list|quote|offer|quotation) (for|of|on) {text}',
        '{text<} (i am|im|we are|were|i would be|id be) interested in {text}',
        '{text<} (i am|im|we are|were) looking for {text}',
        '{text<} (i will|we will|ill|well|i would|we would) (take|order|buy) {text}',
        '{text<} where (can|could|do) (i|we) (buy|order|get) {text}',
        '{text<} (quote|offer) (me|us) {text}',
      ],
      maybe: [
        '{text<} (i need|we need|i want|we want|id like|i would like|wed like|we would like) {text}',
        '{text<} do you have {text}',
      ],
      title: 'Tell what I would like to buy',
      example: 'I would like to buy 20 Pro licences',
      ask: { text: 'What would you like to buy, and how much of it?' },
    },
    'handover.request': {
      say: [
        '[<wantsHow>] [to] (talk|speak|chat|write) (to|with) <somebody>',
        '[<wantsHow>] [to] (talk|speak|chat|write) (to|with) <somebody> (about|regarding|because of) {about}',
        '(i want|i need|i would like|id like|give me|get me|call me|bring me|i prefer|can i have|i demand) <aPerson>',
        '[a|an|real] (human|person|operator|agent|human being|real person|live agent|representative) [please|now]',
        '(connect|transfer|switch|forward|pass|hand|put) me [over|on|through] (to|with) <somebody>',
        '(can|could|may|should|would|will|please have|let|have) <oneOfYours> [please] (call|phone|ring|contact|reach|write to|email|help|answer|visit|get back to|get in touch with|talk to|speak to|come back to) [me|us] [back|directly|today|tomorrow] [please] [(about|regarding|because of|with|on|concerning) {about}]',
        '(can|could|may|should) (somebody|someone|a person|a human|a colleague|anybody) (call|phone|ring|contact|write|help|answer) [to] [me|us] [back] [,] [please]',
        '(call|phone|ring) me [back]',
        '(is there|are there) (a|an|any|some) [real|live] (human|person|people|humans|somebody|someone) [here|there|i can talk to|to talk to]',
        '(i do not|i dont) want to (talk|speak|chat|write) (to|with) [a] (bot|machine|robot|computer)',
        '(stop|enough) [with] [the|this] bot [,] (human|person|operator)',
        '(let|have) <somebody> (answer|write|call|contact|help) [to] me',
      ],
      maybe: ['(help|help me|i need help)', '(are you|is this) a (bot|human|robot|person)'],
      title: 'Talk to a person',
      example: 'I want to talk to a person',
    },
    'feedback.give': {
      say: [
        '{score!} [[,|and|because|but] {text}]',
        '[i (give|would give|rate|d give)|my (rating|score|mark|grade) is|rating|score|i would say|id say] [you|it|this|the service|a|of] {score} (out of|of|from) (10|ten) [[,|and|because] {text}]',
        '(i (give|rate|would give|d give)|my (rating|score|mark|grade) is|rating|score) [you|it|this|the service] [a|an|with] {score} [(points|stars|of 10|out of 10)] [[,|and|because] {text}]',
        '[my|some|a little] (feedback|review|opinion) , {text}',
        '<wantsHow> [to] (leave|give|write|send) [a|an|some|my|you|you a|you some] (feedback|review|rating|opinion)',
        '<wantsHow> [to] (leave|give|write|send) [a|an|some|my|you|you a|you some] (feedback|review|rating|opinion) , {text}',
      ],
      maybe: ['{score}', '{score} , {text}'],
      title: 'Say how it was',
      example: '9 out of 10, thanks, all good',
      ask: { score: 'How was it, from 0 to 10?' },
    },
    'consent.withdraw': {
      say: [
        '(stop|unsubscribe|unsubscribe me|opt out|stop it|stop that|stop please|stopp|quit)',
        '[please] (stop|quit) (writing|messaging|texting|sending|mailing|emailing|calling|bothering|spamming|contacting) [to] [me|us|this|these|messages|emails|ads|me messages|me emails|me ads|me stuff|me anything|me this|me offers|me your offers] [any more|anymore|now]',
        '(do not|dont|never) (write|message|text|send|mail|email|call|contact|bother|disturb|spam) [to] [me|us] [anything|messages|emails|ads|offers|newsletters|advertising|your offers|your ads] [any more|anymore|again|ever again]',
        '(no more|i want no more|i dont want any more|i do not want any more|no) (messages|emails|mails|ads|advertising|newsletters|newsletter|marketing|offers|spam) [from you|please]',
        '(take|remove|delete) me (off|from) [your|the|this|any] (list|mailing list|lists|newsletter|distribution list)',
        '(i withdraw|withdraw|revoke|i revoke) my consent [to (marketing|advertising|messages)]',
        '(leave me alone|go away|i want to unsubscribe|how do i unsubscribe|i dont want (your|any|these) (messages|ads|emails|newsletters))',
      ],
      title: 'Send me nothing unasked',
      example: 'stop',
    },
    'consent.give': {
      say: [
        '(start|subscribe|resubscribe|opt in|subscribe me|start again|unstop)',
        'you (may|can) (write|message|contact|send) [to] me [messages|offers|news] again',
        '(i give|i renew) my consent [again]',
        'i want (your|the) (messages|news|offers|newsletter) (again|back)',
      ],
      title: 'You may write to me again',
      example: 'start',
    },
    'data.show': {
      say: [
        'what (do|did) you [actually|all] (know|have|store|keep|hold|save|collect) [on|about|of] (me|us)',
        '(what|which) [personal] (data|information|info|details) (do|did) you (have|store|keep|hold|know|collect|save|process) [on|about|of] (me|us)',
        '(show|send|give|export|download|list|see|get|view) [me] <myData> <you>',
        '<wantsHow> [to] (see|get|download|export|have|view|receive|know|a copy of) <myData> <you>',
        '<wantsHow> a copy of <myData>',
        '(show|tell|send) me (everything|all|what|whatever) you (have|know|store|keep|hold) (on|about|of) (me|us)',
        '[my|gdpr] (data|data access request|access request|subject access request|data export)',
        'my data',
      ],
      title: 'What you know about me',
      example: 'what do you know about me?',
    },
    'data.erase': {
      say: [
        '[<wantsHow>] [to] [you] [to] (delete|erase|remove|wipe|destroy|forget|clear) <myData> [please|now|completely|for good|forever] <you> [<fromYours>]',
        '[<wantsHow>] [to] [you] [to] (delete|erase|remove|wipe|forget) (everything|all|anything|all that|whatever|what) [you (know|have|store|keep)] (about|on|of) (me|us) [please|now|completely|for good|forever]',
        '[<wantsHow>] [to] (delete|erase|remove|close|cancel) (my|me and my) (account|profile|user) [and all my data|and (everything|all data)] [please|now]',
        '(forget|erase|delete) me [completely|please|for good|now|forever]',
        '[i want|i claim|i invoke|i exercise] [my|the] right to (be forgotten|erasure)',
        '<wantsHow> to be (forgotten|deleted|erased)',
        '<wantsHow> <myData> [to be] (deleted|erased|removed|gone|wiped|destroyed|cleared|forgotten) [out|completely|for good|now|please] [<fromYours>]',
        '<wantsHow> (everything|all) [you have|there is|you keep|you hold|you know] (about|on|of) (me|us) [to be] (deleted|erased|removed|gone|wiped|destroyed|cleared|forgotten) [completely|for good|now|please] [<fromYours>]',
        '[<wantsHow>] [to] [please] (delete|erase|remove|close|cancel) my (account|profile|user) (and|with) (everything|all|whatever) (in it|there|on it|about me|that belongs to it|there is)',
        'gdpr (deletion|erasure|delete|erase) [request]',
      ],
      title: 'Delete everything about me',
      example: 'delete my data',
    },
  },
} satisfies NounPhrases

export const knowledge = {
  rules: {
    customers:
      '(customers|clients|people|somebody|someone|a customer|a client|they|anybody|anyone|the customers|our customers|visitors)',
    likeThat: '(like (this|that)|so|this way|as follows|with|with this|thus)',
  },
  commands: {
    'knowledge.add': {
      say: [
        '(answer|reply to) [the] [question|questions] [about|on|customers who ask about] {question~} <likeThat> , {answer}',
        '(when|if|whenever) <customers> (ask|asks|want to know|wants to know) [you|us] [about|for|,] {question~} , [then] (answer|say|reply|tell them|write) [that|this|them|,] {answer}',
        '(when|if|whenever) <customers> (ask|asks|want to know|wants to know) [you|us] [about|for|,] {question~} (answer|say|reply|tell them|write) [that|this|them] [,] {answer}',
        '(add|save|new|create|set|put|make) [an|a|the|this|our] [new] (answer|faq|faq entry|faq answer|knowledge) (to|for|about|on) [the question] {question~} , {answer}',
        '(customers|clients|people) who ask [about] {question~} (get|are told|should hear|hear|should be told) [the answer|this] , {answer}',
        '[our|the] answer (to|on|about) {question~} (is|should be) , {answer}',
        '(teach|tell) (customers|clients) about {question~} , {answer}',
      ],
      title: 'Teach me an answer for customers',
      example: 'answer "opening hours" like that: Monday to Friday, 9 to 18',
      ask: { question: 'Which question?', answer: 'What are customers to be answered?' },
    },
    'knowledge.list': {
      say: [
        'what (do|will|would) (we|you) (answer|tell|say to|reply to) [to] [our|the] (customers|clients)',
        '(show|list|see|open) [me] [all] [of] [the|our|your|my] (answers|faq|faqs|knowledge|knowledge base|answers for (customers|clients)|customer answers)',
        '(what|which) (answers|faqs) (do we have|are there|do you have|do you know) [for (customers|clients)]',
        'what (can|could) (customers|clients) ask [you|the bot]',
      ],
      title: 'What customers are answered',
      example: 'show our answers',
    },
    'knowledge.remove': {
      say: [
        '(remove|delete|forget|drop|erase) [the|our|that] (answer|faq|faq entry|faq answer) (to|about|on|for) [the question] {question}',
        '(stop|no longer|do not|dont) (answering|answer|telling|tell) (customers|clients) [about|on] {question}',
      ],
      title: 'Remove an answer for customers',
      example: 'remove the answer about parking',
      ask: { question: 'Which answer shall go?' },
    },
  },
} satisfies NounPhrases
