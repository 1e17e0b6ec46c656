/**
 * English word classes as far as figures need them: the closed classes whole, the open ones by their commonest
 * verbs and by endings. Everything not here is taken for a noun, which in news is right more often than not.
 */

import { fact } from '../facts.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const DETERMINERS = set(
  'a an the this that these those its their his her our your my each every another any all both some no such which whose what either neither',
);

export const POSSESSIVES = set('its their his her our your my whose');

export const PREPOSITIONS = set(
  `of in on at by for with from to into onto over under above below about after before between among against during
   through throughout across within without toward towards upon via per than as like since until till around near
   beyond behind beside besides despite including excluding regarding concerning following amid amidst except plus
   minus versus along outside inside off out up down beneath underneath aboard alongside unlike pending`,
);

export const CONJUNCTIONS = set(
  'and or but nor so yet while whereas although though because if unless whether when where why how once as that who whom which',
);

export const PRONOUNS = set(
  `i you he she it we they me him us them himself herself itself ourselves themselves yourself myself who whom someone
   anyone everyone nobody something anything everything nothing one's mine yours hers ours theirs there`,
);

export const AUXILIARIES = set(
  `is are was were be been being am has have had having do does did done will would shall should can could may might
   must cannot won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't can't couldn't
   shouldn't 'll 've 'd 're 'm get gets got gotten`,
);

export const MODALS = set(
  "will would shall should can could may might must cannot won't wouldn't can't couldn't shouldn't 'll 'd to",
);

export const ADVERBS = set(
  `not also then now just only even still already again ever never very too quite rather almost nearly about roughly
   approximately around here there today yesterday tomorrow soon later earlier ago away back together instead
   perhaps maybe however therefore meanwhile moreover furthermore often always sometimes usually once twice well
   far further much more most less least yet alone apart ahead abroad overall so thus hence else worldwide nationwide
   altogether anyway aside little long overnight onward onwards upward upwards downward downwards better best outright`,
);

/** Adjectives that stand between a number and what is counted, or that end like nouns or verbs. */
export const ADJECTIVES = set(
  `more other new additional further extra different separate straight consecutive successive such same own several
   many few major minor large small big great good bad high low old young long short early late first last next past
   previous current recent former annual monthly weekly daily total whole full entire main key top senior junior chief
   deputy public private national local foreign domestic international global regional bilateral mutual military civil
   nuclear strategic political economic social financial commercial industrial agricultural legal economic
   free open strong weak deep wide tall heavy light fresh live dead alive able likely unlikely similar single double triple
   important serious severe human female male black white red green blue russian chinese american british french german
   european african asian western eastern northern southern central japanese korean indian iranian israeli syrian
   ukrainian turkish polish spanish italian dutch canadian australian mexican brazilian arab soviet english irish
   scottish muslim christian jewish democratic republican federal independent joint mobile digital remote net gross
   average median mean maximum minimum raw crude natural armed unarmed wounded injured missing alleged suspected
   unidentified unnamed undocumented confirmed registered estimated licensed so-called would-be pro anti non ex
   illegal safe key rare precious poor rich innocent possible potential real fake true false due worth up-to-date
   odd straight particular popular regular solar familiar modern urban full-time part-time top-level high-level high-profile`,
);

const IRREGULAR_VERBS = `hung swam froze said told rose fell grew made took gave went came became saw held hit met kept left lost won
 paid sold bought brought built spent sent cost put set cut let shut led read ran began drew drove flew knew threw wrote
 broke chose spoke stood sank shrank sprang swung struck stuck fought sought thought taught caught felt found had did
 got heard understood meant dealt lent bent slid overtook oversaw withdrew underwent arose fed fled laid lay lit rode
 shook shot showed shown spread stole swore tore woke wore forecast beat bore bound dug fallen risen grown taken given
 gone seen known thrown written broken chosen spoken sunk shrunk driven flown drawn worn stolen sworn torn eaten ate
 born died lied tied owed vied leapt crept sped split quit burst bled drank drunk forgot forgotten hid hidden rang sang sat slept swept wept won`;

