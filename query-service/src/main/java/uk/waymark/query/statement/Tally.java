package uk.waymark.query.statement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.rating.Dimension;

/// The figures that were claimed.
@Schema(description = "How many actions of a plan were said to stand where")
record Tally(
        @Schema(example = "leics-ociap") String plan,
        Dimension dimension,
        @Schema(description = "The day that was spoken of") LocalDate asAt,

        @Schema(description = "How many actions there were said to be; null when that was not said", nullable = true)
        @Nullable
        Integer total,

        @Schema(
                description = "Actions by the code of their rating; a code left out was not spoken of",
                example = "{\"GREEN\": 11}")
        Map<String, Integer> ratings) {
    Tally {
        ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
    }

    /// What was claimed and is not so.
    List<Difference> differences(OnRecord record) {
        var all =
                total == null ? Stream.<Difference>empty() : Stream.of(new Difference("total", total, record.total()));
        var each = ratings.entrySet().stream()
                .map(claim -> new Difference(claim.getKey(), claim.getValue(), record.rated(claim.getKey())));
        return Stream.concat(all, each)
                .filter(figure -> figure.claimed() != figure.record())
                .toList();
    }
}
