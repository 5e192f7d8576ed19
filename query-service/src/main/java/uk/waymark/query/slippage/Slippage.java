package uk.waymark.query.slippage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;

/// How the date of one action slipped.
@Schema(description = "How the date of one action slipped")
record Slippage(
        String authority,
        @Schema(example = "leics-ociap/3") String action,
        String text,
        String lead,
        @Schema(example = "OPEN") String status,

        @Schema(description = "What was due at first") Due originalDue,
        @Schema(nullable = true) @Nullable LocalDate originalDueOn,
        Due due,
        @Schema(nullable = true) @Nullable LocalDate dueOn,
        int timesRevised,

        @Schema(
                description = "Days from the original date to the present one; null while either is unknown",
                nullable = true)
        @Nullable
        Integer daysSlipped,

        @Schema(description = "Open, and its day is past") boolean overdue,

        @Schema(description = "Days past its day; 0 when it is not overdue")
        int daysOverdue,

        @Schema(description = "Open, and the day it had at first is past")
        boolean overdueAgainstOriginal,

        @Schema(description = "Days past the day it had at first; 0 when it is not")
        int daysOverdueAgainstOriginal,

        @Schema(description = "The plan's cap, or the one that was asked for; null when there is none", nullable = true)
        @Nullable
        Cap cap,

        @Schema(description = "Whether it slipped further than the cap, or to no settled day under one of days")
        boolean overCap,

        @Schema(description = "Each time that it was moved, the first one first")
        List<Revision> revisions) {
    Slippage {
        revisions = List.copyOf(revisions);
    }
}
