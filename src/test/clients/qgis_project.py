"""Opens in QGIS without a window what /qgis offers, and the styles.

usage: qgis_project.py URL PICTURES
URL is a landing page. A picture of the project is kept in the folder PICTURES."""
import json
import os
import sys
import tempfile
import urllib.request

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (Qgis, QgsApplication, QgsCoordinateTransform, QgsLayerDefinition, QgsMapRendererParallelJob,  # noqa: E402
                       QgsMapSettings, QgsProject, QgsVectorLayer, QgsWkbTypes)
from qgis.PyQt.QtCore import QSize  # noqa: E402
from qgis.PyQt.QtGui import QColor  # noqa: E402

from checks import check, end  # noqa: E402

URL, PICTURES = sys.argv[1].rstrip("/"), sys.argv[2]
folder = tempfile.mkdtemp()


def get(path):
    with urllib.request.urlopen(path if path.startswith("http") else URL + path) as answer:
        return answer.read()


def save(path, name):
    file = os.path.join(folder, name)
    with open(file, "wb") as out:
        out.write(get(path))
    return file


def layers_of_the_server():
    return {c["id"]: c for c in json.loads(get("/collections?f=json"))["collections"]}


def features(layers):
    """The layers of features, by the ids that the server has for them; not the tiles that stand in for them."""
    return {l.shortName(): l for l in layers if isinstance(l, QgsVectorLayer)}


def the_project():
    served = layers_of_the_server()
    project = QgsProject.instance()
    check("the project opens", project.read(save("/qgis/weefsel.qgz", "weefsel.qgz")), True)
    check("… in Lambert 72", project.crs().authid(), "EPSG:31370")
    check("… every layer is valid", [l.name() for l in project.mapLayers().values() if not l.isValid()], [])
    opened = features(project.mapLayers().values())
    check("… no layer is missing", sorted(opened), sorted(served))
    check("… every layer has its Dutch name", {i: l.name() for i, l in opened.items()},
          {i: json.loads(get("/collections/%s?f=json" % i))["title"] for i in served})
    places = {i: l for i, l in opened.items() if l.wkbType() != QgsWkbTypes.NoGeometry}
    check("… every layer with a place has a legend", [i for i, l in places.items() if not l.renderer().legendSymbolItems()], [])
    check("… and is where QGIS thinks it is", {l.crs().authid() for l in places.values() if l.crs().isValid()}, {"EPSG:4326"})
    check("… and stands in a group", [n.name() for n in project.layerTreeRoot().findLayers() if n.parent() == project.layerTreeRoot()], [])
    for name, collection in served.items():
        layer = opened[name]
        fields = {layer.fields().at(i).name(): layer.attributeAlias(i) for i in range(layer.fields().count())}
        wanted = {p["name"]: p["title"] + (" (%s)" % p["unit"] if p.get("unit") else "") for p in collection["eigenschappen"]}
        check("… %s: names and units of its fields" % name, {n: a for n, a in fields.items() if n in wanted}, wanted)
    draw(project, "project")


def draw(project, name):
    """The picture that a user sees first."""
    view = project.viewSettings().defaultViewExtent()
    to_project = QgsCoordinateTransform(view.crs(), project.crs(), project)
    settings = QgsMapSettings()
    settings.setDestinationCrs(project.crs())
    settings.setExtent(to_project.transformBoundingBox(view))
    check("… the view begins in metres of Lambert 72", 20000 < settings.extent().center().x() < 300000, True)
    settings.setOutputSize(QSize(1400, 1000))
    settings.setBackgroundColor(QColor("white"))
    tree = project.layerTreeRoot()
    shown = [l for l in tree.layerOrder() if tree.findLayer(l.id()).isVisible() and l.isInScaleRange(settings.scale())]
    settings.setLayers(shown)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    image.save(os.path.join(PICTURES, "QGIS %s.png" % name))
    colours = {QColor(image.pixel(x, y)).name() for x in range(0, 1400, 7) for y in range(0, 1000, 7)}
    check("… it is drawn without an error", [e.message for e in job.errors()], [])
    check("… in many colours", len(colours) > 10, True)


def the_layer_definition():
    project = QgsProject.instance()
    project.clear()
    done, said = QgsLayerDefinition.loadLayerDefinition(save("/qgis/weefsel.qlr", "weefsel.qlr"), project, project.layerTreeRoot())
    check("the layer definition is added", (done, said), (True, ""))
    opened = features(project.mapLayers().values())
    check("… with every layer, valid", sorted(i for i, l in opened.items() if l.isValid()), sorted(layers_of_the_server()))


def every_style():
    layers = {}
    for style in json.loads(get("/styles?f=json"))["styles"]:
        if "collection" not in style:
            continue
        name = style["collection"]
        if name not in layers:
            layers[name] = QgsVectorLayer("typename='%s' url='%s/' version='OGC_API_FEATURES' restrictToRequestBBOX='1'" % (name, URL), name, "OAPIF")
        layer = layers[name]
        legend = json.loads(get("/styles/%s/legend?f=json" % style["id"]))["legends"][0]["classes"]
        for language in ("qml", "sld10", "sld11"):
            file = save("/styles/%s?f=%s" % (style["id"], language), "style." + language[:3])
            loaded = (layer.loadNamedStyle(file) if language == "qml" else layer.loadSldStyle(file))[1]
            drawn = [(i.label(), i.symbol().color().name()) for i in layer.renderer().legendSymbolItems() if i.symbol()]
            if len(legend) == 1:  # one symbol bears no name
                drawn, wanted = len(drawn), 1
            else:
                wanted = [(c["label"], c["colour"]) for c in legend]
            check("style %s as %s: its classes and colours" % (style["id"], language), (loaded, drawn), (True, wanted))


app = QgsApplication([], False)
app.initQgis()
print("QGIS " + Qgis.QGIS_VERSION + ": what /qgis and /styles offer")
for part in (the_project, the_layer_definition, every_style):
    try:
        part()
    except Exception as e:  # one part that breaks does not hide the others
        check(part.__name__, "%s: %s" % (type(e).__name__, e), "no exception")
# leaves at once: QGIS 3.22 can crash when Python tears its objects down
os._exit(end())
