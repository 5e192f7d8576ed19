package uk.waymark.query.action;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Provenance;

/// A document that backs an action.
@Schema(description = "A document that backs an action, with the hash of its bytes when it was recorded")
public record Evidence(
        String ref,
        String title,
        String uri,
        String sha256,
        LocalDate effectiveOn,
        Instant recordedAt,

        @Schema(description = "The day from which it backs the action no more", nullable = true) @Nullable
        LocalDate withdrawnOn,

        @Schema(nullable = true) @Nullable String withdrawnBecause,
        @Schema(nullable = true) @Nullable Provenance provenance) {}
