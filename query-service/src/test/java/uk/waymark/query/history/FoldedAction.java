package uk.waymark.query.history;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionEvent.ActionClosed;
import uk.waymark.events.action.ActionEvent.ActionCompleted;
import uk.waymark.events.action.ActionEvent.ActionProgressRecorded;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.ActionRatingConfirmed;
import uk.waymark.events.action.ActionEvent.ActionReopened;
import uk.waymark.events.action.ActionEvent.DueDateRevised;
import uk.waymark.events.action.ActionEvent.EvidenceAttached;
import uk.waymark.events.action.ActionEvent.EvidenceWithdrawn;
import uk.waymark.events.action.ActionEvent.MilestoneAdded;
import uk.waymark.events.action.ActionEvent.MilestoneReached;
import uk.waymark.events.action.ActionEvent.RatingCorrected;
import uk.waymark.events.action.ActionEvent.RatingOverturned;
import uk.waymark.events.action.ActionEvent.RatingValidated;
import uk.waymark.events.rating.Dimension;
import uk.waymark.query.history.Standing.Backing;
import uk.waymark.query.history.Standing.Done;
import uk.waymark.query.history.Standing.Ended;
import uk.waymark.query.history.Standing.Held;
import uk.waymark.query.history.Standing.Step;

/// One action, entry by entry, but for its ratings.
final class FoldedAction {
    private final ActionAdded added;
    private final BiFunction<Due, LocalDate, @Nullable LocalDate> dueOn;
    private final Map<Ref, EvidenceAttached> evidence = new LinkedHashMap<>();
    private final Map<Ref, LocalDate> withdrawn = new LinkedHashMap<>();
    private final Map<Ref, MilestoneAdded> milestones = new LinkedHashMap<>();
    private final Map<Ref, LocalDate> reached = new LinkedHashMap<>();

    private Due due;
    private LocalDate dueSince;
    private int timesRevised;
    private String status = "OPEN";
    private @Nullable Done completion;
    private @Nullable Ended closure;
    private @Nullable Ended firstClosure;

    /// @param dueOn the day of what was due from a day on
    FoldedAction(ActionAdded added, BiFunction<Due, LocalDate, @Nullable LocalDate> dueOn) {
        this.added = added;
        this.dueOn = dueOn;
        due = added.due();
        dueSince = added.effectiveOn();
    }

    void on(Entry entry) {
        var at = entry.recorded().recordedAt();
        switch ((ActionEvent) entry.event()) {
            case DueDateRevised revised -> {
                due = revised.due();
                dueSince = revised.effectiveOn();
                timesRevised++;
            }
            case ActionCompleted completed -> {
                status = "COMPLETE";
                completion = new Done(completed.effectiveOn(), at);
            }
            case ActionClosed closed -> {
                status = "CLOSED";
                closure = new Ended(closed.closure(), closed.effectiveOn(), at);
                firstClosure = firstClosure == null ? closure : firstClosure;
            }
            case ActionReopened _ -> {
                status = "OPEN";
                completion = null;
                closure = null;
            }
            case EvidenceAttached attached -> evidence.put(attached.ref(), attached);
            case EvidenceWithdrawn withdrawal -> withdrawn.put(withdrawal.ref(), withdrawal.effectiveOn());
            case MilestoneAdded milestone -> milestones.put(milestone.ref(), milestone);
            case MilestoneReached milestone -> reached.put(milestone.ref(), milestone.effectiveOn());
            case ActionAdded _,
                    ActionProgressRecorded _,
                    ActionRated _,
                    ActionRatingConfirmed _,
                    RatingValidated _,
                    RatingOverturned _,
                    RatingCorrected _ -> {
                // Changes nothing of this.
            }
        }
    }

    Standing standing(LocalDate today, Map<Dimension, @Nullable Held> ratings, long version) {
        var now = dueOn.apply(due, dueSince);
        var atFirst = dueOn.apply(added.due(), added.effectiveOn());
        return new Standing(
                added.id(),
                status,
                completion,
                closure,
                firstClosure,
                due,
                now,
                added.due(),
                atFirst,
                timesRevised,
                isOverdue(now, today),
                isOverdue(atFirst, today),
                ratings,
                evidence.values().stream()
                        .map(one -> new Backing(one.ref(), one.effectiveOn(), withdrawn.get(one.ref())))
                        .toList(),
                steps(),
                version);
    }

    private List<Step> steps() {
        return milestones.values().stream()
                .map(one -> new Step(one.ref(), dueOn.apply(one.due(), one.effectiveOn()), reached.get(one.ref())))
                .toList();
    }

    private boolean isOverdue(@Nullable LocalDate dueOn, LocalDate today) {
        return status.equals("OPEN") && dueOn != null && dueOn.isBefore(today);
    }
}
