package uk.waymark.query.action;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The ratings that hold now; none on a dimension that was never rated.
@Schema(description = "The ratings that hold now; null on a dimension that was never rated")
record Ratings(
        @JsonProperty("DELIVERY") @Nullable CurrentRating delivery,
        @JsonProperty("IMPACT") @Nullable CurrentRating impact) {}
