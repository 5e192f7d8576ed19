package uk.waymark.query.change;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that changed.
@Schema(description = "One thing that changed")
record Change(
        ChangeKind kind,

        @Schema(
                description = "The plan, the action or the follow-up that changed, or the inspection of a contested"
                        + " finding",
                example = "leics-ociap/3")
        String subject,

        @Schema(description = "What happened, in plain English")
        String sentence,

        @Schema(description = "The reason that was given; null when none was asked for", nullable = true) @Nullable
        String reason,

        @Schema(
                description = "Of a rating that replaced another: by the effective clock the one that was true until"
                        + " then, by the recorded clock the one of which it was recorded; null otherwise",
                nullable = true)
        @Nullable
        Arrow arrow,

        @Schema(
                description = "By the effective clock, of a rating that was entered wrongly: the position of its"
                        + " correction; it stays visible and is not counted",
                nullable = true)
        @Nullable
        Long correctedBy,

        LocalDate effectiveOn,
        Instant recordedAt,
        String by,
        @Schema(nullable = true) @Nullable String capacity,
        long version,
        long position) {}
