import { isTyping, one } from "./dom.ts"

const screens: Readonly<Record<string, string>> = {
  e: "/",
  f: "/due",
  p: "/actors",
  k: "/shifts",
  s: "/search",
  q: "/sources",
  w: "/pages",
  u: "/shifts",
  i: "/",
  d: "/due",
}

/** Keys that every screen has: `/` searches, `?` helps, `g` and a letter goes to a screen. */
export function keys(): void {
  let going = 0
  document.addEventListener(
    "keydown",
    event => {
      if (isTyping(event)) return
      const to = Date.now() - going < 1_500 ? screens[event.key] : undefined
      going = event.key === "g" ? Date.now() : 0
      if (to) location.assign(to)
      else if (event.key === "?") location.assign("/help")
      else if (event.key === "/") one<HTMLInputElement>("#find")?.focus()
      else return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    true,
  )
}
