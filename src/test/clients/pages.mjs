// Tries the pages of docs/web-maps.md word by word: each is opened in Chromium as it stands there.
//
// usage: node pages.mjs URL PAGE PICTURES
// URL is the landing page of the demo, which plays http://localhost:8080; the installed packages play unpkg.com.
import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {chromium} from "playwright-core";

const [url, markdown, pictures] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const blocks = readFileSync(markdown, "utf8").split(/\n(?=\S)/).flatMap(part => {
  const code = part.split("\n").filter(line => line.startsWith("    ")).map(line => line.slice(4)).join("\n");
  return code ? [code] : [];
});
const pages = blocks.filter(code => code.startsWith("<!doctype html>"));
const programs = blocks.filter(code => !code.startsWith("<"));
let failed = false;

function check(what, good, got) {
  console.log(good ? `ok    ${what}` : `FAIL  ${what}: got ${JSON.stringify(got)}`);
  failed ||= !good;
}

const TYPES = {css: "text/css", mjs: "text/javascript", js: "text/javascript", png: "image/png"};
// In bytes, larger than a page with nothing but its legend and its words.
const empty = code => code.includes("maplibre") ? 60_000 : 12_000;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/** The picture of a page when it does not change any more, or after a minute. */
async function drawn(page, file, least) {
  let picture = await page.screenshot({path: file});
  for (let same = 0, tries = 0; same < 3 && tries < 60; tries++) {
    await page.waitForTimeout(1000);
    const next = await page.screenshot({path: file});
    same = next.equals(picture) && next.length > least ? same + 1 : 0;
    picture = next;
  }
  return picture;
}

async function open(body) {
  const context = await browser.newContext({viewport: {width: 900, height: 600}});
  const page = await context.newPage();
  const said = [];
  page.on("console", message => ["error", "warning"].includes(message.type()) && !message.text().includes("GPU stall") && said.push(message.text()));
  page.on("pageerror", error => said.push(error.message));
  const lines = [];
  page.on("console", message => message.type() === "log" && lines.push(message.text()));
  await context.route("https://unpkg.com/**", route => {
    const [, name, file] = route.request().url().split("?")[0].match(/unpkg\.com\/([^@]+)@[^/]+\/(.*)$/);
    route.fulfill({body: readFileSync(join(here, "node_modules", name, file)), contentType: TYPES[file.split(".").pop()],
      headers: {"Access-Control-Allow-Origin": "*"}});
  });
  await context.route("http://localhost:8080/**", async route => {
    const answer = await route.fetch({url: route.request().url().replace("http://localhost:8080", url)});
    const body = (await answer.body()).toString("latin1").replaceAll(url, "http://localhost:8080");
    await route.fulfill({response: answer, body: Buffer.from(body, "latin1")});
  });
  await context.route("http://page.example/", route => route.fulfill({body, contentType: "text/html"}));
  await page.goto("http://page.example/");
  return {page, context, said, lines};
}

for (const code of pages) {
  const title = code.match(/<title>(.*)<\/title>/)[1];
  const {page, context, said} = await open(code);
  const picture = await drawn(page, join(pictures, `page ${title}.png`), empty(code));
  check(`page "${title}" of docs/web-maps.md: no error`, said.length === 0, said);
  check("… the map is drawn", picture.length > empty(code), picture.length);
  if (code.includes("maplibregl.Popup")) {
    await page.mouse.click(640, 380);
    const popup = await page.waitForSelector(".maplibregl-popup-content", {timeout: 5000}).then(e => e.textContent(), () => null);
    check("… a click tells of the perceel", /^\S+\/\S+: \S/.test(popup ?? ""), popup);
  }
  await context.close();
}
for (const code of programs) {
  const {page, context, said, lines} = await open(`<!doctype html><script type="module">${code}; document.title = "done";</script>`);
  await page.waitForFunction(() => document.title === "done", null, {timeout: 60_000});
  check("the program of docs/web-maps.md prints percelen, best first", said.length === 0 && lines.length > 1
    && lines.every((line, i) => i === 0 || +line.split(" ")[1] <= +lines[i - 1].split(" ")[1]), [said, lines.slice(0, 3)]);
  await context.close();
}
check("docs/web-maps.md has pages and a program", pages.length === 3 && programs.length === 1, [pages.length, programs.length]);
await browser.close();
process.exit(failed ? 1 : 0);
