import type { NounPhrases } from '../../phrases.ts'

export const brief = {
  rules: {
    briefWord:
      '([the|a|an|give me [the|a]|need [the|a]|i need [the|a]|quick|send me] [quick|short|executive] (cheat sheet|cheatsheet|prep notes|prep|notes for the meeting|fact sheet|factsheet|executive summary|tldr|tl , dr|dossier|quick facts|key facts|highlights|gist|lowdown|low-down|background|short version|quick version|essentials|basics|main points|one pager|briefing|brief|rundown|run-down|recap|summary))',
    briefAsk:
      '(brief [me] [please]|quick (brief|recap|facts|summary|rundown)|recap|summary|[and] what (do|should|must) i [need to|have to] know|what should i know|what do i need to know|what must i know|anything i (should|must|must not forget|shouldnt forget|need to know)|anything i must know|tell me everything|give me (the basics|the gist|a brief|a summary|the highlights|the main points)|fill me in|bring me up to speed|what have we got|who are they)',
    inTen:
      '[in [a|about|an|half an|under] [few|couple of|ten|five|two|twenty|fifteen|hour|10|5|15|20|2|3|30] [minutes|min|mins|hour|minute]|now|soon|shortly|right now|today|at noon|next|on the other line|on the line]',
    aboutTo:
      '([ive|i have|i|we have] [got] [a|the|my] (meeting|call|visit|demo|lunch|coffee|appointment) (with|at)|(i|im|i am|we are|were) [about to] (see|seeing|meet|meeting|visit|visiting|call|calling|ring|ringing|phone|phoning)|(walking|going|heading|driving|running|off|on my way|stepping) (into|in to|to|over to)|[got|ive got|i have] [on the other line|on the line])',
  },
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
        '<aboutTo> {subject} <inTen> [,] <briefAsk>',
        '<briefWord> (on|for|of|about|with|regarding) {subject} [<inTen>] [before i (walk|go|step|get|dial|call) [in|there]]',
        '(tell me|everything|all|what is there|whats there|give me everything|remind me of everything) [there is] [about|on] {subject} (before|im about to|i am about to) [i] [dial|call|go|go in|walk in|meet|visit|see|park|go there]',
        '(summarise|summarize|sum up|recap|walk me through|run me through|talk me through) [our|the|my] (relations|relationship|history|story|business|situation|dealings|state) (with|at|of) {subject}',
        '{subject} <inTen> [,] (brief|briefing|recap|summary|quick brief|brief me)',
        '(what is|whats) the (situation|state of play|state of affairs|lay of the land|score) (at|with|on) {subject}',
        '(who is who|whos who) [and whats up] (at|in) {subject}',
        '(where are|where do|how do) we stand with {subject} before [the|my|our] (meeting|call|visit|demo)',
        '(refresh my memory|jog my memory|get me ready|warm me up|bring me up to date|update me|put me in the picture) (on|about|for|with) {subject}',
        '<briefAsk> (about|on|for) {subject} [before i (go|call|walk) [in]]',
        '[before i (go|call|walk) [in] ,] <briefWord> {subject}',
      ],
      maybe: ['(tell me about) {subject} [im|i am] (about to|going to)', '<aboutTo> {subject} <inTen>'],
      title: 'Brief',
      example: 'brief me on Acme',
      ask: { subject: 'On whom?' },
    },
  },
} satisfies NounPhrases
