package uk.waymark.query.authority;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Provenance;

/// A council that keeps its record here.
@Schema(description = "A council that keeps its record here")
record Authority(
        @Schema(description = "Its GSS code", example = "E10000018")
        String authority,

        String name,
        @Schema(nullable = true) @Nullable String dfeNumber,
        @Schema(nullable = true) @Nullable String ofstedUrn,

        @Schema(description = "The day on which it began to keep its record here")
        LocalDate effectiveOn,

        long version,
        @Schema(nullable = true) @Nullable Provenance provenance) {}
