package uk.waymark.query.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.MeasureEvent.MeasureDefined;
import uk.waymark.events.measure.MeasureEvent.ReadingCorrected;
import uk.waymark.events.measure.MeasureEvent.ReadingRecorded;
import uk.waymark.events.measure.MeasureEvent.TargetSet;
import uk.waymark.events.measure.MeasureId;
import uk.waymark.events.measure.Period;
import uk.waymark.query.history.Measured.Aim;
import uk.waymark.query.history.Measured.Read;

/// One measure, entry by entry.
record FoldedMeasure(Fold fold, MeasureId id) {
    Optional<Measured> measured() {
        return fold.told(MeasureDefined.class)
                .filter(defined -> defined.id().equals(id))
                .findFirst()
                .map(_ -> new Measured(id, last(aims()), aims(), reads(), fold.version(id)));
    }

    private static @Nullable Aim last(List<Aim> aims) {
        return aims.isEmpty() ? null : aims.getLast();
    }

    /// By their days, and those of one day as they were recorded.
    private List<Aim> aims() {
        return entries()
                .flatMap(entry -> entry.event() instanceof TargetSet set ? Stream.of(aim(entry, set)) : Stream.empty())
                .sorted(Comparator.comparing(Aim::effectiveOn))
                .toList();
    }

    private static Aim aim(Entry entry, TargetSet set) {
        var recorded = entry.recorded();
        return new Aim(set.target(), set.effectiveOn(), recorded.recordedAt(), recorded.position());
    }

    /// By their periods' first days, and those of one day as they were recorded.
    private List<Read> reads() {
        return entries()
                .flatMap(entry -> switch (entry.event()) {
                    case ReadingRecorded read -> Stream.of(read(entry, read.period(), read.figure(), null));
                    case ReadingCorrected right ->
                        Stream.of(read(entry, right.period(), right.figure(), right.reason()));
                    default -> Stream.<Read>empty();
                })
                .sorted(Comparator.comparing(read -> read.period().from()))
                .toList();
    }

    /// It holds when none of its period was recorded after it.
    private Read read(Entry entry, Period period, Figure figure, @Nullable String reason) {
        var position = entry.recorded().position();
        var holds = entries()
                .filter(later -> later.recorded().position() > position)
                .noneMatch(later -> period.equals(periodOf(later)));
        return new Read(period, figure, reason, holds, position);
    }

    private static @Nullable Period periodOf(Entry entry) {
        return switch (entry.event()) {
            case ReadingRecorded read -> read.period();
            case ReadingCorrected right -> right.period();
            default -> null;
        };
    }

    private Stream<Entry> entries() {
        return fold.effective().stream().filter(entry -> entry.isOf(id));
    }
}
