package uk.waymark.query.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The days that actions, not closed, spent at each rating; none on a dimension that the plan does not rate.
@Schema(
        description =
                "The days of the period that actions, not closed, spent at each rating, all actions together; null"
                        + " on a dimension that the plan does not rate")
record DaysAtRating(
        @JsonProperty("DELIVERY")
        @Schema(
                description = "Days by code, worst first",
                example = "{\"RED\": 0, \"AMBER\": 62, \"GREEN\": 31}",
                nullable = true)
        @Nullable
        Map<String, Long> delivery,

        @JsonProperty("IMPACT") @Schema(description = "Days by code, worst first", nullable = true) @Nullable
        Map<String, Long> impact) {}
