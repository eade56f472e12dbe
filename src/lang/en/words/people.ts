/** English nouns for offices, professions, bodies and groups that speak, and the words that stand before them. */
const words = (text: string): string[] => text.trim().split(/\s+/)

/** Offices and professions, singular, lower-cased. */
export const roles: ReadonlySet<string> = new Set(
  words(`president minister chancellor secretary senator governor mayor spokesman spokeswoman spokesperson chief director
    officer chairman chairwoman chairperson chair ceo cfo coo executive founder co-founder owner co-owner manager coach captain
    professor doctor analyst expert official lawyer attorney solicitor barrister judge prosecutor detective sheriff constable
    inspector commissioner ambassador envoy diplomat negotiator leader representative congressman congresswoman councillor
    councilman councilwoman councilor lawmaker legislator politician candidate nominee adviser advisor aide strategist pollster
    economist scientist researcher historian author co-author writer journalist reporter correspondent editor columnist host
    co-host anchor commentator pundit presenter moderator narrator announcer blogger filmmaker producer actor actress singer
    rapper musician composer conductor comedian dancer poet novelist playwright artist curator librarian farmer fisherman
    teacher headteacher principal student pupil resident tenant neighbour neighbor witness victim survivor activist campaigner
    protester demonstrator organiser organizer volunteer pastor priest bishop cardinal pope rabbi imam archbishop minister
    general colonel major admiral commander sergeant lieutenant soldier veteran officer policeman policewoman firefighter
    paramedic pilot driver engineer architect planner developer investor banker trader broker shipowner shipbuilder landlord
    businessman businesswoman entrepreneur consultant accountant auditor nurse surgeon psychologist psychiatrist virologist
    epidemiologist physicist biologist chemist geologist meteorologist astronomer ecologist sociologist lecturer fellow scholar
    vice-president vice deputy premier king queen prince princess sultan emir duke duchess mp mep msp rep sen gov member
    backbencher frontbencher head boss treasurer whip speaker regulator watchdog ombudsman trustee dean provost vicar reverend
    partner colleague husband wife mother father son daughter brother sister cousin uncle aunt niece nephew widow widower
    friend supporter critic opponent rival source insider observer voter man woman boy girl teenager retiree pensioner waitress
    waiter barber shopkeeper publican baker butcher carpenter plumber electrician mechanic miner docker welder steward captain
    counsel alderman magistrate coroner custodian janitor technician programmer designer photographer translator interpreter
    striker midfielder defender goalkeeper quarterback player skipper referee official trainer swimmer runner cyclist`),
)

/** Titles before a name, lower-cased without full stop. */
export const titles: ReadonlySet<string> = new Set(
  words(`mr mrs ms mx miss messrs dr prof professor sir dame lord lady rep reps sen sens gov gen col lt sgt capt cmdr adm rev pres
    atty amb det fr sr president senator governor judge justice king queen prince princess pope`),
)

/** What stands behind a name and is no part of it, lower-cased without full stop. */
export const nameSuffixes: ReadonlySet<string> = new Set(words("jr sr ii iii iv esq"))

/** Words that stand before an office or a name and belong to the phrase: "former", "senior", "press" secretary. */
export const officeModifiers: ReadonlySet<string> = new Set(
  words(`former ex-president then-president senior junior deputy assistant associate acting interim incoming outgoing retired
    longtime long-time veteran fellow top chief leading prominent local regional federal national international global
    shadow prime vice attorney press campaign communications policy foreign defence defense finance financial economic security
    health education transport transportation energy climate environment environmental housing labour labor trade interior
    home justice culture sports sport digital managing executive general legal political media public military naval medical
    academic religious opposition ruling conservative liberal republican democratic progressive independent parliamentary
    congressional presidential mayoral union party state city county district town village council school church university
    company board committee team club police fire harbour harbor shipping science budget tax human rights civil women's
    co-founder founding principal current late ageing elderly young 19-year-old anonymous unnamed several many some most other
    more few various`),
)

/** What an office may be of, and the name of its holder directly behind it: "Secretary of State Jane Example". */
export const officeFields: ReadonlySet<string> = new Set(
  words(`state defense defence health education energy labor labour commerce transport transportation agriculture homeland
    security staff justice treasury interior war finance police operations communications`),
)

/** Bodies that speak. */
export const organisations: ReadonlySet<string> = new Set(
  words(`government party police ministry department office company firm bank commission council parliament senate congress
    house court union association federation university college school hospital institute institution agency authority army
    navy military church city county state town group organisation organization foundation committee subcommittee board panel
    administration campaign team service force bureau club league alliance coalition network newspaper magazine broadcaster
    paper journal website outlet channel report statement study survey poll book article editorial essay document letter memo
    email filing lawsuit complaint indictment ruling verdict manifesto embassy consulate kremlin pentagon treasury charity
    nato un eu fbi cia nhs industry regulator airline maker manufacturer operator provider retailer supplier startup developer
    publisher charity trust fund society chamber cabinet opposition cooperative yard shipyard management inc ltd corp plc llc
    gmbh co. corporation holdings industries lines airlines airways motors systems times post herald tribune courier gazette
    chronicle guardian telegraph observer news ministry directorate secretariat`),
)

/** Several people. */
export const groups: ReadonlySet<string> = new Set(
  words(`officials experts critics observers researchers investigators authorities residents witnesses protesters protestors
    demonstrators activists unions politicians diplomats analysts economists scientists doctors nurses sources insiders
    prosecutors lawyers attorneys police officers detectives campaigners organisers organizers lawmakers legislators senators
    republicans democrats conservatives liberals progressives socialists greens supporters opponents rivals allies aides
    advisers advisors strategists pollsters people men women parents students pupils teachers farmers workers employees
    employers staff miners dockers drivers tenants neighbours neighbors relatives friends colleagues families members voters
    fans readers users customers viewers listeners reporters journalists editors leaders ministers mayors governors executives
    managers directors owners investors bankers traders businesses companies firms organisations organizations groups agencies
    veterans soldiers firefighters historians scholars judges bishops players`),
)

/** Whether a lower-cased noun stands for several people: "officials", or the plural of an office: "engineers". */
export const isGroupNoun = (lower: string): boolean =>
  groups.has(lower) || (lower.endsWith("s") && lower.length > 4 && roles.has(lower.slice(0, -1)))
