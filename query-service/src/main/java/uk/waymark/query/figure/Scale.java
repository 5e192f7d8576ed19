package uk.waymark.query.figure;

import java.util.List;
import java.util.Map;
import uk.waymark.events.rating.Dimension;

/// By what the ratings of one dimension are told.
///
/// @param codes worst first
/// @param becomes which of these each code is told as by which the plan rates
record Scale(Dimension dimension, String scheme, List<String> codes, Map<String, String> becomes) {
    Scale {
        codes = List.copyOf(codes);
        becomes = Map.copyOf(becomes);
    }
}
