/** German words that stand in too many sentences to be searched, in the spelling of today and with „ss“. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    "der die das des dem den ein eine einer eines einem einen kein keine keiner keines keinem keinen",
    "dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden alle aller alles allem",
    "allen solche solcher solches solchem solchen welche welcher welches welchem welchen derselbe dieselbe dasselbe",
    "ich mich mir mein meine meiner meines meinem meinen du dich dir dein deine deiner deines deinem deinen",
    "er ihn ihm sein seine seiner seines seinem seinen sie ihr ihre ihrer ihres ihrem ihren ihnen es wir uns unser",
    "unsere unserer unseres unserem unseren euch euer eure eurer eures eurem euren man sich selbst",
    "deren dessen denen wer wen wem wessen was",
    "und oder aber denn sondern doch dass daß ob wenn als wie weil da damit um zu so auch nur noch schon sehr",
    "nicht nichts nie mehr nun jetzt dann dort hier hin her wieder weiter etwa einmal",
    "in im ins an am ans auf aus bei beim mit nach von vom vor zum zur für über unter durch gegen ohne bis seit",
    "während zwischen hinter wegen",
    "bin bist ist sind seid war warst waren wäre wären sei seien gewesen",
    "habe hast hat haben habt hatte hatten hätte hätten gehabt",
    "werde wirst wird werden werdet wurde wurden würde würden worden",
    "kann können könne könnte könnten konnte konnten muss muß müssen müsse müsste müssten musste mussten",
    "soll sollen solle sollte sollten will wollen wolle wollte wollten darf dürfen dürfe dürfte mag möge möchte",
    "dazu dabei darauf daran davon dadurch dafür daher darum dagegen darüber danach",
    "viel viele vielen anderer andere anderen anderes jedoch also zwar",
    "fuer ueber waehrend waere waeren haette haetten wuerde wuerden koennen koennte muessen duerfen moechte",
  ]
    .join(" ")
    .split(" "),
)
