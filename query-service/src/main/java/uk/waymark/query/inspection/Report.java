package uk.waymark.query.inspection;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Document;
import uk.waymark.events.Provenance;

/// A report that reached the authority.
@Schema(description = "A report that reached the authority")
public record Report(
        LocalDate receivedOn,
        @Schema(nullable = true) @Nullable LocalDate publishedOn,
        List<Document> documents,
        @Schema(nullable = true) @Nullable Provenance provenance) {
    public Report {
        documents = List.copyOf(documents);
    }
}
