import type { germanHelp } from "./german-help.ts"

/** The sheet of keys, and how an own ledger is begun, in English. */
export const englishHelp: typeof germanHelp = {
  helpKeys: [
    {
      title: "Everywhere",
      keys: [
        ["/", "to the search"],
        ["?", "this help"],
        ["g i", "inbox"],
        ["g d", "due"],
        ["g p", "people"],
        ["g u", "U-turns"],
        ["g s", "search"],
        ["g q", "sources"],
        ["g w", "pages"],
      ],
    },
    {
      title: "Inbox",
      keys: [
        ["j k", "next and back"],
        ["y", "right, go on"],
        ["n", "wrong, go on"],
        ["h", "too little is known, set aside"],
        ["Shift+y", "confirm every wording of this utterance"],
        [
          "1–7",
          "set the kind: 1 announcement, 2 promise, 3 threat, 4 ultimatum, 5 demand, 6 prediction, 7 refusal",
        ],
        ["d", "set the deadline"],
        ["c", "set the condition"],
        ["a", "say who it was"],
        ["e", "choose the words anew"],
        ["x", "select"],
        ["m", "merge the selected into this one"],
        ["s", "split what was merged"],
        ["z", "move to the end"],
        ["o", "open the entry"],
        ["v", "see it on the archived page"],
        ["u", "take the last decision back"],
      ],
    },
    {
      title: "Entry",
      keys: [
        ["y n", "confirm, reject"],
        ["p o i", "later words: for it, against it, not about it"],
        ["f", "record the outcome"],
        ["j k", "from passage to passage"],
        ["v", "see it on the archived page"],
        ["u", "take the last decision back"],
      ],
    },
    {
      title: "U-turns",
      keys: [
        ["j k", "next and back"],
        ["y", "U-turn"],
        ["n", "no change"],
        ["2 3 4", "condition added, narrower, nuance"],
        ["u", "take the last judgement back"],
      ],
    },
    {
      title: "Page",
      keys: [
        ["Enter", "make the selected words an entry"],
        ["j k", "from entry to entry"],
      ],
    },
  ],
  own: {
    title: "Begin a ledger of your own",
    steps: [
      {
        text: "Beimwort keeps everything in one file on your machine. Add a first page, and the next start opens your ledger:",
        code: "beimwort add https://…\nbeimwort serve",
      },
      {
        text: "Follow a paper, with all that it prints from today on:",
        code: "beimwort follow https://…\nbeimwort watch",
      },
      { text: "Keep it elsewhere, or share it:", code: "beimwort serve --ledger PATH" },
    ],
    judging: "How things are judged here",
    judgingText:
      "The machine proposes and says by which rule. Whether an entry is right, what came of a commitment and whether somebody changed position, only people say, with reason and evidence. Nothing is deleted: every decision stands in the chain with name and time.",
  },
}
