/**
 * Countries as a closed class: canonical name | other names | adjectives and people | capital, as news writes them.
 * Possessive endings are left out, as the tokens do ("people's republic"). The capital stands for the government only where the context says so (see capital.ts).
 */
const TABLE = `
afghanistan||afghan,afghans|kabul
albania||albanian,albanians|tirana
algeria||algerian,algerians|algiers
andorra||andorran|andorra la vella
angola||angolan,angolans|luanda
argentina||argentine,argentinian,argentines,argentinians|buenos aires
armenia||armenian,armenians|yerevan
australia||australian,australians,aussie|canberra
austria||austrian,austrians|vienna
azerbaijan||azerbaijani,azerbaijanis,azeri|baku
bahamas|the bahamas|bahamian|nassau
bahrain||bahraini,bahrainis|manama
bangladesh||bangladeshi,bangladeshis|dhaka
barbados||barbadian|bridgetown
belarus|byelorussia|belarusian,belarusians,belarussian|minsk
belgium||belgian,belgians|
belize||belizean|belmopan
benin||beninese|porto-novo
bhutan||bhutanese|thimphu
bolivia||bolivian,bolivians|la paz
bosnia and herzegovina|bosnia,bosnia-herzegovina|bosnian,bosnians|sarajevo
botswana||motswana,batswana|gaborone
brazil||brazilian,brazilians|brasilia,brasília
brunei||bruneian|bandar seri begawan
bulgaria||bulgarian,bulgarians|sofia
burkina faso||burkinabe|ouagadougou
burundi||burundian|bujumbura
cambodia||cambodian,cambodians|phnom penh
cameroon||cameroonian|yaounde
canada||canadian,canadians|ottawa
cape verde|cabo verde|cape verdean|praia
central african republic|||bangui
chad||chadian|n'djamena
chile||chilean,chileans|
china|people republic of china,prc,p.r.c.,mainland china|chinese,sino|beijing,peking
colombia||colombian,colombians|bogota,bogotá
comoros||comorian|moroni
congo|democratic republic of the congo,democratic republic of congo,drc|congolese|kinshasa
costa rica||costa rican,costa ricans|
croatia||croatian,croatians,croat,croats|zagreb
cuba||cuban,cubans|havana
cyprus||cypriot,cypriots|nicosia
czech republic|czechia|czech,czechs|prague
denmark||danish,dane,danes|copenhagen
djibouti||djiboutian|
dominican republic||dominican,dominicans|santo domingo
ecuador||ecuadorian,ecuadorean,ecuadorians|quito
egypt||egyptian,egyptians|cairo
el salvador||salvadoran,salvadorans|
equatorial guinea||equatoguinean|malabo
eritrea||eritrean,eritreans|asmara
estonia||estonian,estonians|tallinn
eswatini|swaziland|swazi|mbabane
ethiopia||ethiopian,ethiopians|addis ababa
fiji||fijian,fijians|suva
finland||finnish,finn,finns|helsinki
france||french,frenchman,frenchmen,franco|paris
gabon||gabonese|libreville
gambia|the gambia|gambian|banjul
georgia||georgian,georgians|tbilisi
germany||german,germans|berlin
ghana||ghanaian,ghanaians|accra
greece||greek,greeks|athens
guatemala||guatemalan,guatemalans|
guinea||guinean|conakry
guyana||guyanese|georgetown
haiti||haitian,haitians|port-au-prince
honduras||honduran,hondurans|tegucigalpa
hungary||hungarian,hungarians|budapest
iceland||icelandic,icelander,icelanders|reykjavik
india||indian,indians|new delhi,delhi
indonesia||indonesian,indonesians|jakarta
iran|islamic republic of iran,islamic republic|iranian,iranians|tehran,teheran
iraq||iraqi,iraqis|baghdad
ireland|republic of ireland|irish|dublin
israel||israeli,israelis|jerusalem,tel aviv
italy||italian,italians|rome
ivory coast|cote d'ivoire,côte d'ivoire|ivorian,ivorians|abidjan
jamaica||jamaican,jamaicans|kingston
japan||japanese|tokyo
jordan||jordanian,jordanians|amman
kazakhstan||kazakh,kazakhs,kazakhstani|astana,nur-sultan
kenya||kenyan,kenyans|nairobi
kosovo||kosovar,kosovars|pristina
kuwait||kuwaiti,kuwaitis|
kyrgyzstan|kyrgyz republic|kyrgyz|bishkek
laos||laotian,lao|vientiane
latvia||latvian,latvians|riga
lebanon||lebanese|beirut
lesotho||basotho|maseru
liberia||liberian,liberians|monrovia
libya||libyan,libyans|tripoli
liechtenstein|||vaduz
lithuania||lithuanian,lithuanians|vilnius
luxembourg||luxembourgish|
north macedonia|macedonia|macedonian,macedonians|skopje
madagascar||malagasy|antananarivo
malawi||malawian|lilongwe
malaysia||malaysian,malaysians|kuala lumpur,putrajaya
maldives||maldivian|
mali||malian,malians|bamako
malta||maltese|valletta
mauritania||mauritanian|nouakchott
mauritius||mauritian|port louis
mexico||mexican,mexicans|mexico city
moldova||moldovan,moldovans|chisinau
monaco||monegasque|
mongolia||mongolian,mongolians|ulaanbaatar,ulan bator
montenegro||montenegrin,montenegrins|podgorica
morocco||moroccan,moroccans|rabat
mozambique||mozambican|maputo
myanmar|burma|burmese|naypyidaw,naypyitaw
namibia||namibian|windhoek
nepal||nepalese,nepali|kathmandu
netherlands|the netherlands,holland|dutch,dutchman|the hague,amsterdam
new zealand||new zealander,new zealanders,kiwi|wellington
nicaragua||nicaraguan,nicaraguans|managua
niger||nigerien|niamey
nigeria||nigerian,nigerians|abuja
north korea|dprk,d.p.r.k.,democratic people republic of korea|north korean,north koreans|pyongyang
norway||norwegian,norwegians|oslo
oman||omani,omanis|muscat
pakistan||pakistani,pakistanis|islamabad
palestine|palestinian authority,palestinian territories|palestinian,palestinians|ramallah
panama||panamanian,panamanians|
papua new guinea||papua new guinean|port moresby
paraguay||paraguayan,paraguayans|asuncion
peru||peruvian,peruvians|lima
philippines|the philippines|philippine,filipino,filipinos|manila
poland||polish,pole,poles|warsaw
portugal||portuguese|lisbon
qatar||qatari,qataris|doha
romania||romanian,romanians|bucharest
russia|russian federation|russian,russians,russo|moscow,kremlin,the kremlin
rwanda||rwandan,rwandans|kigali
saudi arabia|kingdom of saudi arabia|saudi,saudis,saudi arabian|riyadh
senegal||senegalese|dakar
serbia||serbian,serbians,serb,serbs|belgrade
sierra leone||sierra leonean|freetown
singapore||singaporean,singaporeans|
slovakia||slovak,slovaks,slovakian|bratislava
slovenia||slovenian,slovenians,slovene|ljubljana
somalia||somali,somalis|mogadishu
south africa||south african,south africans|pretoria
south korea|republic of korea,rok,r.o.k.|south korean,south koreans|seoul
south sudan||south sudanese|juba
soviet union|ussr,u.s.s.r.|soviet,soviets|
spain||spanish,spaniard,spaniards|madrid
sri lanka||sri lankan,sri lankans|colombo
sudan||sudanese|khartoum
suriname||surinamese|paramaribo
sweden||swedish,swede,swedes|stockholm
switzerland||swiss|bern,berne
syria||syrian,syrians|damascus
taiwan|republic of china|taiwanese|taipei
tajikistan||tajik,tajiks|dushanbe
tanzania||tanzanian,tanzanians|dodoma
thailand||thai,thais|bangkok
togo||togolese|lome
trinidad and tobago||trinidadian|port of spain
tunisia||tunisian,tunisians|tunis
turkey|türkiye|turkish,turk,turks|ankara
turkmenistan||turkmen|ashgabat
uganda||ugandan,ugandans|kampala
ukraine||ukrainian,ukrainians|kiev,kyiv
united arab emirates|uae,u.a.e.,the emirates|emirati,emiratis|abu dhabi
united kingdom|uk,u.k.,great britain,britain|british,briton,britons|london,whitehall
united states|us,u.s.,usa,u.s.a.,united states of america,america|american,americans|washington
uruguay||uruguayan,uruguayans|montevideo
uzbekistan||uzbek,uzbeks|tashkent
vatican|holy see,vatican city||
venezuela||venezuelan,venezuelans|caracas
vietnam|viet nam|vietnamese|hanoi
yemen||yemeni,yemenis|sanaa,sana'a
yugoslavia||yugoslav,yugoslavs|
zambia||zambian,zambians|lusaka
zimbabwe||zimbabwean,zimbabweans|harare
hong kong|hongkong|hong konger,hong kongers,hongkonger,hongkongers|
macau|macao|macanese|
european union|eu,e.u.|european union|brussels
united nations|u.n.,un,uno|united nations|
`;

