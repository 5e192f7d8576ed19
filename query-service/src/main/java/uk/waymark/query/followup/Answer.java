package uk.waymark.query.followup;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Document;
import uk.waymark.events.Provenance;

/// What an owner answered, and what the body made of it.
@Schema(description = "What the owner answered, and what the body made of it")
record Answer(
        String answer,
        String answeredBy,
        List<Document> documents,
        LocalDate effectiveOn,
        Instant recordedAt,

        @Schema(description = "Null until the body has decided", nullable = true) @Nullable
        Decision decision,

        @Schema(description = "The meeting that decided", nullable = true) @Nullable
        String decidedAt,

        @Schema(description = "The body's comment or reason", nullable = true) @Nullable
        String remark,

        @Schema(nullable = true) @Nullable LocalDate decidedOn,
        @Schema(nullable = true) @Nullable Provenance provenance) {
    Answer {
        documents = List.copyOf(documents);
    }

    enum Decision {
        ACCEPTED,
        REJECTED
    }
}
