/** Closed classes of words that tell what a run of capitals is: titles, heads of organisations and places, and so on. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words before a person's name; the name proper begins after them. */
export const TITLES = set(`mr mrs ms miss dr prof professor sir lord lady dame president premier chancellor minister
secretary senator sen rep congressman congresswoman representative gov governor mayor king queen prince princess emperor
pope cardinal archbishop bishop rev reverend rabbi imam ayatollah sheikh sheik gen general lt lieutenant col colonel maj
major capt captain cmdr commander sgt sergeant adm admiral marshal judge justice chief ambassador envoy spokesman
spokeswoman spokesperson chairman chairwoman chairperson chair director ceo cfo coo founder commissioner speaker leader
attorney solicitor deputy counselor councillor chief-of-staff detective officer inspector sheriff president-elect
dictator treasurer comptroller counsel delegate hon taoiseach`);

/** Occupations that stand small before a name: "the economist Jane Roe". */
export const OCCUPATIONS =
  set(`analyst economist strategist editor author candidate nominee lawyer actor actress singer coach
reporter correspondent columnist president minister senator spokesman spokeswoman spokesperson professor chairman
chairwoman director chief secretary leader governor mayor ambassador adviser advisor aide executive manager historian
scientist researcher journalist writer general commander billionaire businessman activist rapper judge justice
congressman congresswoman representative lawmaker rival counterpart premier chancellor founder expert attorney
captain goalkeeper keeper striker defender midfielder forward winger batsman bowler trainer referee player champion winner
swimmer runner cyclist boxer biologist physicist chemist geologist botanist zoologist ecologist climatologist oceanographer
meteorologist astronomer mathematician statistician psychologist sociologist anthropologist archaeologist virologist
epidemiologist immunologist cardiologist surgeon doctor physician nurse midwife paramedic pharmacist dentist veterinarian
engineer architect designer developer programmer inventor teacher headteacher headmaster principal lecturer student pupil
graduate farmer fisherman shepherd baker butcher tailor carpenter plumber electrician mechanic builder shopkeeper trader
dealer broker banker investor lender accountant auditor entrepreneur businesswoman tycoon owner publisher poet novelist
playwright painter sculptor photographer musician pianist violinist conductor composer dancer choreographer filmmaker
producer comedian broadcaster presenter anchor host blogger critic curator librarian translator biographer philosopher
theologian priest pastor imam monk nun soldier sailor pilot astronaut firefighter policeman policewoman detective prosecutor
magistrate solicitor barrister notary diplomat envoy spokesperson campaigner organiser organizer volunteer refugee survivor
witness neighbour neighbor resident villager driver chauffeur miner welder cook chef waiter waitress barber hairdresser
seamstress pensioner widow widower mother father brother sister colleague predecessor successor deputy vice-president
councillor councilman councilwoman alderman backbencher treasurer vice-chairman vice-chair co-author co-founder coordinator
administrator inspector investigator negotiator mediator specialist consultant adviser strategist pollster psychiatrist
therapist superintendent commissioner commentator pundit`);

/** Capitalised words that only go with a title. */
export const TITLE_PARTS = set(`prime foreign vice deputy first former acting chief executive general attorney defense
defence interior finance trade commerce treasury state energy senior junior assistant under secretary interim lead
republican democratic libertarian independent economic national security press communications campaign vice-president
mother father brother sister the then-president ex-president supreme district us-born co-founder majority minority house
senate staff adviser advisor environment education labor labour health justice transport agriculture homeland culture
development cabinet opposition party crown grand`);

export const ORGANISATION_HEADS = set(`inc inc. corp corp. corporation ltd ltd. llc plc co co. company companies group
holdings bank banks university college school institute institution academy center centre foundation trust fund
association society union federation confederation league alliance coalition network council committee subcommittee
commission board bureau agency administration authority department ministry office service services directorate
parliament congress senate assembly duma house court tribunal police army navy force forces guard command corps brigade
party movement front organization organisation conference forum club press news times post journal tribune herald daily
gazette guardian observer telegraph chronicle magazine media television tv radio broadcasting airlines airways motors
industries systems technologies technology partners capital securities exchange treasury reserve chamber consulate
embassy hospital clinic laboratory laboratories observatory museum library church ministry's campaign pac project
initiative pentagon politburo cabinet secretariat taskforce studios records pictures entertainment energy petroleum
electric pharmaceuticals investments insurance consulting republicans democrats lab think-tank coalition caucus`);

export const PLACE_HEADS = set(`river sea ocean lake mountain mountains mount island islands peninsula gulf bay strait
straits canal desert valley coast county province region district oblast prefecture territory territories republic city
town village street avenue road square boulevard bridge airport port harbor harbour park beach forest hills heights
state states border highway cape plateau basin delta stadium palace hotel tower building plaza square field`);

/** What happens or is made, and bears a name. */
export const OTHER_HEADS = set(`act treaty agreement accord accords pact convention protocol declaration amendment
war revolution crisis summit games olympics cup festival award awards prize day week year eve doctrine plan road way
report index belt dialogue process cold bill deal championship championships tournament series election`);

