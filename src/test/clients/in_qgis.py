"""What a user of QGIS does with Weefsel, done in QGIS without a window.

usage: in_qgis.py DEMO LOG GATEWAY GATEWAY_LOG KEY TOKEN
DEMO is the landing page through a proxy that writes LOG; GATEWAY the same server under a path of another
proxy, which refuses requests without ?key=KEY; TOKEN is the read token of the server. The metingen are 'demo' and 'klanten' (fixture.sql)."""
import json
import os
import sys
import urllib.request

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (Qgis, QgsApplication, QgsAuthMethodConfig, QgsCoordinateReferenceSystem, QgsCoordinateTransform,  # noqa: E402
                       QgsDataSourceUri, QgsFeatureRequest, QgsMapRendererParallelJob, QgsMapSettings, QgsProject,
                       QgsRectangle, QgsVectorLayer, QgsVectorTileLayer, QgsWkbTypes)
from qgis.PyQt.QtCore import QSize  # noqa: E402
from qgis.PyQt.QtGui import QColor  # noqa: E402

from checks import Log, check, end  # noqa: E402

DEMO, GATEWAY, KEY, TOKEN = sys.argv[1], sys.argv[3], sys.argv[5], sys.argv[6]
KLANTEN = DEMO + "/metingen/klanten"
log, gateway_log = Log(sys.argv[2]), Log(sys.argv[4])


def get(url):
    with urllib.request.urlopen(urllib.request.Request(url, headers={"Accept": "application/json"})) as answer:
        return json.load(answer)


def layer(url, collection, authentication="", **settings):
    """A layer as the dialogue of QGIS makes it."""
    uri = QgsDataSourceUri()
    uri.setAuthConfigId(authentication)
    uri.setParam("url", url)
    uri.setParam("typename", collection)
    uri.setParam("pagingEnabled", "true")
    for name, value in settings.items():
        uri.setParam(name, value)
    return QgsVectorLayer(uri.uri(False), collection, "OAPIF")


def ids(features):
    return sorted(f["id"] for f in features)


def all_layers_of_the_demo():
    for collection in get(DEMO + "/collections")["collections"]:
        name = collection["id"]
        opened = layer(DEMO, name)
        if not opened.isValid():
            check("layer %s is valid" % name, opened.error().summary(), "valid")
            continue
        wanted = get("%s/collections/%s/items?limit=1" % (DEMO, name))
        # QGIS 3.22 calls CRS84 by the name of EPSG:4326, and reads longitude first all the same.
        place = "EPSG:4326" if wanted["features"][0]["geometry"] else ""
        rows = list(opened.getFeatures())
        check("layer %s: CRS, count, features read, geometries that are not valid" % name,
              (opened.crs().authid(), opened.featureCount(), len(rows),
               sum(1 for f in rows if f.hasGeometry() and not f.geometry().isGeosValid())),
              (place, wanted["numberMatched"], wanted["numberMatched"], 0))


def types():
    opened = layer(KLANTEN, "percelen")
    check("types with nulls and whole numbers first",
          {f.name(): f.typeName() for f in opened.fields()},
          {"id": "String", "capakey": "String", "niscode": "String", "oppervlakte": "Real", "opp_kadaster": "Real",
           "begindatum": "Date", "versdatum": "Date"})
    check("geometry type", QgsWkbTypes.displayString(opened.wkbType()), "MultiPolygon")
    last = next(opened.getFeatures('"capakey" = \'11001A0010/001A000\''))
    check("a decimal number after whole ones, and null", (last["opp_kadaster"], last["oppervlakte"]), (10001.5, 400.25))


def paging():
    log.again()
    opened = layer(KLANTEN, "percelen")
    check("count before reading", opened.featureCount(), 10001)
    check("10,001 features arrive", len({f["id"] for f in opened.getFeatures()}), 10001)
    check("… with 11 requests", len(log.asked("/percelen/items?", "limit=1000")), 11)


def panning():
    rectangle = QgsRectangle(4.372, 50.842, 4.376, 50.845)
    box = "4.372,50.842,4.376,50.845"
    wanted = sorted(f["id"] for f in get(KLANTEN + "/collections/percelen/items?limit=10000&bbox=" + box)["features"])
    opened = layer(KLANTEN, "percelen", restrictToRequestBBOX="1")
    log.again()
    got = ids(opened.getFeatures(QgsFeatureRequest().setFilterRect(rectangle)))
    check("pan with bbox: the features in view", (len(got) > 100, got), (True, wanted))
    check("… asked with one request", len(log.asked("/percelen/items?", "bbox=4.37")), 1)


