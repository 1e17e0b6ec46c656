/** Closed classes that bound clauses and noun phrases. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const PRONOUNS = set(
  'i you he she it we they who everyone everybody someone somebody one nobody these those this',
);
export const DETERMINERS =
  set(`a an the this that these those his her its their our my your some any no every each another
both all many several few most more two three four five six seven eight nine ten one other such`);
export const AUXILIARIES =
  set(`'s 've 're 'd 'll 'm is are was were be been being am has have had having do does did will would shall should may might
can could must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't
shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t
                   
                   `);
export const BE =
  set(`'s 're 'm is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t
       `);
export const MODALS =
  set(`'d 'll to will would shall should may might can could must do does did don't doesn't didn't won't wouldn't
can't cannot couldn't shouldn't don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t
let's`);
export const PREPOSITIONS =
  set(`of in on at by for from with to about against between among into over under after before
during without within along across around behind beyond near through throughout toward towards upon amid despite
including like unlike since until off outside inside via per than`);
/** Begin a clause of their own. */
export const SUBORDINATORS =
  set(`that because if when while although though since before after until unless whether as where
why how what whereas once than whenever wherever lest so`);
export const CONJUNCTIONS = set('and but or nor yet');
export const RELATIVES = set('who which that whom whose');
/** Adverbs that stand between subject and verb or between verb and content, besides those in -ly. */
export const ADVERBS =
  set(`also then now later again still never always often even just only already ever once too twice
previously instead not further earlier soon sometimes once yet perhaps today yesterday tomorrow tonight recently
meanwhile however therefore thus indeed nevertheless furthermore moreover quickly long first back both
himself herself themselves itself all`);
export const TIMES =
  set(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january
february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
dec morning afternoon evening night week month year weeks months years decades week's earlier later ago`);
/** Verbs that are no cues and finite at sight, to tell a clause from a noun phrase. */
export const FINITE =
  set(`made took gave went came got put set ran won lost left met paid sent spent stood brought bought built
became began kept led let grew fell rose hit cut broke drew drove ate flew hung rode sold sat shot slept stole swam threw
woke wore saw caught chose clung dealt dug drank fought fled flung forgave froze hid lent lit overcame overtook quit rang shook
shone shrank shut sank slid sped spun sprang stuck swept swung tore withdrew wept undertook underwent oversaw arose bore blew makes takes gives goes comes gets puts sets runs wins loses leaves meets pays sends spends stands brings
becomes begins keeps leads lets grows falls rises remains seems appears looks works plays moves helps allows includes
contains requires provides faces needs uses means lies deserves owes knows make take give go come get run win lose leave
meet pay send stand bring become keep lead remain seem appear look work play move help allow include contain require provide
face use mean lie deserve owe happen happens exist exists start starts stop stops try tries turn turns live lives die dies`);
/** Plural without an s. */
export const PLURALS = set(
  'people police data media those many some others most both few several all men women children',
);

/** Nouns of people and papers that say things, plural or singular, and stand without a name. */
export const NOUN_CUES =
  set(`claim claims statement assertion assertions argument arguments contention view views belief beliefs
opinion call calls criticism criticisms attack attacks accusation accusations allegation allegations charge charges
suggestion suggestions comment comments remark remarks promise promises pledge pledges vow vows threat threats warning
warnings proposal proposals plan plans decision refusal support opposition praise condemnation denial denials hope hopes
fear fears concern concerns demand demands request requests question questions contempt hostility insistence prediction
predictions description announcement testimony complaint complaints desire intention admission acknowledgment acknowledgement
endorsement rejection recommendation recommendations conclusion conclusions finding findings estimate estimates assessment
admiration disdain approval disapproval advocacy defense defence embrace emphasis explanation response answer reaction
doubts skepticism scepticism worries willingness agreement confidence idea ideas
position stance theory understanding wish invitation order orders ruling rulings verdict judgment mention
reference references tweet tweets quip joke jokes boast boasts apology report reports pressure outcry backlash complaint
praise pushback dictum slogan motto mantra phrase catchphrase message assurance assurances resistance scrutiny protest protests`);
/** What such a noun's content begins with. */
export const NOUN_LINKS = set('that to of for on about against over toward towards regarding');

const ATTITUDE_LINKS: readonly (readonly [links: string, adjectives: string])[] = [
  [
    'that about of',
    `confident certain sure convinced optimistic pessimistic hopeful worried concerned afraid aware unaware proud doubtful
    uncertain unsure fearful mindful skeptical sceptical nervous anxious positive wrong right`,
  ],
  [
    'that about at by over with for in to',
    `glad happy sorry surprised disappointed angry upset excited grateful frustrated shocked pleased unhappy delighted
    relieved saddened dismayed appalled outraged horrified alarmed thrilled furious troubled annoyed irritated embarrassed
    ashamed puzzled baffled stunned amazed disgusted dissatisfied satisfied impressed unimpressed encouraged heartened
    worried concerned`,
  ],
  [
    'about over on in',
    `coy vague enthusiastic passionate ambivalent bullish bearish upbeat candid frank silent quiet mum vocal divided split
    undecided cautious gloomy sanguine adamant clear explicit outspoken lukewarm`,
  ],
  ['that', 'adamant clear determined resolved insistent'],
  ['if whether how what why', 'sure unsure certain uncertain clear unclear doubtful curious'],
  [
    'of',
    'critical supportive dismissive tired weary fond suspicious mistrustful distrustful contemptuous wary disdainful',
  ],
  [
    'to',
    'willing unwilling eager reluctant ready determined prepared keen hesitant loath inclined tempted desperate afraid proud',
  ],
  ['to', 'opposed committed sympathetic hostile open receptive resistant averse indifferent loyal interested'],
  ['on in with', 'keen intent bent interested obsessed determined fixated disillusioned'],
  ['for', 'eager desperate grateful'],
  ['', 'against'],
];

/** Adjectives of attitude after a form of "be" or "feel", with what their content begins with; none where it begins at once. */
export const ATTITUDES: ReadonlyMap<string, ReadonlySet<string>> = attitudes();

function attitudes(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [links, adjectives] of ATTITUDE_LINKS)
    for (const adjective of adjectives.trim().split(/\s+/)) {
      const known = found.get(adjective) ?? new Set();
      for (const link of links.split(' ')) if (link !== '') known.add(link);
      found.set(adjective, known);
    }
  return found;
}

/** Begin a content that is a clause. */
export const WH = set('that whether if what why how who where when which');
