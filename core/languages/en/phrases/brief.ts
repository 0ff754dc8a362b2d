import type { NounPhrases } from '../../phrases.ts'

export const brief = {
  rules: {},
  commands: {
    'brief.show': {
      say: [
        '(brief me|give me (a|the) [quick|short] (brief|briefing|rundown|summary|overview|heads up|low-down|lowdown)|a brief|brief|quick brief|briefing|rundown|summary|overview|fill me in|bring me up to speed|get me up to speed|catch me up|update me|remind me what i [should] know|recap|summarize|summarise|sum up|prep|prepare|prep me|prepare me|get me ready) (on|about|for|of|before|with) [my|the|a|our] [meeting|call|visit|talk|appointment|demo] [with|at] [the] {subject} [deal] [before [my|the] (meeting|call|visit)]',
        '(summarize|summarise|sum up|recap|prep|brief) {subject}',
        '(what|anything) [else] (do|should|must) [i|we] (need to|have to|should|must) know (about|before|on) [i|we|my|the] [meet|call|see|visit|talk to|meeting with|call with] {subject}',
        '(what|anything) [else] (should|must) (i|we) know (about|before|on) [i|we|my|the] [meet|call|see|visit|talk to|meeting with|call with] {subject}',
        'anything [i|we] (should|must|need to) know (about|before|on) [i|we] [meet|call|see|visit] {subject}',
        '(i am|im|i|we are|were|were about to|im about to|i am about to|about to) (meeting|meet|calling|call|seeing|see|visiting|visit|talking to|talk to|going to) {subject} , (brief me|what should i know|what do i need to know|anything i should know)',
        '{subject} (brief|briefing|rundown|summary|overview|recap)',
        "{subject}'s (brief|briefing|rundown|summary|overview|recap)",
        '(what is|whats) (the story|the situation|going on|happening) with {subject}',
        '(what is|whats) open with {subject}',
        'what (did|have) (we|i) (promise|promised) [to] {subject}',
        '[i have|ive got|i got|we have|weve got] [a|the|my|our] (meeting|call|demo|visit|lunch|appointment) (with|at) {subject} [today|tomorrow|now|soon|next|in an hour|this morning|this afternoon|on monday|on tuesday|on wednesday|on thursday|on friday] , (brief me|prep me|prepare me|what should i know|what do i need to know|a brief please|brief)',
        '(tell me|show me|what do we have) [everything|all] (about|on) {subject} before [i go to] [my|the|our|a] (meeting|call|visit|demo|appointment)',
        'brief me',
      ],
      title: 'Brief',
      example: 'brief me on Acme',
      ask: { subject: 'On whom?' },
    },
  },
} satisfies NounPhrases
