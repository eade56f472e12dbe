/** English nouns for offices, professions, bodies and groups that speak. */
const words = (text: string): string[] => text.trim().split(/\s+/)

/** Offices and professions, singular, lower-cased. */
export const roles: ReadonlySet<string> = new Set(
  words(`president minister chancellor secretary senator governor mayor spokesman spokeswoman spokesperson chief director
    officer chairman chairwoman chair ceo executive founder owner manager coach captain professor doctor analyst expert official
    lawyer attorney solicitor barrister judge prosecutor detective sheriff constable inspector commissioner ambassador envoy
    diplomat negotiator leader representative congressman congresswoman councillor councilman councilwoman lawmaker legislator
    politician candidate nominee adviser advisor aide strategist economist scientist researcher historian author writer
    journalist reporter correspondent editor columnist host anchor actor actress singer musician artist curator farmer teacher
    principal student resident neighbour neighbor witness victim survivor activist campaigner organiser organizer pastor bishop
    cardinal pope rabbi imam archbishop general colonel admiral commander sergeant pilot engineer architect planner investor
    banker trader consultant nurse surgeon psychologist virologist epidemiologist physicist biologist chemist geologist
    meteorologist vice-president vice deputy premier king queen prince princess sultan emir mp mep rep sen gov member
    head boss treasurer whip speaker regulator watchdog ombudsman trustee dean chancellor provost vicar reverend
    partner colleague wife husband mother father son daughter brother sister widow friend man woman`),
)

/** Titles before a name, lower-cased without full stop. */
export const titles: ReadonlySet<string> = new Set(
  words("mr mrs ms miss dr prof professor sir dame lord lady rep sen gov gen col lt sgt capt rev president senator governor judge justice king queen prince princess pope"),
)

/** Bodies that speak. */
export const organisations: ReadonlySet<string> = new Set(
  words(`government party police ministry department office company firm bank commission council parliament senate congress house
    court union association federation university institute agency authority army navy military church city county state group
    organisation organization foundation committee board panel administration campaign team service force bureau club league
    network newspaper magazine report statement study document letter filing embassy kremlin pentagon treasury charity nato
    industry regulator airline maker operator provider retailer`),
)

/** Several people. */
export const groups: ReadonlySet<string> = new Set(
  words(`officials experts critics observers researchers investigators authorities residents witnesses protesters activists unions
    politicians diplomats analysts economists scientists doctors sources insiders prosecutors lawyers police campaigners lawmakers
    republicans democrats conservatives liberals supporters opponents people men women parents students teachers farmers workers
    reporters journalists leaders ministers`),
)