/** Begin a sentence or a heading with a capital and are no names. */
export const COMMON =
  set(`a an the this that these those he she it they we you i i'm i've i'll i’m i’ve i’ll who what when
where why how which whose whom and or but nor so yet for if as at by in of on to up with from into over under after before
since until while during because although though unless whether than then there here his her its their our my your him
them us me is are was were be been being am do does did done have has had will would shall should may might can could must
not no yes all any both each every some many much most more less few fewer several other others another such same own one
two three four five six seven eight nine ten first second third last next also even just only still already again never
always often sometimes now today tomorrow yesterday tonight however moreover meanwhile furthermore therefore thus hence
instead besides finally recently currently earlier later once perhaps maybe indeed nevertheless nonetheless despite about
against between among through without within along across around behind beyond near off out down like unlike per via
according asked speaking said says added adding given amid its it's it’s that's that’s there's there’s he's he’s she's
she’s they're they’re we're we’re you're you’re don't don’t didn't didn’t isn't isn’t what's what’s let's let’s very too
please thank thanks sorry well oh ok okay hello hi dear new old great good bad big small long high low people officials
experts analysts critics supporters police sources reporters voters leaders investors monday tuesday wednesday thursday
friday saturday sunday january february march april june july august september october november december jan feb mar apr
jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun god internet photo image video read click share advertisement
related story continue copyright none nothing everything something anyone everyone someone nobody whatever whoever
whenever wherever either neither till upon toward towards throughout amid unlike except plus minus regarding`);

/** Bodies that news names by their letters, with the name in full. */
export const BODIES: ReadonlyMap<string, string> = new Map(
  `nato|north atlantic treaty organization
wto|world trade organization
imf|international monetary fund
opec|organization of the petroleum exporting countries
iaea|international atomic energy agency
asean|association of southeast asian nations
sco|shanghai cooperation organization
eaeu|eurasian economic union
aiib|asian infrastructure investment bank
apec|asia-pacific economic cooperation
osce|organization for security and co-operation in europe
oecd|organization for economic cooperation and development
ecb|european central bank
icc|international criminal court
unesco|united nations educational, scientific and cultural organization
unicef|united nations children's fund
fbi|federal bureau of investigation
cia|central intelligence agency
nsa|national security agency
epa|environmental protection agency
fda|food and drug administration
cdc|centers for disease control and prevention
nasa|national aeronautics and space administration
bbc|british broadcasting corporation
gop|republican party
ioc|international olympic committee`
    .split('\n')
    .map((line) => {
      const [letters = '', full = ''] = line.split('|');
      return [letters, full] as const;
    }),
);

/** Adjectives that begin a name inside a sentence: "New Orleans", "Great Lakes". */
export const NAME_STARTS = set('new great good old big long high low first second third world');

/** Heads of a country's own bodies: with them the country's key stands for its adjective ("Chinese army"). */
export const STATE_HEADS = set(`ministry department army navy parliament senate congress embassy treasury command forces
government military court agency consulate foreign defense defence finance central`);

/** Places below a country that news names without a cue: continents, regions, states, large cities. */
export const PLACES: ReadonlySet<string> = new Set(
  `africa|asia|europe|antarctica|oceania|eurasia|scandinavia|siberia|crimea|tibet|xinjiang|kashmir|catalonia|scotland|
wales|england|northern ireland|middle east|far east|russian far east|persian gulf|south china sea|east china sea|
black sea|baltic|balkans|caucasus|central asia|southeast asia|east asia|south asia|latin america|north america|
south america|central america|caribbean|sahel|gaza|gaza strip|west bank|golan heights|donbass|donbas|chechnya|dagestan|
tatarstan|kaliningrad|sakhalin|kamchatka|guangdong|sichuan|yunnan|hubei|hunan|henan|hebei|shandong|shanxi|shaanxi|
jiangsu|zhejiang|fujian|hainan|heilongjiang|jilin|liaoning|inner mongolia|manchuria|shanghai|shenzhen|guangzhou|wuhan|
chongqing|tianjin|chengdu|harbin|nanjing|hangzhou|qingdao|xiamen|dalian|vladivostok|st. petersburg|saint petersburg|
st petersburg|sochi|khabarovsk|novosibirsk|yekaterinburg|kazan|new york|new york city|los angeles|chicago|houston|
philadelphia|boston|seattle|san francisco|miami|atlanta|dallas|detroit|las vegas|new orleans|denver|phoenix|cleveland|
baltimore|pittsburgh|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|
illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|
montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|
pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|
wyoming|puerto rico|washington|guam|geneva|zurich|davos|munich|frankfurt|hamburg|barcelona|milan|venice|naples|
marseille|lyon|strasbourg|manchester|birmingham|liverpool|edinburgh|glasgow|belfast|istanbul|mumbai|kolkata|chennai|
bangalore|karachi|lahore|osaka|kyoto|hiroshima|nagasaki|okinawa|busan|sydney|melbourne|brisbane|perth|auckland|toronto|
vancouver|montreal|quebec|ontario|alberta|dubai|jeddah|mecca|aleppo|mosul|basra|raqqa|idlib|homs|benghazi|darfur|
johannesburg|cape town|lagos|casablanca|sao paulo|são paulo|rio de janeiro|silicon valley|wall street|manhattan|
brooklyn|hollywood|capitol hill`
    .split('|')
    .map((place) => place.trim()),
);

/** Chinese, Korean and Vietnamese family names, which come first: "Xi Jinping", "Kim Jong Un". */
export const FAMILY_FIRST =
  set(`bai bo cai cao chang chen cheng chi chu cui dai deng ding dong du duan fan fang feng fu gao
geng gong gu guo han hao he hong hou hu hua huang jia jiang jin kang kong lai lei li liang liao lin liu long lou lu luo lü
ma mao mei meng mi mo nie ning niu ouyang pan pang peng qi qian qiao qin qiu qu ren shao shen shi song su sun tan tang
tao tian tong tsai wan wang wei wen wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye yi yin you yu yuan yue zeng
zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou kim lee park choi jung kang cho yoon jang moon ban nguyen tran pham
hoang phan vu dang bui`);

/** Small words inside a family name. */
export const PARTICLES = set('de da do dos del della di du la le van von der den ter bin bint ibn al el ben abu san');
