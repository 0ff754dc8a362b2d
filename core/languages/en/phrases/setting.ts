import type { NounPhrases } from '../../phrases.ts'

export const setting = {
  rules: {
    setTo: '(is|are|to|from|at|as|runs|goes|starts|will be|should be|becomes)',
    change: '(set|change|make|put|switch|move|update)',
    notHere:
      '(away|off|out|out of office|out of the office|on vacation|on holiday|on holidays|on leave|absent|on sick leave|sick|ooo|not here|not working|unavailable|travelling|traveling)',
    iAm: '(i am|im|ill be|i will be|i shall be|i am going to be|im going to be|i go|i am going|im going)',
    standsIn:
      '({standIn} (stands in|is standing in|covers|will cover|fills in|takes over|replaces me|covers for me|stands in for me|is my stand-in|is my deputy)|(with|and) {standIn} (standing in|covering|filling in|as my stand-in|as a stand-in)|my (stand-in|deputy|substitute) is {standIn})',
  },
  commands: {
    'settings.change': {
      say: [
        '{what=language} (speak|talk|write|answer|reply|respond) [to me|with me|me] [in] {language} [with me|to me] [from now on|now|only]',
        '{what=language} [please] (switch|change) [over] [to|into] {language} [language]',
        '{what=language} <change> [my|the|your] language [setting|settings] [to|into] {language} [now]',
        '{what=language} [my] language [<setTo>|,] {language}',
        '{what=language} (in {language} please|{language} please|lets speak {language}|can we speak {language})',
        '{what=timezone} (my (time zone|timezone|zone)|<change> [my|the] (time zone|timezone|zone)|timezone|time zone) [<setTo>|,] {value}',
        '{what=timezone} (i live in|i work from|im based in|i am based in|i moved to) the {value~} (time zone|timezone)',
        '{what=workingHours} my (day|working day|work day|workday|hours|working hours|work hours|office hours|schedule) [<setTo>|,] {times}',
        '{what=workingHours} <change> my (day|working day|working hours|work hours|hours|office hours) [<setTo>] {times}',
        '{what=workingHours} <change> my (working day|working hours|work hours|office hours) [<setTo>] {value}',
        '{what=workingHours} my (day|working day|work day|working hours|work hours|office hours) (is|are) {value}',
        '{what=workingHours} i work {times}',
        '{what=workingHours} working hours [<setTo>|,] {times}',
        '{what=lunch} [my] lunch [break] [is|at|between|,] {times}',
        '{what=lunch} <change> my lunch [break] [<setTo>] {times}',
        '{what=lunch} (i have|i take|im at) lunch [between|at] {times}',
        '{what=lunch} {value<} (no|without) {value>} lunch [break]',
        '{what=digest} [send|give|show|i want] [me] [my|the|a] [morning|daily] (digest|summary|briefing|overview) (at|by|for) {value}',
        '{what=digest} <change> [my|the] [morning|daily] (digest|summary|briefing|overview) [to|at|for] {value}',
        '{what=digest} [my|the] [morning|daily] (digest|summary|briefing) [<setTo>|,] {value}',
        '{what=budget} (at most|no more than|up to|not more than|max|maximum) {value~} (nudge|nudges|messages|hints|follow-ups|follow ups) (a|per|each|every) day',
        '{what=budget} [my] (budget|nudge budget) [of nudges] [<setTo>|,] {value~} [nudges] [a day|per day]',
        '{what=name} <change> my name [to|into|as] {value~}',
        '<change> my {what}',
      ],
      maybe: [
        '{what=name} call me {value~}',
        '{what=name} my name is {value~}',
        '{what=language} <change> [my|the|your] language [setting|settings] (to|into) {value~}',
      ],
      title: 'Your settings',
      example: 'my day is 8 to 16',
      ask: { value: 'What should it be?', what: 'What would you like to change?' },
    },
    'settings.show': {
      say: [
        '(show|see|open|list|view|display|what are|give|change|edit) [me] [all] my [own|personal] (settings|preferences)',
        'my [own|personal] (settings|preferences)',
        '(settings|preferences)',
      ],
      title: 'My settings',
      example: 'my settings',
    },
    'absence.set': {
      say: [
        '<iAm> <notHere> [from|for|on|over|during] {period} [[,|and] <standsIn>]',
        '(out of office|ooo) [from|for|on] {period} [[,|and] <standsIn>]',
        '<iAm> <notHere> [,|and] <standsIn>',
        '{period} <iAm> <notHere> [[,|and] <standsIn>]',
        '(vacation|holiday|holidays|leave|day off|days off|absence|out of office|ooo) [from|for|on|,] {period} [[,|and] <standsIn>]',
        '(set|mark|put|note) [me|my|an] (absence|vacation|holiday|leave|away|as away|as out) [from|for|on] {period} [[,|and] <standsIn>]',
        '{over=over} (im|i am) back [again|at work|in the office|from (vacation|holiday|leave)] [now|today]',
        '{over=over} (cancel|end|delete|remove|stop) my (absence|vacation|holiday|leave|out of office)',
      ],
      maybe: ['<iAm> <notHere>'],
      title: 'Away',
      example: 'I’m away till the 5th, Petro stands in',
      ask: { period: 'Until when?' },
    },
  },
} satisfies NounPhrases
