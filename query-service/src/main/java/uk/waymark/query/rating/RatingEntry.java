package uk.waymark.query.rating;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Provenance;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.query.action.Evidence;

/// One rating in the replay of an action.
@Schema(description = "One rating of an action; together they are the replay that auditors ask for")
record RatingEntry(
        Dimension dimension,
        @Schema(example = "AMBER") String rating,

        @Schema(example = "Amber", nullable = true) @Nullable
        String label,

        @Schema(
                description = "What it would be in the scheme that was asked for; null when none was",
                example = "GREEN",
                nullable = true)
        @Nullable
        String underScheme,

        @Schema(description = "The rating that this one replaced; null the first time", nullable = true) @Nullable
        String previous,

        @Schema(description = "True when the rating stayed: “remains amber” is news")
        boolean confirmed,

        Direction direction,
        String rationale,

        @Schema(description = "The day that the rating describes")
        LocalDate asAt,

        @Schema(description = "The moment at which it was recorded")
        Instant recordedAt,

        String by,

        @Schema(description = "Their name; null when nobody knows it or it was erased", nullable = true) @Nullable
        String byName,

        @Schema(nullable = true) @Nullable String capacity,

        @Schema(description = "The meeting that settled it", nullable = true) @Nullable
        String decidedAt,

        @Schema(description = "The documents that it rests on")
        List<Evidence> evidence,

        @Schema(description = "What a second person found, as long as nothing corrected it since", nullable = true)
        @Nullable
        Validation validation,

        @Schema(description = "The version at which the rating was given that this one puts right", nullable = true)
        @Nullable
        Long corrects,

        @Schema(description = "What was wrong with what it corrects", nullable = true) @Nullable
        String reason,

        @Schema(description = "The position of the entry that puts this one right", nullable = true) @Nullable
        Long correctedBy,

        @Schema(description = "The version at which the rating was given that this one overturned", nullable = true)
        @Nullable
        Long overturns,

        @Schema(description = "The position of the entry that overturned this one", nullable = true) @Nullable
        Long overturnedBy,

        @Schema(description = "The measures that show the action's success, as they stood on the day it describes")
        List<Measured> measures,

        @Schema(
                description = "The day from which another rating holds; null while this one holds, or if it never did",
                nullable = true)
        @Nullable
        LocalDate heldUntil,

        @Schema(
                description =
                        "For how many days it held, so far, those left out on which the action was closed; null of one that was put right and so never did",
                nullable = true)
        @Nullable
        Integer days,

        @Schema(description = "The action's version at which it was recorded")
        long version,

        @Schema(description = "Where its words came from; ILLUSTRATION means that no source says it", nullable = true)
        @Nullable
        Provenance provenance,

        long position) {
    RatingEntry {
        evidence = List.copyOf(evidence);
        measures = List.copyOf(measures);
    }

    /// With the name of whoever gave it, which stands apart from it.
    RatingEntry told(@Nullable String name) {
        return new RatingEntry(
                dimension,
                rating,
                label,
                underScheme,
                previous,
                confirmed,
                direction,
                rationale,
                asAt,
                recordedAt,
                by,
                name,
                capacity,
                decidedAt,
                evidence,
                validation,
                corrects,
                reason,
                correctedBy,
                overturns,
                overturnedBy,
                measures,
                heldUntil,
                days,
                version,
                provenance,
                position);
    }
}
