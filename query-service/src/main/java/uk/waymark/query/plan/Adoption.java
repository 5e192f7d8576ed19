package uk.waymark.query.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Provenance;

/// A body that took the plan as its own.
@Schema(description = "A body that took the plan as its own")
record Adoption(
        String body,
        @Schema(nullable = true) @Nullable String minute,
        LocalDate effectiveOn,
        @Schema(nullable = true) @Nullable Provenance provenance) {}
