package uk.waymark.query.minute;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Document;
import uk.waymark.events.Provenance;
import uk.waymark.events.minute.Contributor;
import uk.waymark.query.statement.Statement;

/// The record of one agenda item of one meeting.
@Schema(description = "The record of one agenda item of one meeting")
record Minute(
        String authority,
        @Schema(example = "leics-cfosc/2018-11-06/8") String id,
        String body,
        String meeting,
        String item,
        LocalDate meetingOn,
        String title,
        List<String> purpose,
        List<String> discussion,
        List<Contributor> contributors,
        List<Document> documents,

        @Schema(description = "Why the public was excluded; null for an item of the open part", nullable = true)
        @Nullable
        String exempt,

        @Schema(description = "Null until the minute is resolved", nullable = true) @Nullable
        Resolution resolution,

        List<Undertaking> undertakings,

        @Schema(description = "What was claimed, beside what the record says")
        List<Statement> statements,

        long version,
        @Schema(nullable = true) @Nullable Provenance provenance) {
    Minute {
        purpose = List.copyOf(purpose);
        discussion = List.copyOf(discussion);
        contributors = List.copyOf(contributors);
        documents = List.copyOf(documents);
        undertakings = List.copyOf(undertakings);
        statements = List.copyOf(statements);
    }
}