/** Verbs that are seldom nouns in news; their -s and base forms are taken for verbs wherever they stand. */
const PLAIN_VERBS = `say tell accept accuse achieve acknowledge acquire add admit affect agree allege allow announce
 appear apply appoint approve argue arrest arrive ask assert assign assume attract authorize average ban become begin
 believe belong blame boast borrow bring build buy call cancel carry cause choose cite claim collect combine come
 commit compare complain comprise concede conclude condemn confirm consider consist constitute consume contain
 continue contribute convict create criticize declare decide deliver deny deploy describe destroy detain determine
 develop die direct disclose discover discuss displace distribute donate double earn eliminate employ enable
 encourage enter enjoy ensure equal establish estimate exceed expand expect expel experience export face fail feel
 fine fire follow generate get give go grant grow happen hear help hire hold house identify import impose include
 increase indicate inform inject injure insist install intend invest involve join keep kill know lack lay lead learn leave
 let lie live lose lower maintain make mean measure meet mention miss move need obtain occur offer operate oppose
 order own participate pay pledge plummet plunge predict prevent produce prohibit project propose protect prove
 provide publish purchase quadruple raise reach receive recommend reduce refuse reject release remain remove replace
 represent require rescue resign resist respond reveal run save score see seek seem seize sell send serve serve settle
 share shed shoot show sign slip soar speak spend stand state stay stop strengthen submit suffer suggest suspect
 suspend take tell tend threaten total transfer treat triple try turn undergo unveil urge use visit voice vote vow
 wait want warn win withdraw work worry wound write yield accounted fetch surpass top weigh span stretch host handle
 carry cover admit seat put halve widen broaden edge command manage recruit evacuate deport expel sanction sentence jail imprison catch fetch breed
 hang owe flee depart graze roam drown bury thaw elect abstain ratify insure lend repay derail collide inspect vaccinate
 infect heal diagnose teach educate enrol enroll subscribe renew extend expire commence resume restart depend rely hinge
 wear smuggle confiscate impound waive`;

/** Words that are a verb or a noun by where they stand. */
const NOUN_VERBS = `aim feed escape haul leak spill pump ban benefit bid blame call cause charge claim climb close command compare control cost count
 cover cut deal decline decrease demand dip double drop face fall figure fine fire fund gain grant growth handle help
 hike hit host house hold impact import increase injury interest invest issue jump lack launch lead leap lift limit
 list loan lose loss lower market measure move need number offer open order pay peak place plan play plunge pledge
 point post power price program project promise purchase push raise rally range rate reach rebound record release
 report request rescue return rise run sale sanction save score seat sentence set share shift shop shot show slide slip slump
 spend split spread stand start state stay step stop stretch strike study supply support surge swell talk target tax
 test top total trade transfer travel treat tumble turn use value view visit voice vote wait walk want wave weigh
 win wish witness work worry wound yield export average drill station stage aid attack fight need permit profit
 protest benefit travel battle defeat contract permit conduct estimate forecast guarantee name note object hope break`;

