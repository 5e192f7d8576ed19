package uk.waymark.query.rating;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.rating.Dimension;
import uk.waymark.query.reading.Page;

/// A part of the ratings of an action, and how long it stood at each over the whole of them.
@Schema(description = "The ratings of an action, in the order in which they were recorded")
record RatingReplay(
        List<RatingEntry> items,

        @Schema(description = "The cursor of the part that follows; null at the end", nullable = true) @Nullable
        String next,

        @Schema(
                description =
                        "Days at each rating, in all, those left out on which the action was closed: each counts until the next one's day, the last one until the day that is asked about",
                example = "{\"DELIVERY\": {\"RED\": 347, \"AMBER\": 233}}")
        Map<Dimension, Map<String, Long>> days) {
    RatingReplay {
        items = List.copyOf(items);
        days = Collections.unmodifiableMap(new LinkedHashMap<>(days));
    }

    static RatingReplay of(Page<RatingEntry> page, Map<Dimension, Map<String, Long>> days) {
        return new RatingReplay(page.items(), page.next(), days);
    }
}
