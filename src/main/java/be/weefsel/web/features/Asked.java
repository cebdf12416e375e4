package be.weefsel.web.features;

import be.weefsel.encoding.CsvOptions;
import be.weefsel.layers.FeatureShape;
import be.weefsel.query.ItemsRequest;
import be.weefsel.web.http.Format;

/** What a client wants of a layer: which features, what of each, and in which format. */
record Asked(FeatureShape shape, ItemsRequest request, Format format, CsvOptions csv) {}
