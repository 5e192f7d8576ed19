package uk.waymark.query.warning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.waymark.events.measure.Target;
import uk.waymark.events.rating.Dimension;
import uk.waymark.query.timeline.English;

/// The rating that holds says that all is well, and what was read last of a measure of the action misses its target.
@Component
final class GreenWhileMeasureRed implements Rule {
    private final Greens greens;

    GreenWhileMeasureRed(Greens greens) {
        this.greens = greens;
    }

    @Override
    public WarningKind kind() {
        return WarningKind.GREEN_WHILE_MEASURE_RED;
    }

    @Override
    public Stream<Sign> signs(ActionFacts action, PlanFacts plan) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> greens.held(action, plan, dimension))
                .filter(green -> !green.isEmpty())
                .flatMap(green -> action.measures().stream().flatMap(measure -> sign(green, measure)));
    }

    private static Stream<Sign> sign(List<ActionFacts.Rating> green, Measured measure) {
        var aim = measure.target();
        var reading = measure.reading();
        if (aim == null || reading == null || !Measured.misses(aim, reading, measure.unit(), measure.better())) {
            return Stream.empty();
        }
        var held = green.getLast();
        var sentence = "%s is %s as at %s, and “%s” was %s at %s against a target of %s"
                .formatted(
                        English.name(held.dimension()),
                        held.rating(),
                        English.day(held.asAt()),
                        measure.name(),
                        reading.figure().in(measure.unit()).toPlainString(),
                        English.day(reading.to()),
                        words(aim.target()));
        return Stream.of(new Sign(
                held.dimension(),
                sentence,
                latest(green.getFirst().asAt(), aim.effectiveOn(), reading.to()),
                List.of(held.position(), aim.position(), reading.position())));
    }

    private static String words(Target target) {
        return switch (target) {
            case Target.Value(var value) -> value.toPlainString();
            case Target.Between(var low, var high) -> "%s to %s".formatted(low.toPlainString(), high.toPlainString());
            case Target.NoneAgreed _ -> "none";
        };
    }

    private static LocalDate latest(LocalDate... days) {
        return Arrays.stream(days).max(Comparator.naturalOrder()).orElseThrow();
    }
}
