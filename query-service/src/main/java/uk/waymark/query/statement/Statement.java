package uk.waymark.query.statement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Provenance;

/// A claim made at a meeting, beside what the record says.
@Schema(description = "A claim made at a meeting, beside what the record says")
public record Statement(
        String authority,
        @Schema(example = "leics-cfosc/2018-11-06/8/s1") String id,
        String body,
        @Schema(example = "leics-cfosc/2018-11-06/8") String minute,
        @Schema(example = "s1") String ref,
        LocalDate meetingOn,
        @Schema(description = "Who said it") String by,
        @Schema(description = "Verbatim") String wording,

        @Schema(description = "The figures in it; null when it has none", nullable = true) @Nullable
        Tally tally,

        @Schema(description = "Null when there are no figures to check", nullable = true) @Nullable
        Check check,

        Instant recordedAt,
        long version,
        @Schema(nullable = true) @Nullable Provenance provenance,
        long position) {}