/** How a form stands for its country. `capital` only where the context takes it for the government. */
export type CountryForm = 'name' | 'adjective' | 'capital';

export interface CountryEntry {
  readonly key: string;
  readonly form: CountryForm;
  /** The form's words, in small letters. */
  readonly words: readonly string[];
}

/** Forms by their first word, longest first. */
export const COUNTRY_FORMS: ReadonlyMap<string, readonly CountryEntry[]> = read();
/** A country's or a union's name as it is written, by its key; null for anything else. */
export function countryName(key: string): string | null {
  return NAMES.get(key) ?? null;
}

/** Unions of countries: bodies, not places. */
export const UNIONS: ReadonlySet<string> = new Set(['european union', 'united nations']);

const NAMES = new Map(
  [...COUNTRY_FORMS.values()]
    .flat()
    .map(({ key }) => [key, key.replaceAll(/(?<=^|[ -])(?!(?:of|and|the)\b)\p{L}/gu, (first) => first.toUpperCase())]),
);

function read(): Map<string, CountryEntry[]> {
  const forms = new Map<string, CountryEntry[]>();
  const add = (key: string, form: CountryForm, text: string) => {
    if (text === '') return;
    const words = text.split(' ');
    const first = words[0] ?? '';
    forms.set(first, [...(forms.get(first) ?? []), { key, form, words }]);
  };
  for (const line of TABLE.trim().split('\n')) {
    const [key = '', names = '', adjectives = '', capitals = ''] = line.split('|');
    for (const name of [key, ...names.split(',')]) add(key, 'name', name);
    for (const adjective of adjectives.split(',')) if (adjective !== key) add(key, 'adjective', adjective);
    for (const capital of capitals.split(',')) add(key, 'capital', capital);
  }
  for (const entries of forms.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return forms;
}
