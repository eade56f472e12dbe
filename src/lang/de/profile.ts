import type { LanguageProfile } from "../language-profile.ts"

/** How German is told from other languages. */
export const profile: LanguageProfile = {
  functionWords: new Set(
    `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
    er sie es wir ihr ich du man mich mir dich dir ihn ihm ihnen uns euch sich selbst
    sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unserer mein meine dein
    dieser diese dieses diesen diesem jener jene jeder jede jedes jeden alle allen aller alles viele vielen einige
    wer was wo wann warum wie welche welcher welches welchen
    und oder aber doch denn sondern sowie sowohl weder entweder jedoch dass daß ob weil wenn als während nachdem
    bevor obwohl damit falls indem
    in im an am auf aus bei beim bis durch für fürs gegen hinter mit nach neben ohne seit über um unter von vom vor
    wegen zu zum zur zwischen laut trotz ab
    nicht nichts nie noch nur auch schon sehr so mehr weniger immer wieder dann da dort hier jetzt nun heute gestern
    bereits erst etwa rund fast ganz sogar zudem außerdem deshalb daher dabei dafür dagegen davon dazu darauf darüber
    ist sind war waren bin bist wäre sei seien gewesen wird werden wurde wurden worden würde würden werde
    hat haben hatte hatten habe hätte hätten kann können konnte konnten könnte muss müssen musste soll sollen sollte
    will wollen wollte darf dürfen mag möchte gibt geht kommt macht sagt sagte heißt
    zwei drei vier fünf sechs sieben acht neun zehn jahr jahre jahren prozent euro uhr
    neue neuen neuer gut statt allerdings vielleicht beiden beim nachdem wieder hatten kurz erste ersten lange zahl`
      .trim()
      .split(/\s+/),
  ),
  clusters: [
    "ß",
    "ä",
    "ö",
    "ü",
    "sch",
    "ung",
    "heit",
    "keit",
    "cht",
    "pf",
    "tz",
    "lich",
    "ieg",
    "eis",
    "ehr",
  ],
}
