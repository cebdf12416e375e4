"""What bench/serve asks besides load: tokens of pages, and whether answers are equal to what SQL gives.

usage: client.py tokens URL              every token of the pages of 1,000, the first page as an empty line
       client.py page   URL ROWS          compares a page with the rows of SQL, a JSON object a line
       client.py tile   TILE ROWS         compares what GDAL reads in a tile with the rows of SQL
       client.py stream URL               ms to the first byte, features, sha256 of the ids, seconds"""
import hashlib
import http.client
import json
import math
import re
import sys
import time
import urllib.parse
import urllib.request


def get(url):
    with urllib.request.urlopen(url) as answer:
        return json.load(answer)


def tokens(url):
    """The pages as CSV: what is measured later is not asked here."""
    at = urllib.parse.urlsplit(url)
    server = http.client.HTTPConnection(at.netloc)
    path = at.path + "?limit=1000&f=csv"
    print()
    while path:
        server.request("GET", path)
        answer = server.getresponse()
        answer.read()
        next_page = re.search(r'<([^>]*)>; *rel="?next', answer.getheader("Link") or "")
        path = next_page and next_page[1][next_page[1].index("/", 8):]
        if path:
            print(re.search(r"token=([^&]*)", path)[1])


def near(a, b):
    """Whether two values of JSON are the same, numbers to a rounding of the last decimal."""
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(near, a, b))
    if isinstance(a, float) or isinstance(b, float):
        return a is not None and b is not None and math.isclose(a, b, rel_tol=1e-12, abs_tol=1.01e-7)
    return a == b


def rows(path):
    with open(path) as lines:
        return [json.loads(line) for line in lines]


def page(url, path):
    got = get(url)["features"]
    wanted = rows(path)
    if [f["id"] for f in got] != [r["id"] for r in wanted]:
        sys.exit("%s has other features than the SQL" % url)

    for feature, row in zip(got, wanted):
        geometry, properties = row.pop("geometry"), {k: v for k, v in row.items() if k != "id"}
        if feature["properties"].keys() != properties.keys():
            sys.exit("%s: other properties than %s" % (feature["id"], sorted(properties)))
        for name, value in properties.items():
            if not near(feature["properties"][name], value):
                sys.exit("%s: %s is %r, in SQL %r" % (feature["id"], name, feature["properties"][name], value))
        if not same_place(feature["geometry"]["coordinates"], geometry["coordinates"]):
            sys.exit("%s: %s, in SQL %s" % (feature["id"], feature["geometry"], geometry))


def same_place(a, b):
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same_place, a, b))
    return abs(a - b) <= (1.01e-7 if abs(b) < 180 else 0.0051)


def area(feature):
    total = 0.0
    shape = feature["geometry"]
    for polygon in shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]:
        for i, ring in enumerate(polygon):
            size = abs(sum(p[0] * q[1] - q[0] * p[1] for p, q in zip(ring, ring[1:]))) / 2
            total += size if i == 0 else -size
    return total


def tile(path, path_of_rows):
    """Both as GeoJSON of GDAL: the same features with the same attributes, and nearly the same surface."""
    with open(path) as ours, open(path_of_rows) as theirs:
        a, b = (sorted(json.load(f)["features"], key=lambda f: f["properties"]["capakey"]) for f in (ours, theirs))
    if [f["properties"]["capakey"] for f in a] != [f["properties"]["capakey"] for f in b]:
        only = {f["properties"]["capakey"] for f in a} ^ {f["properties"]["capakey"] for f in b}
        sys.exit("%d percelen of the tile and %d of ST_AsMVT; in one only: %s" % (len(a), len(b), sorted(only)[:5]))
    for one, other in zip(a, b):
        for name, value in other["properties"].items():
            if not near(one["properties"].get(name), value):
                sys.exit("%s: %s is %r, by ST_AsMVT %r" % (one["properties"]["capakey"], name, one["properties"].get(name), value))
    ours, theirs = sum(map(area, a)), sum(map(area, b))
    if not math.isclose(ours, theirs, rel_tol=1e-3):
        sys.exit("the surface in the tile is %.1f, by ST_AsMVT %.1f" % (ours, theirs))
    print(len(a))


def stream(url):
    start = time.perf_counter()
    with urllib.request.urlopen(url) as answer:
        head = answer.read(1)
        first = time.perf_counter() - start
        ids, count, rest = hashlib.sha256(), 0, head
        pattern = re.compile(rb'"type":"Feature","id":"([^"]*)"')
        while True:
            block = answer.read(1 << 20)
            rest += block
            end = 0
            for match in pattern.finditer(rest):
                ids.update(match[1] + b"\n")
                count += 1
                end = match.end()
            rest = rest[end:][-4096:] if block else b""
            if not block:
                break
    print("%.1f %d %s %.2f" % (first * 1000, count, ids.hexdigest(), time.perf_counter() - start))


if __name__ == "__main__":
    {"tokens": tokens, "page": page, "tile": tile, "stream": stream}[sys.argv[1]](*sys.argv[2:])
