package uk.waymark.query.statement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The comparison that could have been made on the day of the meeting.
@Schema(description = "The same by no more than had been recorded by the end of the meeting's day")
record KnownThen(
        Verdict verdict,

        @Schema(description = "Null when the plan was not there, or not recorded yet", nullable = true) @Nullable
        OnRecord record,

        List<Difference> differences,
        String sentence) {
    KnownThen {
        differences = List.copyOf(differences);
    }
}
