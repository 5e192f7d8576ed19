package uk.waymark.query.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Document;
import uk.waymark.events.Provenance;

/// Somebody to whom the plan was sent.
@Schema(description = "Somebody to whom the plan was sent")
record Submission(
        String recipient,
        Document document,
        LocalDate effectiveOn,
        @Schema(nullable = true) @Nullable Provenance provenance) {}
