/** A language without a pack, by its frequent words: what a text must not be taken for one of ours against. */
export interface RivalLanguage {
  readonly language: string
  readonly functionWords: readonly string[]
  readonly clusters: readonly string[]
}

const rival = (language: string, words: string, clusters: string): RivalLanguage => ({
  language,
  functionWords: words.trim().split(/\s+/),
  clusters: clusters.split(" "),
})

/** Languages in Latin script whose texts are met beside German and English. Other scripts need no words. */
export const rivalLanguages: readonly RivalLanguage[] = [
  rival(
    "nl",
    `de het een en van in op te dat die is was zijn niet met voor aan er om ook als bij maar naar door over uit nog
    dan wel of zo tot hij ze zij wij we ik je u hun haar wordt worden werd heeft hebben had kan kunnen zal zou moet
    moeten geen meer veel al deze dit wat wie waar hoe omdat tegen tussen onder na sinds jaar volgens zegt alleen
    andere nu toen daar hier mensen gaat mijn onze heel weer`,
    "ij aa oe uu ee eeuw cht sch lijk heid",
  ),
  rival(
    "af",
    `die van en het in is nie dat wat vir op met hy sy aan om te word deur ook maar was sal kan as by na uit hulle ons
    ek jy daar hierdie nog een of so tot oor moet meer baie hulle se haar kon wees gaan wil toe mense jaar`,
    "aa oe ee ie nie sk",
  ),
  rival(
    "lb",
    `de den der d déi dat an am vun vum mat fir op ass sinn net och sech huet hunn gouf ginn gëtt eng en een engem
    wéi wat datt mä awer bei no iwwer zu zum zur si hien ech mir dir hir säin virun nach méi ze well wann um all kee
    keng duerch géint dass joer war waren kann muss soll`,
    "éi ë ou ee iw",
  ),
  rival(
    "da",
    `og i at er det som på for med til en af ikke den har de et om fra var kan vi jeg han hun sig så men ved også der
    efter blev bliver være havde skal vil over hvor eller når mod man ud op kun nu sin sit deres mere været siger
    denne dette mange år alle under hvad meget`,
    "ø æ å kk sk aa",
  ),
  rival(
    "no",
    `og i at er det som på for med til en av ikke den har de et om fra var kan vi jeg han hun seg så men ved også der
    etter ble blir være hadde skal vil over hvor eller når mot man ut opp bare nå sin sitt deres mer vært sier denne
    dette mange år alle under hva mye mellom`,
    "ø æ å kk sk ei",
  ),
  rival(
    "sv",
    `och i att är det som på för med till en av inte den har de ett om från var kan vi jag han hon sig så men vid också
    där efter blev blir vara hade ska skall vill över hur eller när mot man ut upp bara nu sin sitt deras mer varit
    säger denna detta många år alla under vad mycket mellan enligt`,
    "å ä ö kk sk ll",
  ),
  rival(
    "is",
    `og að í á er sem til en við um það þetta hann hún ekki með fyrir af frá var voru hefur hafa verið vera þar þeir
    eru var því þegar eftir einnig eða`,
    "þ ð æ ö á ú",
  ),
  rival(
    "fi",
    `ja on ei se että oli ovat hän joka kun niin kuin mutta tai myös ole sen mukaan nyt jo vain voi vielä ollut sekä
    ovat hänen tämä tässä joka jos mitä sitä olisi jälkeen kanssa vuonna yli noin`,
    "kk ää aa ii uu yy ä ö",
  ),
  rival(
    "fr",
    `le la les l un une des du de d et en à au aux dans pour par sur avec sans sous est sont était a ont été être avoir
    il elle ils elles on nous vous je tu se s ce cette ces c qui que qu dont où ne n pas plus mais ou donc comme
    son sa ses leur leurs mon notre votre tout tous très aussi après avant entre depuis selon fait faire ans deux y`,
    "é è ê à ç eau eux oi ux",
  ),
  rival(
    "es",
    `el la los las un una unos unas de del y e en a al con por para sin sobre entre que qué se lo le les su sus es son
    fue era ha han ser está están no más pero como o si ya también este esta esto ese esa muy cuando donde hasta desde
    dos años año según todo todos hay tiene contra porque`,
    "ñ ción í ó á ll ado",
  ),
  rival(
    "it",
    `il lo la i gli le un uno una di del della dello dei degli delle e ed in nel nella a al alla con per da dal dalla su
    sul sulla tra fra che chi non si è sono era ha hanno stato essere come ma o se più anche questo questa dopo prima
    due anni ci suo sua loro tutti l d c ne molto già`,
    "zione tt gli ità è à chi",
  ),
  rival(
    "pt",
    `o a os as um uma de do da dos das e em no na nos nas ao à com por para sem sobre entre que se não mais mas como ou
    é são foi era ser está tem têm há seu sua seus suas ele ela eles isso este esta também já muito quando até desde
    dois anos ano segundo pelo pela`,
    "ção ã õ lh nh ê ç",
  ),
  rival(
    "ca",
    `el la els les un una uns de del dels i en a al amb per que no es és són ha han ser més però com o si també aquest
    aquesta molt quan fins des entre seva seu va anys sobre hi`,
    "ny ció à ï és",
  ),
  rival(
    "ro",
    `și în de la cu pe nu a al ai ale o un una este sunt era au fost fi că ce care se să din pentru mai dar sau după
    prin între despre său sa lui ei lor el ea acest această foarte când ani`,
    "ă ț ș â î ul",
  ),
  rival(
    "pl",
    `i w z na do nie się jest to że o od za po przez dla przy są był była było być może jak co który która które ale
    lub już tylko także jego jej ich tym tego ten ta przed pod roku lat czy oraz ze`,
    "ł ą ę ż sz cz rz ść",
  ),
  rival(
    "cs",
    `a v na se je že to s z do o i ve za by po pro si jsou byl byla bylo být jako ale nebo už jen také jeho její jejich
    tím toho ten ta který která které před pod podle let při od aby bude není sk sú bol nie sa`,
    "ě ř ů ž č š ý",
  ),
  rival(
    "hr",
    `i u na je se da su za od s sa o iz do ne što koji koja koje kao ali ili već samo također njegov bio bila bilo biti
    će bi prema nakon godine po te to`,
    "ž č š ć đ ije",
  ),
  rival(
    "hu",
    `a az és hogy nem is egy ez azt ezt meg csak mint már de vagy volt van lesz lett el ki be fel le ha aki ami amely
    majd még után szerint között ezért pedig minden`,
    "ő ű sz gy á é ű",
  ),
  rival(
    "tr",
    `ve bir bu da de ile için olarak çok daha ne gibi kadar sonra olan en o ki ama var yok değil ya şu her oldu olduğu
    dedi etti göre ise`,
    "ş ğ ı ç lar ler",
  ),
  rival(
    "id",
    `yang dan di ke dari untuk dengan pada adalah ini itu tidak akan dalam oleh juga ada sudah telah bisa kami mereka
    saya karena tahun atau lebih`,
    "ng kan nya",
  ),
  rival(
    "ga",
    "an na agus ar go ní tá is le do bhí sé sí leis ag i chun mar ach níl seo sin nach ó",
    "bh mh fh dh ío ui",
  ),
  rival("cy", "y yr yn a ac i o ar mae bod wedi ei eu bydd yn gan am ond hefyd fel sydd nid", "dd ll wy yd"),
  rival(
    "eu",
    "eta da ez du dira dute zuen zen baina ere edo bere hau hori izan egin dela den",
    "tz tx ak ko",
  ),
  rival("et", "ja on ei et oli ka see kui aga ta mis ning kes oma nad või pärast aasta", "õ ä ö ü aa"),
  rival("lv", "un ir no ar par uz ka to bet kas arī pēc tika vai tas gada lai", "ā ē ī ū ņ ļ"),
  rival("lt", "ir kad į iš su ne yra bet už tai buvo kaip bus apie jo po metų", "ė ų ū į š ž"),
  rival("sq", "dhe të në me për një është se nga që ka i e më si do janë u", "ë ç sh dh"),
]
