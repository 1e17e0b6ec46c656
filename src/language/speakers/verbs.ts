/**
 * Verbs that give somebody's words, thoughts, wishes or judgements, with what they take. Grouped by meaning after
 * Levin's classes of communication, assessment, desire and judgement verbs, from general knowledge of English.
 */

/** What a cue verb takes as its content; bits that add up. */
export const Takes = {
  /** A clause with or without "that", a quotation; may follow its content: "…, she said". */
  CLAUSE: 1,
  /** A clause only where it is seen to be one ("found that", "knows the plan has failed"). */
  SEEN_CLAUSE: 2,
  /** Somebody told may come first. */
  ADDRESSEE: 4,
  /** A noun phrase: "criticised the plan". */
  OBJECT: 8,
  /** An infinitive: "wants to leave". */
  INFINITIVE: 16,
  /** What stands after one of its prepositions: "called for talks", "accused him of lying". */
  PREPOSITION: 32,
  /** A quotation only: "continued". */
  QUOTATION: 64,
  /** Words of another as such (saying and writing), not an attitude or an act. */
  SPEECH: 128,
} as const;

export interface Verb {
  readonly lemma: string;
  readonly takes: number;
  readonly prepositions: readonly string[];
  readonly form: 'base' | 's' | 'past' | 'ing' | 'participle';
}

const { CLAUSE, SEEN_CLAUSE, ADDRESSEE, OBJECT, INFINITIVE, PREPOSITION, QUOTATION, SPEECH } = Takes;

const GROUPS: readonly (readonly [takes: number, lemmas: string])[] = [
  [
    CLAUSE | SPEECH,
    `say state claim argue assert contend insist declare announce explain admit acknowledge concede confirm remark
    tweet retweet reply retort quip joke boast brag lament allege estimate predict testify reiterate proclaim
    profess opine exclaim note mention stress emphasize emphasise underline underscore conclude reveal disclose recall recount
    complain caution warn concur volunteer clarify stipulate affirm attest aver elaborate surmise speculate deny`,
  ],
  [
    SEEN_CLAUSE | SPEECH,
    'report write add comment respond answer suggest indicate imply hint signal charge post point repeat observe maintain counter',
  ],
  [
    QUOTATION | SPEECH,
    `continue begin shout yell scream cry whisper mutter murmur chant sing snap bark growl gush crow interject chime deadpan
    sigh shrug laugh read sneer fume thunder marvel enthuse blog open go ask wonder plead demand urge query`,
  ],
  [CLAUSE, 'think believe suspect fear worry hope wish doubt guess imagine reckon posit theorize'],
  [
    SEEN_CLAUSE,
    `find show learn discover determine know realize realise recognize recognise understand feel hold hear prove
    demonstrate illustrate rule decide expect anticipate project forecast remember forget agree disagree consider
    assume reason figure bet regret swear certify document detail write notice fret calculate care ensure`,
  ],
  [ADDRESSEE | CLAUSE | INFINITIVE | SPEECH, 'tell inform assure remind notify brief warn advise promise caution'],
  [
    ADDRESSEE | SEEN_CLAUSE | INFINITIVE,
    'ask urge beg implore persuade convince instruct order command teach show lobby',
  ],
  [
    ADDRESSEE | INFINITIVE | OBJECT,
    `encourage urge press challenge invite pressure persuade implore exhort beseech advise instruct counsel lobby enlist`,
  ],
  [
    INFINITIVE,
    `want plan promise pledge vow hope intend refuse decline threaten agree decide aim seek wish expect propose offer swear
     prefer choose opt demand ask claim desire resolve hesitate long yearn mean volunteer consent aspire profess
    desire love like hate`,
  ],
  [
    OBJECT | SPEECH,
    `criticize criticise praise condemn denounce slam blast decry deride mock ridicule lambaste lambast rebuke rebut refute
    castigate chastise chide admonish berate scold excoriate skewer bash assail attack accuse blame fault defend justify
    describe portray depict characterize characterise paint label dub brand call cast discuss address tout hail laud applaud
    commend compliment cite quote invoke mention reference dispute contest question dismiss reject deny downplay disparage
    denigrate belittle insult malign vilify demonize lampoon parody thank congratulate salute apologize explain outline
    propose suggest recommend advocate announce declare unveil detail pledge promise vow demand request proclaim compare liken
    voice express articulate convey reveal disclose confirm acknowledge admit concede recount recall emphasize
    emphasise stress highlight underscore underline reiterate echo repeat warn claim allege assert predict forecast project
    estimate decry protest lament bemoan mourn complain trumpet hype promote endorse preach espouse debunk expose
    taunt tease threaten ridicule grill repudiate disavow renounce retract rescind invite accept rehash warn sing utter recite
    answer note broach dispel refute unleash hurl overstate understate exaggerate specify clarify summarize summarise chronicle
    propound minimize minimise attribute ascribe cheer`,
  ],
  [
    OBJECT,
    `support oppose back favor favour welcome want seek consider weigh ponder contemplate regret resent rue relish dread detest abhor crave covet envy scrutinize scrutinise
    underestimate overestimate misjudge reassess mull
    admire respect love hate dislike loathe despise trust distrust mistrust fear doubt suspect  cherish appreciate
    embrace approve disapprove order rule impose ban forbid prohibit authorize permit veto appoint nominate
    blame view regard deem    credit prefer  envision envisage foresee plan expect
    anticipate remember question challenge champion condone  decry 
       evaluate assess interpret see understand recognize recognise realize believe believes identify document
    find determine conclude learn detail report show indicate illustrate demonstrate prove
    strike overrule uphold overturn affirm reconsider rethink recommend shun snub scoff ignore demean `,
  ],
];

