// Whether every style for MapLibre keeps to its specification, as its own validator says.
//
// usage: node styles.mjs URL
// URL is a landing page.
import {validateStyleMin} from "@maplibre/maplibre-gl-style-spec";

const [url] = process.argv.slice(2);
let failed = false;
const json = async address => (await fetch(address)).json();
for (const style of (await json(`${url}/styles?f=json`)).styles) {
  const sheet = style.links.find(l => l.rel === "stylesheet" && l.type === "application/vnd.mapbox.style+json");
  const wrong = validateStyleMin(await json(sheet.href)).map(e => e.message);
  console.log(wrong.length ? `FAIL  style ${style.id}: ${wrong.join("; ")}` : `ok    style ${style.id} is valid`);
  failed ||= wrong.length > 0;
}
process.exit(failed ? 1 : 0);
