package uk.waymark.query.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.query.history.Standing.Held;

/// The ratings of one action, entry by entry, those of later days included.
final class FoldedRatings {
    private final LocalDate day;
    private final List<Given> all = new ArrayList<>();

    FoldedRatings(LocalDate day) {
        this.day = day;
    }

    /// One entry of the replay, in the names of the answers.
    record Replayed(
            RatingCode rating,
            LocalDate asAt,
            long version,
            @Nullable Long correctedBy,
            @Nullable Long overturnedBy,
            @Nullable Second validation,
            long position) {}

    /// That a second person found a rating right.
    record Second(long position) {}

    void on(Entry entry) {
        switch ((ActionEvent) entry.event()) {
            case ActionRated given ->
                add(entry, null, given.dimension(), given.rating(), given.direction(), given.asAt());
            case ActionRatingConfirmed given ->
                add(entry, null, given.dimension(), given.rating(), given.direction(), given.asAt());
            case RatingOverturned given -> {
                if (entry.isBy(day)) {
                    last(given.ratingVersion()).overturnedBy = entry.recorded().position();
                }
                add(entry, null, given.dimension(), given.rating(), given.direction(), given.effectiveOn());
                all.getLast().overturns = true;
            }
            case RatingCorrected given -> {
                last(given.ratingVersion()).correctedBy = entry.recorded().position();
                add(entry, given.ratingVersion(), given.dimension(), given.rating(), given.direction(), given.asAt());
            }
            case RatingValidated validated -> {
                if (entry.isBy(day)) {
                    last(validated.ratingVersion()).validation =
                            new Second(entry.recorded().position());
                }
            }
            case ActionAdded _,
                    ActionProgressRecorded _,
                    DueDateRevised _,
                    ActionCompleted _,
                    ActionClosed _,
                    ActionReopened _,
                    EvidenceAttached _,
                    EvidenceWithdrawn _,
                    MilestoneAdded _,
                    MilestoneReached _ -> {
                // Rates nothing.
            }
        }
    }

    private void add(
            Entry entry,
            @Nullable Long corrects,
            Dimension dimension,
            RatingCode rating,
            Direction direction,
            LocalDate asAt) {
        var name = corrects == null ? entry.recorded().version() : corrects;
        all.add(new Given(entry, name, dimension, rating, direction, asAt));
    }

    /// That rating by what it was given as or by its last correction.
    private Given last(long name) {
        return all.reversed().stream()
                .filter(given -> given.name == name)
                .findFirst()
                .orElseThrow();
    }

    /// Of the ratings that nothing put right: that of the latest day, and of one day the one given last.
    Map<Dimension, @Nullable Held> held() {
        var latest = new EnumMap<Dimension, Given>(Dimension.class);
        all.stream()
                .filter(given -> given.correctedBy == null && !given.asAt.isAfter(day))
                .forEach(given ->
                        latest.merge(given.dimension, given, (one, other) -> other.isAfter(one) ? other : one));
        var held = new EnumMap<Dimension, @Nullable Held>(Dimension.class);
        for (var dimension : Dimension.values()) {
            var given = latest.get(dimension);
            held.put(dimension, given == null ? null : given.held());
        }
        return held;
    }

    List<Replayed> replay() {
        return all.stream()
                .filter(given -> !given.asAt.isAfter(day))
                .map(Given::replayed)
                .toList();
    }

    private static final class Given {
        private final Entry entry;
        private final long name;
        private final Dimension dimension;
        private final RatingCode rating;
        private final Direction direction;
        private final LocalDate asAt;

        private boolean overturns;
        private @Nullable Long correctedBy;
        private @Nullable Long overturnedBy;
        private @Nullable Second validation;

        /// @param name the version at which it was given, whatever corrected it since
        Given(Entry entry, long name, Dimension dimension, RatingCode rating, Direction direction, LocalDate asAt) {
            this.entry = entry;
            this.name = name;
            this.dimension = dimension;
            this.rating = rating;
            this.direction = direction;
            this.asAt = asAt;
        }

        boolean isAfter(Given other) {
            return asAt.equals(other.asAt) ? name > other.name : asAt.isAfter(other.asAt);
        }

        Held held() {
            var recorded = entry.recorded();
            return new Held(
                    rating,
                    direction,
                    asAt,
                    recorded.recordedAt(),
                    overturns || validation != null,
                    recorded.version());
        }

        Replayed replayed() {
            var recorded = entry.recorded();
            return new Replayed(
                    rating, asAt, recorded.version(), correctedBy, overturnedBy, validation, recorded.position());
        }
    }
}
