package uk.waymark.query.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;

/// What may happen next to the ratings of one action.
final class RandomRatings {
    private static final Comparator<Given> ORDER =
            Comparator.comparing(Given::asAt).thenComparingLong(Given::version);

    private final OneAction action;
    private final Chance chance;
    private final List<Given> all = new ArrayList<>();

    RandomRatings(OneAction action, Chance chance) {
        this.action = action;
        this.chance = chance;
    }

    /// A rating as it is taken to be now.
    ///
    /// @param decided whether a second person looked at it
    private record Given(long version, Dimension dimension, RatingCode rating, LocalDate asAt, boolean decided) {}

    /// @param version that of the next event
    List<Supplier<ActionEvent>> allowed(Dimension dimension, long version, boolean closed) {
        var allowed = new ArrayList<Supplier<ActionEvent>>();
        if (!closed) {
            allowed.add(() -> rate(dimension, version));
            allowed.add(() -> rate(dimension, version));
        }
        var given = of(dimension).toList();
        if (!given.isEmpty()) {
            allowed.add(() -> correct(chance.of(given)));
        }
        var undecided = given.stream().filter(one -> !one.decided()).toList();
        if (!undecided.isEmpty()) {
            allowed.add(() -> validate(chance.of(undecided)));
        }
        of(dimension)
                .max(ORDER)
                .filter(current -> !current.decided() && !closed)
                .ifPresent(current -> {
                    allowed.add(() -> overturn(current, version));
                });
        return allowed;
    }

    /// Late, where a later day was rated before.
    private ActionEvent rate(Dimension dimension, long version) {
        var day = chance.day();
        var code = code();
        var held = heldOn(dimension, day).map(Given::rating).orElse(null);
        all.add(new Given(version, dimension, code, day, false));
        return code.equals(held)
                ? action.confirmed(dimension, code, direction(), day)
                : action.rated(dimension, held, code, direction(), day);
    }

    private ActionEvent correct(Given wrong) {
        var day = chance.oneIn(2) ? wrong.asAt() : chance.day();
        var code = code();
        all.set(all.indexOf(wrong), new Given(wrong.version(), wrong.dimension(), code, day, false));
        return action.corrected(wrong.dimension(), wrong.version(), wrong.rating(), code, direction(), day);
    }

    private ActionEvent validate(Given right) {
        decided(right);
        return action.validated(right.dimension(), right.version(), chance.from(right.asAt()));
    }

    private ActionEvent overturn(Given wrong, long version) {
        decided(wrong);
        var day = chance.from(wrong.asAt());
        var code = Stream.generate(this::code)
                .filter(other -> !other.equals(wrong.rating()))
                .findFirst()
                .orElseThrow();
        all.add(new Given(version, wrong.dimension(), code, day, true));
        return action.overturned(wrong.dimension(), wrong.version(), wrong.rating(), code, day);
    }

    private void decided(Given one) {
        all.set(all.indexOf(one), new Given(one.version(), one.dimension(), one.rating(), one.asAt(), true));
    }

    private Optional<Given> heldOn(Dimension dimension, LocalDate day) {
        return of(dimension).filter(one -> !one.asAt().isAfter(day)).max(ORDER);
    }

    private Stream<Given> of(Dimension dimension) {
        return all.stream().filter(one -> one.dimension() == dimension);
    }

    private RatingCode code() {
        return new RatingCode(chance.of(List.of("RED", "AMBER", "GREEN")));
    }

    private Direction direction() {
        return chance.of(List.of(Direction.values()));
    }
}
