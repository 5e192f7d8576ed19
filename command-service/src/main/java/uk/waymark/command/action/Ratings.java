package uk.waymark.command.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.waymark.command.Actor;
import uk.waymark.events.action.ActionEvent.RatingCorrected;
import uk.waymark.events.action.ActionEvent.RatingOverturned;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.RatingCode;

/// The ratings of one action, those of each dimension in the order of the days that they describe.
final class Ratings {
    private final Map<Dimension, List<Given>> given = new EnumMap<>(Dimension.class);

    /// One rating as it is taken to be now.
    ///
    /// @param version the action's version at which it was given, which stays its name
    /// @param by who gave it, or corrected it last
    record Given(long version, RatingCode rating, LocalDate asAt, Actor by, Verdict verdict) {}

    /// What a second person found.
    enum Verdict {
        NONE,
        VALIDATED,
        OVERTURNED
    }

    /// The rating of the latest day, and of those of that day the one recorded last.
    Optional<Given> current(Dimension dimension) {
        var all = of(dimension);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// The latest day that a rating of either dimension describes.
    Optional<LocalDate> latest() {
        return Stream.of(Dimension.values())
                .flatMap(dimension -> current(dimension).stream())
                .map(Given::asAt)
                .max(Comparator.naturalOrder());
    }

    Optional<Given> heldOn(Dimension dimension, LocalDate day) {
        return of(dimension).reversed().stream()
                .filter(one -> !one.asAt().isAfter(day))
                .findFirst();
    }

    Optional<Given> find(Dimension dimension, long version) {
        return of(dimension).stream().filter(one -> one.version() == version).findFirst();
    }

    private List<Given> of(Dimension dimension) {
        return given.getOrDefault(dimension, List.of());
    }

    void remember(Dimension dimension, long version, RatingCode rating, LocalDate asAt, Actor by) {
        insert(dimension, new Given(version, rating, asAt, by, Verdict.NONE));
    }

    void rememberValidated(Dimension dimension, long version) {
        judge(dimension, version, Verdict.VALIDATED);
    }

    /// What takes the place of the overturned one has had its second person.
    void remember(RatingOverturned overturned, long version, Actor by) {
        judge(overturned.dimension(), overturned.ratingVersion(), Verdict.OVERTURNED);
        insert(
                overturned.dimension(),
                new Given(version, overturned.rating(), overturned.effectiveOn(), by, Verdict.VALIDATED));
    }

    /// Whoever found the entry right has not seen this one.
    void remember(RatingCorrected corrected, Actor by) {
        take(corrected.dimension(), corrected.ratingVersion());
        insert(
                corrected.dimension(),
                new Given(corrected.ratingVersion(), corrected.rating(), corrected.asAt(), by, Verdict.NONE));
    }

    private void judge(Dimension dimension, long version, Verdict verdict) {
        all(dimension)
                .replaceAll(one -> one.version() == version
                        ? new Given(one.version(), one.rating(), one.asAt(), one.by(), verdict)
                        : one);
    }

    private void take(Dimension dimension, long version) {
        all(dimension).removeIf(one -> one.version() == version);
    }

    /// Of one day the one that was given later comes later, also where an earlier one is corrected.
    private void insert(Dimension dimension, Given next) {
        var all = all(dimension);
        var place = all.size();
        while (place > 0 && isAfter(all.get(place - 1), next)) {
            place--;
        }
        all.add(place, next);
    }

    private List<Given> all(Dimension dimension) {
        return given.computeIfAbsent(dimension, _ -> new ArrayList<>());
    }

    private static boolean isAfter(Given one, Given other) {
        return one.asAt().isAfter(other.asAt()) || (one.asAt().equals(other.asAt()) && one.version() > other.version());
    }
}
