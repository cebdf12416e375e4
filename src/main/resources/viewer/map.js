// The map of suitability: fetches what is in view, draws it by class, explains it on a click.

import * as L from "../webjars/leaflet/leaflet-src.esm.js";
import { LEGEND, pathStyle, profiles } from "./scores.js";

const MOST = 10000;
const element = document.getElementById("map");
const site = element.dataset.site;
const items = `${site}/collections/geschiktheid/items`;
const select = document.getElementById("profile");
const status = document.getElementById("status");
const state = new URLSearchParams(location.hash.slice(1));

const map = L.map(element, { preferCanvas: true, zoomSnap: 0.5, maxZoom: 21 });
map.attributionControl.setPrefix("Leaflet");
map.createPane("kernen").style.zIndex = 450;
map.getPane("kernen").style.pointerEvents = "none";
L.control.scale({ imperial: false }).addTo(map);

const parcels = L.geoJSON(null, {
  style: (feature) => pathStyle(feature.properties, select.value),
  onEachFeature: (feature, layer) => layer.on("click", (event) => explain(feature, event.latlng)),
}).addTo(map);

let running = null;

start().catch((error) => say(`De kaart kan niet laden: ${error.message}`));

async function start() {
  const { collections } = await json(`${site}/collections?f=json`);
  const layer = collections.find((c) => c.id === "geschiktheid");
  for (const { id, title } of profiles(layer.eigenschappen)) {
    select.add(new Option(title, id));
  }
  if (state.has("profiel")) {
    select.value = state.get("profiel");
  }
  legend();
  select.addEventListener("change", () => {
    remember("profiel", select.value);
    parcels.setStyle((feature) => pathStyle(feature.properties, select.value));
  });
  const chosen = state.has("perceel") ? await item(state.get("perceel")) : null;
  const box = layer.extent?.spatial?.bbox?.[0] ?? [2.5, 50.65, 5.95, 51.55];
  const cores = collections.some((c) => c.id === "kernen") ? await kernen() : null;
  map.fitBounds(
    chosen
      ? L.geoJSON(chosen).getBounds().pad(1.5)
      : (layer.itemCount > MOST && (await heart(cores))) || [[box[1], box[0]], [box[3], box[2]]],
  );
  map.on("moveend resize", () => load().catch(failed));
  await load();
  if (chosen) {
    explain(chosen, L.geoJSON(chosen).getBounds().getCenter());
  }
}

async function load() {
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  const matched = await count(map.getBounds(), signal);
  if (matched > MOST) {
    parcels.clearLayers();
    const many = matched === Infinity ? "Zeer veel" : matched.toLocaleString("nl-BE");
    say(`${many} percelen in beeld; zoom in tot er minder dan ${MOST.toLocaleString("nl-BE")} zijn.`);
    return;
  }
  say("Laden…");
  const page = await json(`${items}?f=json&limit=${MOST}&bbox=${bbox(map.getBounds())}`, signal);
  parcels.clearLayers();
  parcels.addData(page);
  say(`${matched.toLocaleString("nl-BE")} percelen in beeld.`);
}

async function count(view, signal) {
  const head = await fetch(`${items}?f=json&limit=1&bbox=${bbox(view)}`, { method: "HEAD", signal });
  // So many that the server does not count them to the end.
  const exact = head.headers.get("OGC-NumberMatched");
  return exact === null ? Infinity : Number(exact);
}

function bbox(view) {
  const box = [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
  return box.map((n) => n.toFixed(5)).join(",");
}

async function kernen() {
  const page = await json(`${site}/collections/kernen/items?f=json&limit=${MOST}`);
  return L.geoJSON(page, {
    pane: "kernen",
    interactive: false,
    style: { color: "#c2185b", weight: 2, fill: false },
  }).addTo(map);
}

// Where there are too many percelen to draw, the map begins in the middle of the largest kern
// that has percelen there; a kern may lie mostly in another gemeente.
async function heart(cores) {
  const boxes = cores?.getLayers().map((core) => core.getBounds()) ?? [];
  boxes.sort((a, b) => size(b) - size(a));
  for (const box of boxes) {
    const middle = box.getCenter().toBounds(1500);
    if ((await count(middle)) > 0) {
      return middle;
    }
  }
  return null;
}

function size(box) {
  return (box.getEast() - box.getWest()) * (box.getNorth() - box.getSouth());
}

// Not bound to the parcel's own shape: that goes when the map moves to make room for the popup.
function explain(feature, place) {
  remember("perceel", feature.id);
  L.popup({ content: popup(feature) }).setLatLng(place).openOn(map);
}

function popup({ id, properties }) {
  const profile = select.value;
  const box = document.createElement("div");
  const score = properties[`${profile}_score`];
  line(box, "strong", properties.capakey ?? id);
  line(box, "div", `${select.selectedOptions[0].text}: ${properties[`${profile}_oordeel`] ?? "geen oordeel"}`);
  if (properties.redenen) {
    line(box, "div", `uitgesloten door ${properties.redenen}`);
  }
  line(box, "div", score == null ? "geen score" : `score ${score.toLocaleString("nl-BE", { maximumFractionDigits: 3 })}`);
  const link = line(box, "a", "Waarom deze score?");
  link.href = `${items}/${encodeURIComponent(id)}/uitleg?f=html`;
  return box;
}

function legend() {
  const list = document.getElementById("legend");
  for (const { colour, label } of LEGEND) {
    const entry = line(list, "li", "");
    const swatch = line(entry, "span", "");
    swatch.className = "swatch";
    swatch.style.backgroundColor = colour;
    entry.append(label);
  }
  const entry = line(list, "li", "");
  line(entry, "span", "").className = "swatch kern";
  entry.append("kern");
}

function line(parent, tag, text) {
  const child = document.createElement(tag);
  child.textContent = text;
  parent.append(child);
  return child;
}

async function item(id) {
  return json(`${items}/${encodeURIComponent(id)}?f=json`).catch(() => null);
}

async function json(url, signal) {
  // The page is in Dutch, whatever the browser prefers.
  const answer = await fetch(url, { signal, headers: { "Accept-Language": "nl" } });
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Error(problem.detail ?? `${answer.status} ${answer.statusText}`);
  }
  return answer.json();
}

function remember(name, value) {
  state.set(name, value);
  history.replaceState(null, "", `#${state}`);
}

function failed(error) {
  // A newer view has taken the place of this one.
  if (error.name !== "AbortError") {
    say(`Laden is mislukt: ${error.message}`);
  }
}

function say(text) {
  status.textContent = text;
}
