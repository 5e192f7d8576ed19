package uk.waymark.query.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.action.ActionEvent.DueDateRevised;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;
import uk.waymark.events.plan.PlanId;
import uk.waymark.query.history.Slipped.Cap;
import uk.waymark.query.history.Slipped.Move;

/// The dates of a plan's actions, move by move.
///
/// @param another the cap to go by instead of the plan's; none for that
record FoldedDates(Fold fold, PlanId plan, @Nullable Cap another) {
    private static final Comparator<Slipped> WORST_FIRST = Comparator.<Slipped>comparingInt(
                    one -> -Objects.requireNonNullElse(one.daysSlipped(), 0))
            .thenComparingInt(one -> -one.timesRevised());

    List<Slipped> slipped() {
        return fold.actions(plan).stream()
                .map(this::slipped)
                .sorted(WORST_FIRST)
                .toList();
    }

    private Slipped slipped(Standing action) {
        var cap = cap(fold);
        return new Slipped(
                action.id(),
                action.status(),
                action.originalDue(),
                action.originalDueOn(),
                action.due(),
                action.dueOn(),
                action.timesRevised(),
                Slipped.between(action.originalDueOn(), action.dueOn()),
                action.overdue(),
                action.overdue() ? past(action.dueOn()) : 0,
                action.overdueAgainstOriginal(),
                action.overdueAgainstOriginal() ? past(action.originalDueOn()) : 0,
                cap,
                cap != null && cap.isPassedBy(action),
                moves(action));
    }

    private int past(@Nullable LocalDate day) {
        return Objects.requireNonNull(Slipped.between(day, fold.today()));
    }

    private List<Move> moves(Standing action) {
        var moves = new ArrayList<Move>();
        var before = action.originalDueOn();
        for (var entry : fold.effective()) {
            if (entry.isOf(action.id()) && entry.event() instanceof DueDateRevised revised) {
                var after = fold.dueOn(revised.due(), revised.effectiveOn());
                moves.add(new Move(
                        revised.previous(),
                        before,
                        revised.due(),
                        after,
                        Slipped.between(before, after),
                        wasOverCap(entry, revised),
                        revised.effectiveOn(),
                        entry.recorded().position()));
                before = after;
            }
        }
        return moves;
    }

    /// By what was so on its day, as it was known when it was recorded.
    private boolean wasOverCap(Entry entry, DueDateRevised revised) {
        var then =
                new Fold(fold.known(), revised.effectiveOn(), entry.recorded().recordedAt());
        var cap = cap(then);
        return cap != null && cap.isPassedBy(then.action(revised.id()).orElseThrow());
    }

    /// That of the latest day, and of one day the one recorded last.
    private @Nullable Cap cap(Fold then) {
        return another != null
                ? another
                : then.told(SlipCapSet.class)
                        .filter(set -> set.id().equals(plan))
                        .reduce((held, next) -> next.effectiveOn().isBefore(held.effectiveOn()) ? held : next)
                        .map(set -> new Cap(set.days(), set.times()))
                        .orElse(null);
    }
}
