import type { NounPhrases } from '../../phrases.ts'

export const self = {
  rules: {},
  commands: {
    undo: {
      say: [
        '[no] [oops] undo [it|this|that|last|the last|that last change|that change|my last|last one|the last (one|thing|change|action|command|step)|what (i|you) [just] did]',
        '(take|roll) (it|that|this) back',
        '[no] [oops] cancel (that|this)',
        '(revert|roll back|reverse) [it|that|this|the last (one|thing|change|action)|my last change]',
        '(undo|cancel|revert|reverse|take back|discard) [my|the] last (change|action|thing|command|step|entry)',
      ],
      maybe: [
        '(cancel|scrap|discard)',
        'cancel it',
        '(scrap|discard) (it|that|this)',
        '(that was|that is|thats|it is|its) [a] (wrong|mistake|not right|an error|not what i meant)',
        '(put|change|set) (it|that) back',
        '(oops|wrong|my mistake|my bad)',
      ],
      title: 'Undo the last thing',
      example: 'undo',
    },
    why: {
      say: [
        '[but|and|so|ok] (why|how come|why so|how so|why this|why that|why now|why this now|why today|why me|what for|why not)',
        '[but|and|so] why (did|do|have|are|were|would) you (do|done|say|said|ask|asked|asking|tell|telling|told|write|writing|send|sending|sent|show|showing|think|understand|read|remind|reminding|nudge|nudging|pick|choose|doing) [me] [about|of] [that|this|it|so|him|her|them] [like that|that way|this way] [now|today|then]',
        '[but|and|so] why (did|do|am) i (get|see|got|getting|seeing) (this|that|it|this message|that message|this reminder|this nudge) [now]',
        '[but|and|so] (how|what) did you (read|understand|get|make of|interpret) (that|this|it|me|what i said|my message|my last message) [as]',
        '(what|how) did you (understand|read)',
        '[but|and|so] what made you (do|think|say|ask|send|write) (that|this|it|so)',
        '(explain|explain yourself|explain that|explain this|explain it|explain why|please explain why)',
        'where (does|did) (this|that|it) come from',
        'on what grounds',
      ],
      maybe: ['(what was that|what is this|what do you mean|huh|what happened)'],
      title: 'Why I did that',
      example: 'why?',
    },
    'phrase.list': {
      say: [
        'what (have|did) you (learned|learnt|learn|remembered|remember|memorised|memorized) [so far] [from|about|of] [me|us|my words]',
        'what do you (remember|keep in mind) [about|of|from] [me|us|my choices|my answers]',
        'do you remember (anything|something) [about|of] [me|us]',
        '(show|list) [me] [all] (my|your|the|what) (remembered|learned|learnt|saved) (choices|names|answers|phrases|words)',
        '(show|list) [me] (my|your) (choices|phrases)',
        '(show|list) [me] (what|all|everything) you (remember|have learned|have learnt|learned|learnt) [about me|from me]',
        '(who|which|what) is {phrase~} (for|to) you',
        '(who|which one) do you (think|take) {phrase~} (is|for)',
        'who do you mean by {phrase~}',
      ],
      title: 'Whom I take your words to mean',
      example: 'what have you learnt?',
    },
    'phrase.remove': {
      say: [
        '(forget|unlearn) (who|whom|which|which one|what) {phrase~} (is|means|i mean|i meant)',
        '(forget|unlearn|delete|remove|drop) (my|your|the) (choice|answer) (of|for|about|on|regarding) {phrase~}',
        '(forget|unlearn) what (you (remember|learned|learnt|know)|i (told you|said)) about (the name|the word|the words) {phrase~}',
        '(ask|ask me) [me] (again|every time|each time) (who|whom|which|which one) {phrase~} (is|i mean)',
        '(ask|ask me) [me] (again|every time|each time) (which|about which) {phrase~} [i mean]',
        '(forget|unlearn|delete|drop) (all|everything|whatever|what) you (remember|remembered|learned|learnt|have learned|have learnt) [about me|from me|from us]',
        '(forget|unlearn|delete|drop|reset) (all|all of|all my|my|your) (remembered|learned|learnt|saved) (choices|names|answers|phrases|words)',
        '(forget|delete|drop|reset) (all|all of) (my|your) (choices|phrases)',
      ],
      maybe: ['(forget|unlearn) {phrase~}', 'forget what you (remember|know) about {phrase~}'],
      title: 'Forget whom my words mean',
      example: 'forget who Ivan is',
    },
    help: {
      say: [
        '(help|help me|commands|menu|examples|start|instructions|manual|guide|i need help|need help|help please)',
        '(help|help me) [with|about|on] [the] {topic<} (reminders|reminder|contacts|contact|people|deals|deal|calls|activities|notes|agenda) {topic>}',
        'what can (you|i) do (with|about) [the|my] {topic~}',
        '[help [me]] how (do|can) i {topic<} (add|move|log|create|set|change|record|snooze) {topic}',
        '(what (can|do) you do|what else can you do|what are you able to do|what can i (say|ask|do|write) [you]|what can i ask you [to do|for]|what can i do here|how does (this|it) work|how do (i use this|you work|i use you|i start)|show [me] [the|all] [commands|examples|help]|what [are the] commands [are there])',
      ],
      maybe: ['help [me] (with|about|on) {topic~}'],
      title: 'Help',
      example: 'what can you do?',
    },
  },
} satisfies NounPhrases
