package uk.waymark.query.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.action.ActionId;

/// How the date of an action slipped, in the names of the answers.
record Slipped(
        ActionId action,
        String status,
        Due originalDue,
        @Nullable LocalDate originalDueOn,
        Due due,
        @Nullable LocalDate dueOn,
        int timesRevised,
        @Nullable Integer daysSlipped,
        boolean overdue,
        int daysOverdue,
        boolean overdueAgainstOriginal,
        int daysOverdueAgainstOriginal,
        @Nullable Cap cap,
        boolean overCap,
        List<Move> revisions) {
    Slipped {
        revisions = List.copyOf(revisions);
    }

    /// How far dates may slip.
    ///
    /// @param days none: any number
    /// @param times none: any number
    record Cap(@Nullable Integer days, @Nullable Integer times) {
        /// What moved to no settled day may be any.
        boolean isPassedBy(Standing action) {
            return isPassedByDays(action) || (times != null && action.timesRevised() > times);
        }

        private boolean isPassedByDays(Standing action) {
            if (days == null || action.originalDueOn() == null || action.timesRevised() == 0) {
                return false;
            }
            var slipped = between(action.originalDueOn(), action.dueOn());
            return slipped == null || slipped > days;
        }

        String asked() {
            return (days == null ? "" : "&capDays=" + days) + (times == null ? "" : "&capTimes=" + times);
        }
    }

    record Move(
            Due previous,
            @Nullable LocalDate previousOn,
            Due due,
            @Nullable LocalDate dueOn,
            @Nullable Integer days,
            boolean overCap,
            LocalDate effectiveOn,
            long position) {}

    /// In days.
    static @Nullable Integer between(@Nullable LocalDate before, @Nullable LocalDate after) {
        return before == null || after == null ? null : (int) (after.toEpochDay() - before.toEpochDay());
    }
}
