package uk.waymark.query.published;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.rating.Direction;

/// An adopted plan as the public is told of it.
@Schema(description = "A plan that a body has adopted, as the public is told of it")
record PublishedPlan(
        String authority,
        @Schema(example = "leics-ociap") String id,
        String name,
        @Schema(description = "The first day of its period") LocalDate from,
        @Schema(description = "The last day of its period") LocalDate to,
        String owner,
        List<Adopted> adoptions,
        List<Action> actions) {
    PublishedPlan {
        adoptions = List.copyOf(adoptions);
        actions = List.copyOf(actions);
    }

    @Schema(description = "A body that took the plan as its own")
    record Adopted(String body, LocalDate effectiveOn) {}

    @Schema(description = "An action, and how the last meeting that decided about it rated it")
    record Action(
            String ref,
            String text,
            @Schema(nullable = true) @Nullable String intendedOutcome,
            String lead,
            String status,
            Due due,

            @Schema(description = "The day on which it is due; null while that is unknown", nullable = true) @Nullable
            LocalDate dueOn,

            @Schema(description = "Whether it is being done; null when no meeting has decided", nullable = true)
            @Nullable
            Standing delivery,

            @Schema(description = "Whether it has made a difference; null when no meeting has decided", nullable = true)
            @Nullable
            Standing impact) {}

    @Schema(description = "A rating that a meeting decided")
    record Standing(
            String rating, String label, Direction direction, String rationale, LocalDate asAt, String decidedAt) {}
}
