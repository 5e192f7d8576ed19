package uk.waymark.query.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.events.Due;
import uk.waymark.query.slippage.Shift;

/// The dates that an action was given, the first one and those that took its place.
final class Deadlines {
    private final Meetings meetings;
    private final Course<Deadline> course = new Course<>();
    private final List<Move> moves = new ArrayList<>();

    Deadlines(History history, Meetings meetings) {
        this.meetings = meetings;
        var last = new Deadline(history.due(), history.addedOn());
        course.turn(LocalDate.MIN, last);
        for (var revision : history.revisions()) {
            var next = new Deadline(revision.due(), revision.effectiveOn());
            moves.add(new Move(last, next));
            course.turn(next.since, next);
            last = next;
        }
    }

    /// The last day on which it is in time, as that was settled by a day.
    Optional<LocalDate> lastDay(LocalDate day) {
        return course.on(day).flatMap(deadline -> lastDay(deadline, day));
    }

    /// How often it was given a later day in a period. A date in words that settle no day is neither later nor earlier.
    long slips(Period period) {
        return moves.stream()
                .filter(move -> period.has(move.to.since) && isLater(move))
                .count();
    }

    /// By what was settled when it was moved, so that a month's figure is the same wherever the month ends.
    private boolean isLater(Move move) {
        var before = lastDay(move.from, move.to.since).orElse(null);
        var after = lastDay(move.to, move.to.since).orElse(null);
        return Shift.between(before, after) == Shift.LATER;
    }

    private Optional<LocalDate> lastDay(Deadline deadline, LocalDate day) {
        return meetings.lastDay(deadline.due, deadline.since, day);
    }

    /// @param since the day on which it was given
    private record Deadline(Due due, LocalDate since) {}

    private record Move(Deadline from, Deadline to) {}
}
