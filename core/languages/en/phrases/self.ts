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