/** Verbs that give their content after a preposition, with or without somebody before it. */
const PREPOSITIONS: readonly (readonly [lemma: string, prepositions: string, speech: boolean])[] = [
  ['call', 'for on', true],
  ['accuse', 'of', true],
  ['blame', 'for on', true],
  ['criticize', 'for', true],
  ['complain', 'about of that', true],
  ['speak', 'of about out against for', true],
  ['talk', 'about of', true],
  ['comment', 'on about', true],
  ['refer', 'to', true],
  ['point', 'to out', true],
  ['allude', 'to', true],
  ['object', 'to', true],
  ['respond', 'to with', true],
  ['reply', 'to with', true],
  ['react', 'to', true],
  ['agree', 'with to on', false],
  ['disagree', 'with on about', false],
  ['insist', 'on upon', true],
  ['argue', 'for against', true],
  ['apologize', 'for', true],
  ['apologise', 'for', true],
  ['boast', 'about of', true],
  ['brag', 'about', true],
  ['joke', 'about', true],
  ['worry', 'about over', false],
  ['warn', 'of about against', true],
  ['ask', 'for about', true],
  ['vote', 'for against on to', false],
  ['lobby', 'for against', false],
  ['rail', 'against about', true],
  ['rant', 'about', true],
  ['inveigh', 'against', true],
  ['lash', 'out', true],
  ['hit', 'back', true],
  ['fire', 'back', true],
  ['shoot', 'back', true],
  ['speculate', 'about on', true],
  ['think', 'of about', false],
  ['dream', 'of about', false],
  ['hope', 'for', false],
  ['wish', 'for', false],
  ['care', 'about', false],
  ['learn', 'of about', false],
  ['hear', 'of about', false],
  ['know', 'of about', false],
  ['decide', 'on against', false],
  ['elaborate', 'on', true],
  ['touch', 'on', true],
  ['testify', 'about', true],
  ['write', 'about of', true],
  ['report', 'on', true],
  ['scoff', 'at', true],
  ['laugh', 'at', false],
  ['press', 'for', false],
  ['plead', 'for with', true],
  ['appeal', 'for to', true],
  ['protest', 'against', true],
  ['dwell', 'on', true],
  ['expand', 'on', true],
  ['lay', 'out', true],
  ['put', 'it at', true],
  ['rule', 'out', false],
  ['spell', 'out', true],
  ['single', 'out', true],
  ['go', 'after', true],
  ['weigh', 'in', true],
  ['double', 'down', true],
  ['seize', 'on', false],
  ['bring', 'up', true],
  ['reject', 'as', true],
  ['object', 'to', true],
  ['approve', 'of', false],
  ['disapprove', 'of', false],
  ['wonder', 'about', true],
  ['inquire', 'about', true],
  ['swear', 'by', false],
  ['side', 'with', false],
  ['credit', 'with', true],
  ['sympathize', 'with', false],
  ['sympathise', 'with', false],
  ['attribute', 'to', true],
  ['ascribe', 'to', true],
  ['link', 'to', false],
  ['equate', 'with', true],
  ['quiz', 'about on over', true],
  ['confront', 'with about over on', true],
  ['inquire', 'about into', true],
  ['rave', 'about', true],
  ['gripe', 'about', true],
  ['grumble', 'about', true],
  ['moan', 'about', true],
  ['whine', 'about', true],
  ['crow', 'about', true],
  ['gloat', 'about over', true],
  ['muse', 'about on over', true],
  ['reflect', 'on', true],
  ['rage', 'against at about', true],
  ['fulminate', 'against', true],
  ['bristle', 'at', false],
  ['balk', 'at', false],
  ['chafe', 'at', false],
  ['marvel', 'at', false],
  ['sneer', 'at', true],
  ['jeer', 'at', true],
  ['vouch', 'for', true],
  ['attest', 'to', true],
  ['testify', 'to', true],
  ['hint', 'at', true],
  ['commit', 'to', false],
  ['insist', 'that', true],
  ['opt', 'for against', false],
  ['push', 'for', false],
  ['argue', 'with over about', true],
  ['fret', 'about over', false],
  ['panic', 'about over', false],
  ['despair', 'of over', false],
  ['disapprove', 'of', false],
  ['conceive', 'of', false],
  ['believe', 'in', false],
  ['trust', 'in', false],
];

