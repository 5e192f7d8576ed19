package uk.waymark.query.figure;

import java.util.List;
import uk.waymark.events.rating.Dimension;

/// By what a plan rates one dimension.
///
/// @param codes worst first
record Scale(Dimension dimension, String scheme, List<String> codes) {
    Scale {
        codes = List.copyOf(codes);
    }
}
