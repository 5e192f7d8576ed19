package uk.waymark.query.statement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How the actions of a plan stood on the day that a tally speaks of. Closed actions count too.
@Schema(description = "How the plan's actions stood on the day that was spoken of; closed actions count too")
record OnRecord(
        @Schema(description = "How many actions there were", example = "17")
        int total,

        @Schema(
                description = "Actions by the code of their rating, worst first",
                example = "{\"RED\": 0, \"AMBER\": 8, \"GREEN\": 9}")
        Map<String, Integer> ratings) {
    OnRecord {
        ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
    }

    int rated(String code) {
        return ratings.getOrDefault(code, 0);
    }
}