def by_date():
    # QGIS leaves a filter on a date to the server: what began by then. The percelen of the fixture begin on
    # 2000-01-01 and a day later each, but for the first three, of which no date is known.
    opened = layer(KLANTEN, "percelen")
    log.again()
    opened.setSubsetString('"begindatum" <= \'2010-01-01\'')
    check("filter on a date: the features", len(list(opened.getFeatures())), 3653)
    check("… chosen by the server", len(log.asked("/percelen/items?", "datetime=")), 4)


def nothing():
    opened = layer(KLANTEN, "kernen")
    check("an empty collection is a valid layer of no features",
          (opened.isValid(), opened.featureCount(), len(list(opened.getFeatures()))), (True, 0, 0))


def letters():
    check("ids with any letters", ids(layer(KLANTEN, "haltes").getFeatures()),
          sorted(["Ieper-Vijfwegen é", "Ëekhoutstraße", "Брюгге", "布鲁日", "50% & meer?", "a+b=c#d"]))


def behind_a_gateway():
    gateway_log.again()
    opened = layer("%s/metingen/klanten?key=%s" % (GATEWAY, KEY), "percelen")
    check("behind a path that asks a key: valid", opened.isValid(), True)
    check("… all features", len(list(opened.getFeatures())), 10001)
    check("… every request stays behind the path and keeps the key", [r for r in gateway_log.asked() if r["status"] != 200], [])


def again():
    layer(DEMO, "rup-zones")
    log.again()
    opened = layer(DEMO, "rup-zones")
    # The pages themselves QGIS always loads anew.
    check("opening again: what did not change is not sent again", {r["status"] for r in log.asked()}, {304})
    check("… and the layer is as it was", (opened.isValid(), len(list(opened.getFeatures()))), (True, 72))


def dates_after_loading():
    opened = layer(KLANTEN, "percelen")
    opened.setSubsetString('to_date("begindatum") >= \'2020-01-01\'')
    # The fixture begins on 2000-01-01, a day later each; 2020-01-01 is 7,305 days on.
    check("a date compared by QGIS itself", len(list(opened.getFeatures())), 10001 - 7304)


def for_services():
    check("layers for services: not there without a token", layer(DEMO, "vestigingen-kwadrant").isValid(), False)
    manager = QgsApplication.authManager()
    manager.setMasterPassword("weefsel", True)
    basic = QgsAuthMethodConfig("Basic")
    basic.setName("Weefsel")
    basic.setConfig("username", "dienst")
    basic.setConfig("password", TOKEN)
    manager.storeAuthenticationConfig(basic)
    opened = layer(DEMO, "vestigingen-kwadrant", basic.id())
    check("… there with one", (opened.isValid(), len(list(opened.getFeatures())) == opened.featureCount() > 0), (True, True))


def vector_tiles():
    collection = DEMO + "/collections/percelen"
    tilejson = get(collection + "/tiles/WebMercatorQuad/tilejson.json")
    source = "type=xyz&url=%s&zmin=%d&zmax=%d" % (tilejson["tiles"][0].replace("&", "%26"), tilejson["minzoom"], tilejson["maxzoom"])
    tiles = QgsVectorTileLayer(source, "percelen")
    check("vector tiles by their template: valid, CRS", (tiles.isValid(), tiles.crs().authid()), (True, "EPSG:3857"))
    log.again()
    web = QgsCoordinateReferenceSystem("EPSG:3857")
    to_web = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), web, QgsProject.instance())
    west, south, east, north = get(collection)["extent"]["spatial"]["bbox"][0]
    for name, box in (("all", QgsRectangle(west, south, east, north)), ("a street", QgsRectangle(4.2200, 51.0970, 4.2240, 51.0995))):
        picture = draw(tiles, to_web.transformBoundingBox(box), web)
        inked = sum(picture.pixelColor(x, y) != QColor("white") for x in range(0, 800, 5) for y in range(0, 600, 5)) / 19200
        check("… %s is drawn" % name, inked > 0.3, True)
    check("… no tile failed", {r["status"] for r in log.asked("/tiles/WebMercatorQuad/")} - {200, 204}, set())


def draw(layer, extent, crs):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(crs)
    settings.setExtent(extent)
    settings.setOutputSize(QSize(800, 600))
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


app = QgsApplication([], False)
app.initQgis()
print("QGIS " + Qgis.QGIS_VERSION)
for part in (all_layers_of_the_demo, types, paging, panning, by_date, nothing, letters, behind_a_gateway, again,
             dates_after_loading, for_services, vector_tiles):
    try:
        part()
    except Exception as e:  # one part that breaks does not hide the others
        check(part.__name__, "%s: %s" % (type(e).__name__, e), "no exception")
# leaves at once: QGIS 3.22 can crash when Python tears its objects down
os._exit(end())
