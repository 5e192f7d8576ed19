package uk.waymark.query.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.action.Closure;
import uk.waymark.events.rating.Dimension;
import uk.waymark.query.action.ActionStatus;

/// What the rules look at of an action. A position is that of the event that said so.
///
/// @param ratings on both dimensions, by day, and of one day in the order in which they were given
/// @param stages in the order in which they were recorded
record ActionFacts(
        String id,
        String lead,
        ActionStatus status,
        LocalDate addedOn,
        long position,
        List<Rating> ratings,
        List<Stage> stages,
        List<Move> moves,
        List<Evidence> evidence,
        List<Entry> entries,
        List<Measured> measures) {
    ActionFacts {
        ratings = List.copyOf(ratings);
        stages = List.copyOf(stages);
        moves = List.copyOf(moves);
        evidence = List.copyOf(evidence);
        entries = List.copyOf(entries);
        measures = List.copyOf(measures);
    }

    List<Rating> ratings(Dimension dimension) {
        return ratings.stream().filter(rating -> rating.dimension == dimension).toList();
    }

    /// A rating as it was given or corrected last.
    ///
    /// @param evidence the refs of the documents that it rests on
    /// @param validated whether a second person found it right, or put it in the place of another
    record Rating(
            long position,
            Dimension dimension,
            String rating,
            String rationale,
            LocalDate asAt,
            @Nullable String capacity,
            List<String> evidence,
            boolean validated) {
        Rating {
            evidence = List.copyOf(evidence);
        }
    }

    /// It was completed, closed or reopened.
    record Stage(
            long position, ActionStatus status, @Nullable Closure closure, LocalDate effectiveOn) {}

    /// Its date was moved.
    ///
    /// @param before the day it had; none where its words settled none
    record Move(
            long position,
            LocalDate effectiveOn,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {}

    /// A document that was attached.
    ///
    /// @param withdrawnOn none for one that still backs the action
    record Evidence(
            String ref,
            LocalDate attachedOn,
            @Nullable LocalDate withdrawnOn,
            @Nullable Long withdrawal) {}

    /// Any event of the action.
    record Entry(long position, LocalDate effectiveOn, Instant recordedAt) {}
}
