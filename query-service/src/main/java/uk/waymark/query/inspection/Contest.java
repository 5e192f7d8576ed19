package uk.waymark.query.inspection;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Document;
import uk.waymark.events.Provenance;

/// Why the council disputes a finding, and who said so.
@Schema(description = "Why the council disputes the finding, and who said so")
record Contest(
        String reason,

        @Schema(description = "What it was disputed with, such as a letter to the inspectorate")
        List<Document> documents,

        @Schema(description = "The day from which it is disputed")
        LocalDate effectiveOn,

        @Schema(description = "When this was recorded") Instant recordedAt,
        @Schema(description = "Who recorded it") String by,

        @Schema(description = "In what capacity", nullable = true) @Nullable
        String capacity,

        @Schema(nullable = true) @Nullable Provenance provenance) {
    Contest {
        documents = List.copyOf(documents);
    }
}