const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle?: string]> = new Map([
  ['say', ['said']],
  ['tell', ['told']],
  ['think', ['thought']],
  ['write', ['wrote', 'written']],
  ['know', ['knew', 'known']],
  ['feel', ['felt']],
  ['find', ['found']],
  ['hold', ['held']],
  ['hear', ['heard']],
  ['see', ['saw', 'seen']],
  ['read', ['read']],
  ['show', ['showed', 'shown']],
  ['swear', ['swore', 'sworn']],
  ['forget', ['forgot', 'forgotten']],
  ['understand', ['understood']],
  ['mean', ['meant']],
  ['choose', ['chose', 'chosen']],
  ['seek', ['sought']],
  ['begin', ['began', 'begun']],
  ['sing', ['sang', 'sung']],
  ['speak', ['spoke', 'spoken']],
  ['bet', ['bet']],
  ['forbid', ['forbade', 'forbidden']],
  ['teach', ['taught']],
  ['foresee', ['foresaw', 'foreseen']],
  ['rethink', ['rethought']],
  ['strike', ['struck', 'struck']],
  ['uphold', ['upheld']],
  ['overturn', ['overturned']],
  ['cast', ['cast']],
  ['forecast', ['forecast']],
  ['lay', ['laid']],
  ['spell', ['spelled']],
  ['hit', ['hit']],
  ['shoot', ['shot']],
  ['put', ['put']],
  ['go', ['went', 'gone']],
  ['bring', ['brought']],
  ['dream', ['dreamed']],
  ['plead', ['pleaded', 'pled']],
  ['broadcast', ['broadcast']],
]);

/** Doubles its last letter before -ed and -ing. */
const DOUBLES = new Set([
  'commit',
  ...['plan', 'admit', 'brag', 'chat', 'slam', 'rap', 'pan', 'plug', 'ban', 'permit', 'dub', 'prefer', 'refer', 'blog'],
  ...[
    'regret',
    'concur',
    'opt',
    'snub',
    'aver',
    'snap',
    'shrug',
    'quip',
    'knit',
    'shun',
    'begin',
    'bet',
    'forget',
    'hit',
    'forbid',
  ],
]);
DOUBLES.delete('opt');

/** Cue verbs by any of their forms, in small letters. */
export const VERBS: ReadonlyMap<string, Verb> = read();

function read(): Map<string, Verb> {
  const takes = new Map<string, number>();
  for (const [flags, lemmas] of GROUPS)
    for (const lemma of lemmas.trim().split(/\s+/)) takes.set(lemma, (takes.get(lemma) ?? 0) | flags);
  const prepositions = new Map<string, string[]>();
  for (const [lemma, words, speech] of PREPOSITIONS) {
    takes.set(lemma, (takes.get(lemma) ?? 0) | PREPOSITION | (speech ? SPEECH : 0));
    prepositions.set(lemma, [...(prepositions.get(lemma) ?? []), ...words.split(' ')]);
  }
  const verbs = new Map<string, Verb>();
  for (const [lemma, flags] of takes) {
    const verb = (form: Verb['form']): Verb => ({
      lemma,
      takes: flags,
      prepositions: prepositions.get(lemma) ?? [],
      form,
    });
    const [past, participle] = IRREGULAR.get(lemma) ?? [regularPast(lemma)];
    const forms: [string, Verb['form']][] = [
      [lemma, 'base'],
      [withS(lemma), 's'],
      [withIng(lemma), 'ing'],
      [participle ?? past, 'participle'],
      [past, 'past'],
    ];
    for (const [form, kind] of forms) if (!verbs.has(form) || kind === 'past') verbs.set(form, verb(kind));
  }
  // A preposition.
  verbs.delete('regarding');
  return verbs;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (DOUBLES.has(lemma)) return `${lemma}${lemma.slice(-1)}ed`;
  return `${lemma}ed`;
}

function withS(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function withIng(lemma: string): string {
  if (/[^e]e$/.test(lemma) && lemma.length > 2) return `${lemma.slice(0, -1)}ing`;
  if (DOUBLES.has(lemma)) return `${lemma}${lemma.slice(-1)}ing`;
  return `${lemma}ing`;
}
