package uk.waymark.query.followup;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Provenance;
import uk.waymark.events.minute.ItemKind;

/// A duty that a resolution item or an undertaking raised, until the body accepts the answer.
@Schema(description = "A duty that a resolution item or an undertaking raised; the body's acceptance discharges it")
record FollowUp(
        String authority,
        @Schema(example = "leics-cfosc/2018-11-06/8/c") String id,
        String body,
        String minute,

        @Schema(description = "The label of the item or the ref of the undertaking that raised it")
        String label,

        ItemKind kind,
        String wording,
        @Schema(nullable = true) @Nullable String owner,
        @Schema(nullable = true) @Nullable String counterpart,
        Due due,

        @Schema(
                description =
                        "The last day on which it is in time; for “next meeting” that of the first meeting after it was raised, once scheduled",
                nullable = true)
        @Nullable
        LocalDate dueOn,

        @Schema(description = "Not answered, and its day is past")
        boolean overdue,

        @Schema(description = "The day of the meeting that raised it")
        LocalDate raisedOn,

        FollowUpStatus status,

        @Schema(description = "Every answer, with what the body made of it")
        List<Answer> answers,

        long version,
        @Schema(nullable = true) @Nullable Provenance provenance) {
    FollowUp {
        answers = List.copyOf(answers);
    }
}
