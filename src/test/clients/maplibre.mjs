// What a web map does with Weefsel, done by MapLibre GL JS in Chromium without a window.
//
// usage: node maplibre.mjs URL PICTURES
// URL is the landing page of the demo. A picture of each map is kept in the folder PICTURES.
import {mkdirSync, readFileSync} from "node:fs";
import {createServer} from "node:http";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {chromium} from "playwright-core";

const [url, pictures] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const library = dirname(createRequire(import.meta.url).resolve("maplibre-gl/dist/maplibre-gl.css"));
mkdirSync(pictures, {recursive: true});
let failed = false;

function check(what, good, got) {
  console.log(good ? `ok    ${what}` : `FAIL  ${what}: got ${JSON.stringify(got)}`);
  failed ||= !good;
}

const json = async path => (await fetch(path.startsWith("http") ? path : url + path, {headers: {Accept: "application/json"}})).json();

// The page stands on another server than the data, as with users.
const TYPES = {html: "text/html", css: "text/css", mjs: "text/javascript"};
const files = createServer((request, response) => {
  const path = request.url.split("?")[0];
  const name = path === "/" ? "maplibre.html" : path.slice(1);
  const folder = name === "maplibre.html" ? here : library;
  try {
    response.setHeader("Content-Type", TYPES[name.split(".").pop()] ?? "application/octet-stream");
    response.end(readFileSync(join(folder, name)));
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, "127.0.0.1");
await new Promise(ready => files.once("listening", ready));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

async function draw(name, style, bounds) {
  const page = await browser.newPage({viewport: {width: 800, height: 600}});
  const said = [];
  page.on("console", message => message.type() === "error" && said.push(message.text()));
  await page.goto(`http://127.0.0.1:${files.address().port}/`);
  await page.waitForFunction(() => window.draw);
  const answer = await page.evaluate(([s, b]) => window.draw(s, b), [style, bounds]);
  await page.screenshot({path: join(pictures, name + ".png")});
  await page.close();
  check(`MapLibre, ${name}: no error`, answer.errors.length + said.length === 0, answer.errors.concat(said));
  return answer.seen;
}

const percelen = await json("/collections/percelen");
const bounds = percelen.extent.spatial.bbox[0];

const geojson = await draw("percelen from GeoJSON", {
  version: 8,
  sources: {percelen: {type: "geojson", data: url + "/collections/percelen/items?limit=10000&f=json"}},
  layers: [{id: "percelen", type: "fill", source: "percelen", paint: {"fill-color": "#cbb", "fill-outline-color": "#533"}}],
}, bounds);
check("… every perceel is drawn", geojson.percelen?.features >= percelen.itemCount, geojson);

const tilejson = await json("/collections/percelen/tiles/WebMercatorQuad/tilejson.json");
const tiles = await draw("percelen from TileJSON", {
  version: 8,
  sources: {percelen: {type: "vector", url: url + "/collections/percelen/tiles/WebMercatorQuad/tilejson.json"}},
  layers: [{id: "percelen", type: "fill", source: "percelen", "source-layer": tilejson.vector_layers[0].id,
    paint: {"fill-color": "#bcd", "fill-outline-color": "#246"}}],
}, [4.218, 51.096, 4.226, 51.1005]);
check("… percelen are drawn, with their names", tiles.percelen?.features > 50 && tiles.percelen.properties.includes("capakey"), tiles);

for (const style of ["geschiktheid-kantoor", "weefsel"]) {
  const seen = await draw(style + " by its style", `${url}/styles/${style}?f=mapbox`, bounds);
  const drawn = Object.entries(seen).filter(([id]) => id.startsWith("geschiktheid"));
  check("… geschiktheid is drawn in several colours", drawn.some(([, layer]) => layer.features > 20 && layer.colours.length > 2), seen);
}

await browser.close();
files.close();
process.exit(failed ? 1 : 0);
