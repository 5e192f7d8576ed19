package uk.waymark.query.search;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

/// Words that were found.
@Schema(description = "What one event says in the words that were looked for")
record Found(
        PassageKind kind,

        @Schema(description = "What sort of thing they are about", example = "action")
        String thing,

        @Schema(description = "Its id", example = "leics-ociap/3")
        String id,

        String authority,

        @Schema(
                description = "The read that shows them, as at the same day and as known at the same moment",
                example = "/plans/leics-ociap/actions/3/ratings?authority=E10000018")
        String path,

        @Schema(
                description = "The words in between others, each that was looked for between two pairs of asterisks",
                example = "**Caseloads** remain high")
        String excerpt,

        @Schema(description = "Whether they gave the reason of a rating that was entered wrongly and put right")
        boolean corrected,

        LocalDate effectiveOn,
        Instant recordedAt,
        long position) {}
