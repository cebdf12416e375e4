// What a score looks like: as the style of layers/geschiktheid.yaml has it, so that this map and QGIS agree.

const CLASSES = [
  { colour: "#ffffcc", label: "zeer laag: 0 – 0,2" },
  { colour: "#a1dab4", label: "laag: 0,2 – 0,4" },
  { colour: "#41b6c4", label: "matig: 0,4 – 0,6" },
  { colour: "#2c7fb8", label: "hoog: 0,6 – 0,8" },
  { colour: "#253494", label: "zeer hoog: 0,8 – 1" },
];
const EXCLUDED = { colour: "#cccccc", label: "niet aan de orde (uitgesloten)" };
const UNKNOWN = { colour: "#757575", label: "geen score" };

export const LEGEND = [...CLASSES, EXCLUDED, UNKNOWN];

/** The profiles of a layer, from the columns that end in _klasse. */
export function profiles(properties) {
  return properties
    .filter((p) => p.name.endsWith("_klasse"))
    .map((p) => ({ id: p.name.slice(0, -"_klasse".length), title: p.title.split(":")[0] }));
}

/** The look of a feature under a profile. */
export function look(properties, profile) {
  const klasse = properties[`${profile}_klasse`];
  if (klasse >= 1 && klasse <= 5) {
    return CLASSES[klasse - 1];
  }
  const verdict = properties[`${profile}_oordeel`] ?? "";
  return /uitgesloten|niet aan de orde/i.test(verdict) ? EXCLUDED : UNKNOWN;
}

/** The same as options of a Leaflet path. */
export function pathStyle(properties, profile) {
  const { colour } = look(properties, profile);
  return {
    stroke: true,
    color: "#555555",
    weight: 0.6,
    fillColor: colour,
    fillOpacity: 0.85,
  };
}
