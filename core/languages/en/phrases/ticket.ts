import type { NounPhrases } from '../../phrases.ts'

/** Customers' requests, and writing to customers. */
export const ticket = {
  rules: {
    request:
      '[the|this|that|customer|customers|support|client] (request|ticket|case|enquiry|inquiry|support ticket|support request) [number|no|nr|from|of|by]',
    requests:
      '[customer|customers|client|clients|support] (requests|tickets|cases|enquiries|inquiries|support tickets|support requests)',
    isWaiting: '(waiting|unanswered|open|pending|outstanding|not answered [yet]|still open|still waiting)',
    isOverdue: '(overdue|late|past due|delayed|breached|out of time)',
    writeTo: '(write|send|message|text|reply|respond|answer|drop|shoot|ping)',
    aMessage: '[a|an|short|quick] [message|text|line|note|word|reply|answer]',
  },
  commands: {
    'ticket.list': {
      say: [
        '[show|list|give|see|view|open] [me] [all] [the|our] [<isWaiting>] <requests>',
        '(what|which|how many) [<isWaiting>] <requests> (are there|are open|are waiting|do we have|have we got|are pending|are unanswered|are there now)',
        '[show|list|give] [me] [all] my {owner=me} [<isWaiting>] <requests>',
        '[show|list|give] [me] [all] [the] [<isWaiting>] <requests> (of|for|with|at|assigned to) {owner}',
        "[show|list|give] [me] [all] {owner}'s [<isWaiting>] <requests>",
        '[show|list|give] [me] [all] [the|our] {overdue=overdue} <isOverdue> <requests>',
        '(what|which) <requests> (is|are) {overdue=overdue} <isOverdue>',
        'what is {overdue=overdue} <isOverdue> with [our|the] (customers|clients)',
        '[show|list|give] [me] [all] [the|our] {status=solved} (solved|closed|finished|resolved) <requests>',
        '[show|list|give] [me] [all] [the|our] {status=taken} (taken|assigned|running|ongoing) <requests>',
        '[show|list|give] [me] [all] [the|our] {status=open} (new|untaken|unassigned|nobodys) <requests>',
        '(what|who|which customer|which customers|which client|which clients|what customers|any customers|any customer) (is|are) [still] waiting [for us|for an answer|for a reply|for me|there|right now|now]',
        '(is|are) (anybody|anyone|somebody|someone|any customers|customers|any clients|clients) [still] waiting [for us|for an answer|for a reply|for me]',
        '(do|have) [we] (any|got any) [<isWaiting>] <requests>',
        '(show|open|see|view|give me|pull up) <request> {ticket}',
        'whats (up|new|the state|the status) with <request> {ticket}',
      ],
      maybe: [
        'whats waiting',
        '{overdue=overdue} whats <isOverdue>',
        '<requests> please',
        '<request> {ticket}',
        '(what|who) needs an answer',
      ],
      title: 'Customers’ requests',
      example: 'what is waiting?',
    },
    'ticket.take': {
      say: [
        '(i|ill|i will|let me|im|i am) [going to] (take|taking|handle|handling|do|answer|have|look after|take over|take on|take care of|grab|pick up|deal with) <request> {ticket}',
        '(i|ill|i will|let me|im|i am) [going to] (take|taking|handle|handling|take over|take on|take care of|grab|pick up|deal with) (the|this|that) (request|ticket|case)',
        "(i|ill|i will|let me|im|i am) [going to] (take|taking|handle|handling|answer|take over|take care of|grab|pick up|deal with) {ticket}'s (request|ticket|case|enquiry)",
        '(take|grab|claim|assign me|give me|pick up) <request> {ticket}',
        '(take|grab|claim|assign me|give me|pick up) (the|this|that) (request|ticket|case)',
        "(take|grab|claim|assign me|give me|pick up) {ticket}'s (request|ticket|case)",
        '<request> {ticket} is mine',
      ],
      maybe: [
        '(i|ill|i will|let me|im|i am) [going to] (take|taking|handle|handling|do|answer|have|look after|take over|take care of|grab|pick up|deal with|on|got) [it|this|that|this one|that one|him|her|them]',
        '(mine|got it|on it|i do|me|its mine|this is mine|i have it|i got it|im on it|ill do it|take it|my turn)',
        '(take|grab|claim) {ticket}',
      ],
      title: 'Take a request',
      example: 'I take request 12',
    },
    'ticket.assign': {
      say: [
        '(hand|give|assign|pass|forward|transfer|move|send|hand over|pass on|reassign) <request> {ticket} [over|on] (to|over to) {to}',
        '(hand|give|assign|pass|forward|transfer|move|send|hand over|pass on|reassign) (the|this|that) (request|ticket|case) [over|on] (to|over to) {to}',
        "(hand|give|assign|pass|forward|transfer|move|hand over|pass on|reassign) {ticket}'s (request|ticket|case) [over|on] (to|over to) {to}",
        '{to} (takes|should take|will take|handles|should handle|gets|answers|should answer) <request> {ticket}',
        '{to} (takes|should take|will take|handles|should handle|gets|answers|should answer) (the|this|that) (request|ticket|case)',
        '(let|have) {to} (take|handle|answer|do) <request> {ticket}',
      ],
      maybe: [
        '(hand|give|assign|pass|forward|transfer|move|hand over|pass on|reassign) [it|this|that|him|her|them] [over|on] (to|over to) {to}',
        '{to} (takes|should take|will take|handles|should handle|gets|answers|should answer|does) [it|this|that|this one]',
        '(let|have) {to} (take|handle|answer|do) [it|this|that]',
        '(to|for) {to}',
      ],
      title: 'Hand a request to a colleague',
      example: 'hand request 12 to Petro',
      ask: { to: 'Who should look after it?' },
    },
    'ticket.note': {
      say: [
        '[make|add|leave|write|put] [a|an|internal] (note|comment|remark) (on|to|for|at|in) <request> {ticket} [,|that] {text}',
        '[make|add|leave|write|put] [a|an|internal] (note|comment|remark) (on|to|for|at|in) (the|this|that) (request|ticket|case) [,|that] {text}',
        '[add|leave|write] [an] internal (note|comment|remark) [,] {text}',
        '(note|comment|remark) (for us|for the team|for colleagues|among us) [,] {text}',
        'note <request> {ticket} , {text}',
      ],
      maybe: ['(note|comment|remark|internal|nb|note to self) , {text}', '(note|comment) [that] {text}'],
      title: 'Note on a request',
      example: 'note on request 12: she prefers calls',
      ask: { text: 'What should I note?' },
    },
    'ticket.close': {
      say: [
        '(close|solve|resolve|finish|complete) <request> {ticket} [as solved]',
        '(close|solve|resolve|finish|complete) (the|this|that) (request|ticket|case) [as solved]',
        "(close|solve|resolve|finish) {ticket}'s (request|ticket|case)",
        '<request> {ticket} (is|has been|was|,) [now|all] (solved|closed|resolved|done|finished|sorted|settled)',
        '(the|this|that) (request|ticket|case) (is|has been|was) [now|all] (solved|closed|resolved|done|finished|sorted|settled)',
        "{ticket}'s (request|ticket|case) (is|has been|was) [now|all] (solved|closed|resolved|done|finished|sorted|settled)",
        '(mark|set) <request> {ticket} [as|to] (solved|closed|resolved|done)',
        '(mark|set) (it|this|that|the request|this request|the ticket) [as|to] (solved|resolved)',
        '[its|it is|thats|that is|this is|all] [now|been] (solved|resolved) [now]',
      ],
      maybe: [
        '[its|it is|thats|that is|this is|all] [now] (solved|resolved|closed|done|sorted|settled|finished)',
        '(close|solve|resolve|finish) [it|this|that|this one]',
        '(mark|set) (it|this|that) [as] (closed|done)',
      ],
      title: 'Request solved',
      example: 'request 12 is solved',
    },
    'message.send': {
      say: [
        '<writeTo> <aMessage> [to] {contact} , {text}',
        '<writeTo> [to] {contact} <aMessage> (,|that|saying|saying that) {text}',
        '(write|send|message|text|reply|answer) [to] {contact} (that|saying|saying that) {text}',
        '(tell|inform) [the customer|customer|client] {contact} (that|,) {text}',
        'let {contact} know (that|,) {text}',
        'let {contact} know {text}',
        '(message|text) (to|for) {contact} , {text}',
        '(reply|respond|answer|write) [to] <request> {ticket} , {text}',
        '(reply|respond|answer|write) [to] (the|this) customer , {text}',
        '(send|pass) [the] message to {contact} [,] {text}',
        '(write|send) {contact} <aMessage> , {text}',
        '(send|write) {text} to [the customer|customer|client] {contact}',
        '<writeTo> <aMessage> to {contact}',
      ],
      maybe: [
        '(write|message|text|reply|answer) [to] {contact} {text}',
        '(tell|inform) {contact} {text}',
        '(reply|answer) , {text}',
        '(tell|write) (him|her|them) [that|,] {text}',
      ],
      title: 'Message to a customer',
      example: 'write to Ivan: the contract is ready',
      ask: { text: 'What should I write?', contact: 'To whom?' },
    },
  },
} satisfies NounPhrases

export const ticketTables = {
  ticketStatuses: { open: ['open', 'waiting'], taken: ['taken', 'in hand'], solved: ['solved', 'closed'] },
  overdue: { overdue: ['overdue', 'late'] },
}
