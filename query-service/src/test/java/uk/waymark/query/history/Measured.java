package uk.waymark.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.MeasureId;
import uk.waymark.events.measure.Period;
import uk.waymark.events.measure.Target;

/// A measure with what it aims for and what was read, in the names of the answers.
record Measured(MeasureId id, @Nullable Aim target, List<Aim> targets, List<Read> readings, long version) {
    Measured {
        targets = List.copyOf(targets);
        readings = List.copyOf(readings);
    }

    record Aim(Target target, LocalDate effectiveOn, Instant recordedAt, long position) {}

    /// @param reason none when it corrects none
    record Read(Period period, Figure figure, @Nullable String reason, boolean holds, long position) {}
}
