package uk.waymark.query.followup;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a body has to look at. A follow-up stands in every list that it belongs to.
@Schema(description = "What a body has to look at; a follow-up stands in every list that it belongs to")
record MattersArising(
        String authority,
        String body,

        @Schema(description = "The body's next meeting; null while none has a day", nullable = true) @Nullable
        NextMeeting nextMeeting,

        @Schema(description = "Not answered yet, or again") List<FollowUp> open,

        @Schema(description = "Not answered, and due by the next meeting")
        List<FollowUp> dueAtNextMeeting,

        @Schema(description = "Answered, and awaiting acceptance")
        List<FollowUp> answered,

        @Schema(description = "Not answered, and its day is past")
        List<FollowUp> overdue) {
    MattersArising {
        open = List.copyOf(open);
        dueAtNextMeeting = List.copyOf(dueAtNextMeeting);
        answered = List.copyOf(answered);
        overdue = List.copyOf(overdue);
    }

    static MattersArising of(String authority, String body, @Nullable NextMeeting next, List<FollowUp> arising) {
        return new MattersArising(
                authority,
                body,
                next,
                those(arising, MattersArising::isOpen),
                those(arising, followUp -> isOpen(followUp) && !followUp.overdue() && isDueBy(next, followUp)),
                those(arising, followUp -> followUp.status() == FollowUpStatus.ANSWERED),
                those(arising, FollowUp::overdue));
    }

    private static boolean isOpen(FollowUp followUp) {
        return followUp.status() == FollowUpStatus.OPEN;
    }

    private static boolean isDueBy(@Nullable NextMeeting next, FollowUp followUp) {
        return next != null && followUp.dueOn() != null && !followUp.dueOn().isAfter(next.dueOn());
    }

    private static List<FollowUp> those(List<FollowUp> all, Predicate<FollowUp> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /// The first meeting from today on.
    record NextMeeting(
            @Schema(example = "leics-cfosc/2019-01-15") String id, LocalDate dueOn) {}
}
