/** A private or loopback address is never fetched: not by any spelling, name, redirect or second answer. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { connectPinned } from "../../src/fetch/connect.ts"
import { fetchFailure } from "../../src/fetch/failure.ts"
import { fetchPage } from "../../src/fetch/fetch-page.ts"
import { ProblemError } from "../../src/model/problem.ts"
import { localWeb, publicAddress } from "./local-web.ts"

const secret = (_: unknown, response: import("node:http").ServerResponse) => void response.end("secret")

const spellings = [
  "127.0.0.1",
  "127.1",
  "127.0.1",
  "2130706433",
  "0x7f000001",
  "0x7f.1",
  "0X7F.0x0.0x0.0x1",
  "017700000001",
  "0177.0.0.1",
  "00000177.1",
  "127.0.0.1.",
  "①②⑦.⓪.⓪.①",
  "127。0。0。1",
  "%31%32%37.0.0.1",
  "0",
  "0.0.0.0",
  "10.0.0.1",
  "0xa000001",
  "192.168.0.1",
  "3232235521",
  "172.16.0.1",
  "169.254.169.254",
  "2852039166",
  "0xA9FEA9FE",
  "100.64.0.1",
  "100.100.100.200",
  "168.63.129.16",
  "192.0.0.192",
  "224.0.0.1",
  "255.255.255.255",
  "198.18.0.1",
  "[::1]",
  "[0:0:0:0:0:0:0:1]",
  "[::]",
  "[::ffff:127.0.0.1]",
  "[::FFFF:7F00:1]",
  "[::127.0.0.1]",
  "[::7f00:1]",
  "[0:0:0:0:0:ffff:10.0.0.1]",
  "[::ffff:0:127.0.0.1]",
  "[64:ff9b::127.0.0.1]",
  "[64:ff9b::a00:1]",
  "[2002:7f00:1::]",
  "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
  "[fe80::1]",
  "[fc00::1]",
  "[fd00:ec2::254]",
  "[fec0::1]",
  "[ff02::1]",
  "[2001:db8::1]",
  "[2001:4860::5efe:10.0.0.1]",
]

test("no spelling of an inner address is fetched, nor a redirect to it", async () => {
  await using web = await localWeb(secret)
  for (const spelling of spellings)
    for (const scheme of ["http", "https"])
      await assert.rejects(
        fetchPage(`${scheme}://${spelling}/`, web.options),
        error => error instanceof ProblemError && error.code === "address-refused",
        spelling,
      )
  assert.deepEqual(web.targets, [], "a socket was opened")
  assert.deepEqual(web.names, [], "a literal was resolved like a name")

  for (const spelling of spellings) {
    await using leading = await localWeb(
      (_, r) =>
        void r.writeHead(302, { location: Buffer.from(`//${spelling}/`).toString("latin1") }).end("secret"),
    )
    await assert.rejects(
      fetchPage("http://news.example/", leading.options),
      error => error instanceof ProblemError && error.code === "address-refused",
      spelling,
    )
    assert.equal(leading.targets.length, 1)
  }
})

test("a name is refused when any of its addresses is not public", async () => {
  const answers = [
    ["127.0.0.1"],
    [publicAddress, "10.0.0.7"],
    ["::1", publicAddress],
    ["::ffff:169.254.169.254"],
    ["fe80::1%eth0"],
    ["nonsense"],
  ]
  for (const addresses of answers) {
    await using web = await localWeb(secret, async () => addresses)
    await assert.rejects(
      fetchPage("http://inside.example/", web.options),
      error =>
        error instanceof ProblemError &&
        error.code === "address-refused" &&
        /inside\.example leads to/.test(error.message),
      addresses.join(),
    )
    assert.deepEqual(web.targets, [])
  }
})

test("localhost is refused by the machine's own resolver", async () => {
  for (const name of ["localhost", "LocalHost", "localhost:443"])
    await assert.rejects(
      fetchPage(`http://${name}/`),
      error => error instanceof ProblemError && error.code === "address-refused",
      name,
    )
})

test("a name server that changes its answer is asked once and gains nothing", async () => {
  let asked = 0
  await using web = await localWeb(
    (_, response) => void response.end("<p>public"),
    async () => [asked++ === 0 ? publicAddress : "127.0.0.1"],
  )
  const fetched = await fetchPage("http://rebinding.example/", web.options)
  assert.equal(Buffer.from(fetched.bytes).toString(), "<p>public")
  assert.deepEqual(
    web.targets.map(target => target.addresses),
    [[publicAddress]],
  )
  assert.equal(asked, 1)
})

test("the next hop is checked anew, for the same name too", async () => {
  let asked = 0
  await using web = await localWeb(
    (request, r) => void r.writeHead(302, { location: `${request.url}x` }).end(),
    async () => [asked++ === 0 ? publicAddress : "192.168.0.1"],
  )
  await assert.rejects(
    fetchPage("http://rebinding.example/", web.options),
    error => error instanceof ProblemError && error.code === "address-refused",
  )
  assert.equal(web.targets.length, 1)
})

test("the real connector goes to the checked addresses and asks no name server", async () => {
  await using web = await localWeb(secret)
  for (const host of ["no-such-name.invalid", "127.0.0.1"]) {
    const socket = connectPinned({ host, addresses: ["127.0.0.1"], port: web.ports.plain, secure: false })
    await new Promise((connected, failed) => socket.once("connect", connected).once("error", failed))
    assert.equal(socket.remoteAddress, "127.0.0.1")
    socket.destroy()
  }
})

test("the real connector trusts no certificate because of the environment", async () => {
  await using web = await localWeb(secret)
  const port = web.ports.secure
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0"
  try {
    const socket = connectPinned({ host: "news.example", addresses: ["127.0.0.1"], port, secure: true })
    const error = await new Promise(failed =>
      socket.once("error", failed).once("secureConnect", () => failed(null)),
    )
    socket.destroy()
    assert.equal(fetchFailure(error, "news.example").code, "certificate-refused")
  } finally {
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
  }
})

test("what is no page's address is refused before anything is asked", async () => {
  await using web = await localWeb(secret)
  const addresses = [
    "",
    "news.example/a",
    "file:///etc/passwd",
    "ftp://news.example/",
    "gopher://news.example/",
    "data:text/html,x",
    "javascript:1",
    "blob:http://news.example/1",
    "ws://news.example/",
    "http://",
    "http://[::1",
    "http://user@news.example/",
    "http://:pass@news.example/",
    "http://news.example:22/",
    "http://news.example:6379/",
    "https://news.example:8443/",
    "http://news.example:99999/",
    "http://[fe80::1%25eth0]/",
    "http://127.0.0.1:80:80/",
    "http://a b/",
  ]
  for (const address of addresses)
    await assert.rejects(
      fetchPage(address, web.options),
      error => error instanceof ProblemError && error.code === "bad-url" && !error.message.includes("pass@"),
      address,
    )
  assert.deepEqual(web.names, [])
})
