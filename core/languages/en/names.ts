import type { NameTable } from '../../names/table.ts'

export const names: NameTable = {
  declensions: [],
  clitics: ['s'],
  given: {
    m: `adam adrian alan albert alexander alfred andrew anthony arthur benjamin bernard brian bruce charles christopher colin
      daniel david dennis donald douglas edward eric francis frank frederick gary george gerald gordon graham gregory harold
      harry henry howard hugh ian ivan jack jacob james jason jeffrey jeremy john jonathan joseph joshua keith kenneth kevin
      lawrence leonard lewis louis luke mark martin matthew michael nathan neil nicholas nigel oliver oscar patrick paul peter
      philip ralph raymond richard robert roger ronald roy russell samuel scott sean simon stephen steven stuart theodore
      thomas timothy victor vincent walter william zachary`,
    f: `abigail alice alexandra amanda amy andrea angela anna anne barbara beatrice betty brenda bridget carol caroline catherine
      charlotte christina christine claire deborah diana donna dorothy eleanor elizabeth ella emily emma evelyn fiona florence
      frances georgia grace hannah heather helen irene isabel jane janet jennifer jessica joan joanna josephine joyce judith
      julia karen katherine kimberly laura lauren linda lisa louise lucy margaret maria marie martha mary megan melissa michelle
      molly nancy natalie nicole nora olivia pamela patricia paula rachel rebecca rose ruth samantha sandra sarah sharon
      sophia sophie stella stephanie susan sylvia teresa tracy valerie vanessa veronica victoria virginia wendy`,
  },
  short: {
    abigail: 'abby gail',
    alexander: 'alex al sandy xander sasha',
    alexandra: 'alex sandra sasha lexi',
    albert: 'al bert',
    amanda: 'mandy',
    andrew: 'andy drew',
    anthony: 'tony',
    arthur: 'art',
    barbara: 'barb babs',
    benjamin: 'ben benny',
    bernard: 'bernie',
    catherine: 'cathy cat kate katie cath',
    charles: 'charlie chuck chas',
    charlotte: 'lottie charlie',
    christina: 'tina chris christy',
    christine: 'chris chrissy tina',
    christopher: 'chris topher kit',
    daniel: 'dan danny',
    david: 'dave davy',
    deborah: 'deb debbie',
    dennis: 'den denny',
    donald: 'don donny',
    dorothy: 'dot dottie',
    douglas: 'doug',
    edward: 'ed eddie ted ned',
    eleanor: 'ellie nell nora',
    elizabeth: 'liz lizzie beth betty eliza lisa libby bess',
    emily: 'em emmy',
    frances: 'fran frannie',
    francis: 'frank fran',
    frederick: 'fred freddie',
    george: 'georgie',
    gerald: 'gerry jerry',
    gregory: 'greg',
    harold: 'harry hal',
    henry: 'harry hank hal',
    isabel: 'bella izzy belle',
    jacob: 'jake',
    james: 'jim jimmy jamie',
    jeffrey: 'jeff',
    jennifer: 'jen jenny',
    jeremy: 'jerry jez',
    jessica: 'jess jessie',
    john: 'johnny jack jon',
    jonathan: 'jon jonny',
    joseph: 'joe joey',
    joshua: 'josh',
    josephine: 'jo josie',
    judith: 'judy jude',
    katherine: 'kate katie kathy kat kit',
    kenneth: 'ken kenny',
    kimberly: 'kim',
    lawrence: 'larry laurie',
    leonard: 'len lenny leo',
    lewis: 'lew',
    louis: 'lou louie',
    margaret: 'maggie meg peggy marge greta',
    martha: 'marty',
    martin: 'marty',
    mary: 'molly polly',
    matthew: 'matt',
    melissa: 'mel missy',
    michael: 'mike mick mickey mikey',
    nancy: 'nan',
    natalie: 'nat',
    nathan: 'nat nate',
    nicholas: 'nick nicky',
    nicole: 'nicky nikki',
    oliver: 'ollie',
    pamela: 'pam',
    patricia: 'pat patty tricia trish',
    patrick: 'pat paddy',
    peter: 'pete',
    philip: 'phil pip',
    rachel: 'rach',
    raymond: 'ray',
    rebecca: 'becca becky',
    richard: 'rich rick dick ricky richie',
    robert: 'bob bobby rob robbie bert',
    ronald: 'ron ronnie',
    russell: 'russ',
    samantha: 'sam sammy',
    samuel: 'sam sammy',
    sandra: 'sandy',
    stephanie: 'steph',
    stephen: 'steve',
    steven: 'steve',
    stuart: 'stu',
    susan: 'sue susie suzy',
    teresa: 'terry tess tessa',
    theodore: 'ted theo teddy',
    thomas: 'tom tommy',
    timothy: 'tim timmy',
    valerie: 'val',
    veronica: 'ronnie vera',
    victor: 'vic',
    victoria: 'vicky tori',
    vincent: 'vince vinny',
    virginia: 'ginny',
    walter: 'walt wally',
    william: 'bill billy will willy liam',
    zachary: 'zach zack',
  },
  surnames: { m: '', f: '' },
  titles: 'mr mrs ms miss mister dr doctor prof professor sir madam dame lord lady client customer company',
  companyForms: `ltd limited llc llp lp plc inc incorporated corp corporation co company gmbh ag kg sarl sa srl spa bv nv ab as oy aps
    uab mb doo jdoo dd pte pty sp zoo sro holding group the`,
  employed: 'from of at',
  common: `a an the and or but not no yes if of to in on at by for from with without about into over under up down out off as is are was
    were be been am do does did done has have had will would shall should can could may might must let lets get got give make
    i me my mine you your yours he him his she her hers it its we us our ours they them their theirs this that these those who
    whom whose which what when where why how all any some each every more most less few many much one two three first second
    third last next other another same new old good bad big small high low back
    add call create delete remove show find tell ask say remind move mark set change update log write send open close win won lose
    lost sign signed meet met talk talked spoke speak see look want need pay paid book cancel snooze undo help wait done stop start
    keep put take bring ring phone email mail message note meeting number address contact contacts client customer company deal
    deals stage pipeline task tasks reminder reminders agenda plan plans today tomorrow yesterday tonight morning afternoon evening
    noon midnight now later soon again day days week weeks month months year years hour hours minute minutes time times date
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec am pm
    price cost amount money euro euros dollar dollars thousand million percent discount expensive cheap offer quote contract
    invoice bill kit order please thanks thank hello hi hey ok okay here there only just still also too very so then than because
    birthday lead leads role job boss team home office share rate value size best worst total average split sales report weekly monthly
    like came file needs line nine nice case try pipe believe within chase join sure costs chats raise rooms wine`,
}
