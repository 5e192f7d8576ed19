package uk.waymark.query.warning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.measure.Better;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.Target;
import uk.waymark.events.measure.Unit;

/// A measure that names an action, what it aims for and what was read last.
record Measured(
        String name,
        Unit unit,
        Better better,
        @Nullable Aim target,
        @Nullable Reading reading) {
    record Aim(long position, Target target, LocalDate effectiveOn) {}

    /// @param to the last day of its period
    record Reading(long position, Figure figure, LocalDate to) {}

    /// Whether the reading is worse than the target. Where nothing was agreed nothing is missed, and a value is no
    /// target for a measure of which neither high nor low is better.
    static boolean misses(Aim aim, Reading reading, Unit unit, Better better) {
        var figure = reading.figure.in(unit);
        return switch (aim.target) {
            case Target.Value(var value) ->
                switch (better) {
                    case HIGH -> figure.compareTo(value) < 0;
                    case LOW -> figure.compareTo(value) > 0;
                    case RANGE -> false;
                };
            case Target.Between(var low, var high) -> figure.compareTo(low) < 0 || figure.compareTo(high) > 0;
            case Target.NoneAgreed _ -> false;
        };
    }
}
