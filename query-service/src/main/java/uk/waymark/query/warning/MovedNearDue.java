package uk.waymark.query.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.query.timeline.English;

/// The date of an action was moved shortly before its day, on it, or when it was past.
@Component
final class MovedNearDue implements Rule {
    private final WarningSettings settings;

    MovedNearDue(WarningSettings settings) {
        this.settings = settings;
    }

    @Override
    public WarningKind kind() {
        return WarningKind.MOVED_NEAR_DUE;
    }

    @Override
    public Stream<Sign> signs(ActionFacts action, PlanFacts plan) {
        return action.moves().stream().flatMap(move -> signs(move, move.before()));
    }

    private Stream<Sign> signs(ActionFacts.Move move, @Nullable LocalDate before) {
        if (before == null
                || before.equals(move.after())
                || move.effectiveOn().plus(settings.nearDue()).isBefore(before)) {
            return Stream.empty();
        }
        var sentence = "Its date was moved from %s to %s on %s, %s"
                .formatted(
                        English.day(before),
                        move.after() == null ? "no settled day" : English.day(move.after()),
                        English.day(move.effectiveOn()),
                        distance(before.toEpochDay() - move.effectiveOn().toEpochDay()));
        return Stream.of(new Sign(null, sentence, move.effectiveOn(), List.of(move.position())));
    }

    private static String distance(long days) {
        var away = Math.abs(days);
        return days == 0
                ? "the day on which it was due"
                : "%d %s %s it was due".formatted(away, away == 1 ? "day" : "days", days > 0 ? "before" : "after");
    }
}