function forms(base: string): string[] {
  const third = /(?:[sxz]|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  return [base, third];
}

const words = (list: string) => list.split(/\s+/).filter(Boolean);
export const NOUN_OR_VERB: ReadonlySet<string> = new Set(words(NOUN_VERBS).flatMap(forms));
export const VERBS: ReadonlySet<string> = new Set(
  [...words(PLAIN_VERBS).flatMap(forms), ...words(IRREGULAR_VERBS)].filter((word) => !NOUN_OR_VERB.has(word)),
);
export const PAST_VERBS: ReadonlySet<string> = new Set(words(IRREGULAR_VERBS));

/** Verbs of saying: their subject speaks, their own time is not the figure's. */
export const REPORTING = set(
  `say says said saying tell tells told announce announces announced announcing report reports reported reporting
   state states stated add adds added adding note notes noted noting claim claims claimed claiming confirm confirms
   confirmed warn warns warned warning estimate estimates estimated estimating predict predicts predicted forecast
   forecasts forecasting reveal reveals revealed show shows showed shown suggest suggests suggested argue argues argued
   declare declares declared explain explains explained write writes wrote quote quotes quoted cite cites cited
   acknowledge acknowledges acknowledged admit admits admitted insist insists insisted mention mentions mentioned
   remark remarks remarked tweet tweets tweeted disclose discloses disclosed believe believes believed allege alleges
   alleged put puts project projects projected expect expects find finds found calculate calculates calculated reply replies replied
   respond responds responded`,
);

/** Verbs, nouns and adverbs that make the number beside them a growth. */
export const INCREASE = set(
  `rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth jump jumps
   jumped jumping gain gains gained gaining climb climbs climbed climbing surge surges surged surging soar soars soared
   soaring up higher expand expands expanded expanding expansion boost boosts boosted boosting advance advances
   advanced advancing rally rallied hike hikes hiked leap leaps leaped leapt add adds added adding raise raises raised
   raising uptick upturn swell swelled rebound rebounds rebounded bigger larger skyrocketed spiked strengthened
   strengthen appreciated accelerated upped improve improved improvement widened`,
);

export const DECREASE = set(
  `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
   decreased decreasing slump slumps slumped slumping plunge plunges plunged plunging plummet plummets plummeted
   plummeting down lower shrink shrinks shrank shrunk shrinking contract contracts contracted contracting contraction
   dip dips dipped dipping slide slides slid sliding tumble tumbles tumbled tumbling sink sinks sank sunk reduce
   reduces reduced reducing reduction cut cuts cutting lose loses lost losing slip slips slipped slipping weaken
   weakened shed sheds shedding slash slashed smaller downturn depreciated crashed retreat retreated eased narrowed
   collapse collapses collapsed collapsing cheaper`,
);

/** Words that make the number that follows something aimed at, not reached. */
export const TARGET = set(
  `target targets targeted targeting goal goals aim aims aimed aiming plan plans planned planning pledge pledges pledged
   hope hopes hoped hoping seek seeks expect expects expected forecast forecasts projected predicts predicted set will
   intends intend intended ambition objective vow vows vowed would`,
);

/** Nouns that name a change; what changed stands in "in …" or "of …" after them. */
export const CHANGE_NOUNS = set(
  `rise increase growth jump gain climb surge boost advance hike leap uptick fall drop decline decrease slump plunge dip
   slide tumble reduction cut loss contraction expansion change improvement rebound spike raise drop-off collapse depreciation
   appreciation downturn upturn`,
);

export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday');

/** Words in -ing that news uses as nouns: what has no object behind it is one. */
export const NOMINAL_ING = set(
  `spending funding lending borrowing trading housing building manufacturing advertising shipping banking mining farming
   fishing training saving earning meeting rating ranking listing holding pricing financing bombing shooting killing
   hearing ruling filing crossing landing opening booking offering warning flooding warming testing voting polling
   rebuilding drilling logging shelling fighting parking recycling processing refining planning marketing gaming
   viewing readership backing standing reading finding beginning gathering feeding crossing bearing wedding
   dwelling clothing lightning evening morning thing king ring wing ceiling string`,
);

/** Endings that mark an adjective before its noun. */
const ADJECTIVE_ENDING = /(?:ous|ful|ive|able|ible|ical|ial|ian|ese|ish|less|ary|ic|al|ern|ant|ent)$/;
/** The letters that they and "-est" end in. */
const ADJECTIVE_LETTERS = new Set([...'celnhsty']);

const NOT_SUPERLATIVE =
  /(?:inter|for|harv|prot|arr|inv|cont|requ|con|cont|t|w|gu|qu|r|n|p|hon|mod|ch|man|temp|dig|sugg|att|pri|d|bequ|conqu)est$/;

/** Nouns with such an ending. */
const NOUNS = set(
  `president resident student patient client agent accident incident event percent continent component opponent
   parent talent rent cent restaurant giant plant infant tenant servant merchant participant immigrant migrant
   applicant militant assistant consultant accountant proposal hospital capital official arrival rival animal festival
   journal signal terminal criminal individual professional approval withdrawal removal metal material journal
   potential principal general corporal medal trial denial refusal deal goal appeal canal coal tribunal interval
   executive detective archive initiative alternative relative native representative incentive objective perspective
   directive operative drive motive secretary salary summary library boundary diary dictionary traffic music topic
   clinic fabric critic republic pandemic epidemic panic logic tactic statistic mechanic vehicle table cable variable
   survival revival renewal disposal dismissal reversal dispersal upheaval retrieval rehearsal burial betrayal rental
   fish dish finish british-irish musician politician technician physician civilian historian guardian veteran human
   woman german million billion trillion pattern concern lantern return`,
);

/** Whether a word by itself is more likely an adjective than a noun; "-ment" never is. */
export const looksAdjective = (word: string): boolean => ADJECTIVES.has(word) || endsAdjective(word);

/** The same for a word that is not among `ADJECTIVES`, by its ending alone. */
export function endsAdjective(word: string): boolean {
  if (!ADJECTIVE_LETTERS.has(word.charAt(word.length - 1))) return false;
  if (word.endsWith('est') && /[a-z]{3}iest$|[a-z]{3}est$/.test(word) && !NOT_SUPERLATIVE.test(word)) return true;
  return word.length > 4 && ADJECTIVE_ENDING.test(word) && !word.endsWith('ment') && !NOUNS.has(word);
}

/** The classes as bits of `Token.facts`, for those who ask every token. */
export const Class = {
  DETERMINER: fact(DETERMINERS),
  PREPOSITION: fact(PREPOSITIONS),
  CONJUNCTION: fact(CONJUNCTIONS),
  PRONOUN: fact(PRONOUNS),
  AUXILIARY: fact(AUXILIARIES),
  MODAL: fact(MODALS),
  ADVERB: fact(ADVERBS),
  ADJECTIVE: fact(ADJECTIVES),
  VERB: fact(VERBS),
  NOUN_OR_VERB: fact(NOUN_OR_VERB),
  PAST: fact(PAST_VERBS),
} as const;
