package uk.waymark.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.action.Closure;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;

/// How an action stands. The fields have the names of the answers, so that what the service says is read into it.
record Standing(
        ActionId id,
        String status,
        @Nullable Done completion,
        @Nullable Ended closure,
        @Nullable Ended firstClosure,
        Due due,
        @Nullable LocalDate dueOn,
        Due originalDue,
        @Nullable LocalDate originalDueOn,
        int timesRevised,
        boolean overdue,
        boolean overdueAgainstOriginal,
        Map<Dimension, @Nullable Held> ratings,
        List<Backing> evidence,
        List<Step> milestones,
        long version) {
    Standing {
        ratings = Collections.unmodifiableMap(new HashMap<>(ratings));
        evidence = List.copyOf(evidence);
        milestones = List.copyOf(milestones);
    }

    record Done(LocalDate effectiveOn, Instant recordedAt) {}

    record Ended(Closure closure, LocalDate effectiveOn, Instant recordedAt) {}

    /// A rating that holds.
    record Held(
            RatingCode rating,
            Direction direction,
            LocalDate asAt,
            Instant recordedAt,
            boolean validated,
            long version) {}

    record Backing(Ref ref, LocalDate effectiveOn, @Nullable LocalDate withdrawnOn) {}

    record Step(
            Ref ref, @Nullable LocalDate dueOn, @Nullable LocalDate reachedOn) {}
}
