package uk.waymark.query.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How many actions of a plan stand where, on one dimension. Closed actions count too.
///
/// @param ratings by code, worst first
@Schema(description = "How many actions of a plan stand where, on one dimension; closed actions count too")
public record Tally(
        @Schema(description = "The rating scheme", example = "RAG-3")
        String scheme,

        @Schema(
                description = "Actions by the code of their rating now, worst first",
                example = "{\"RED\": 0, \"AMBER\": 6, \"GREEN\": 11}")
        Map<String, Integer> ratings,

        @Schema(description = "Actions never rated on this dimension")
        int unrated,

        @Schema(description = "Rated actions by their direction of travel now")
        Map<String, Integer> directions) {
    public Tally {
        ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
        directions = Collections.unmodifiableMap(new LinkedHashMap<>(directions));
    }
}
