package uk.waymark.query.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The tallies of a plan; none on a dimension that it does not rate.
@Schema(description = "The tallies of a plan; null on a dimension that it does not rate")
public record Tallies(
        @JsonProperty("DELIVERY") @Nullable Tally delivery,
        @JsonProperty("IMPACT") @Nullable Tally impact) {}
