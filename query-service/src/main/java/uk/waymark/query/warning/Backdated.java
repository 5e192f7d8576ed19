package uk.waymark.query.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What happened to an action was recorded long after. Of a history that was imported that is all of it.
@Component
final class Backdated implements Rule {
    private final WarningSettings settings;
    private final ZoneId zone;

    Backdated(WarningSettings settings, Clock clock) {
        this.settings = settings;
        this.zone = clock.getZone();
    }

    @Override
    public WarningKind kind() {
        return WarningKind.BACKDATED;
    }

    @Override
    public Stream<Sign> signs(ActionFacts action, PlanFacts plan) {
        var late = action.entries().stream().filter(this::isLate).toList();
        return late.isEmpty()
                ? Stream.empty()
                : Stream.of(sign(late, action.entries().size()));
    }

    private boolean isLate(ActionFacts.Entry entry) {
        return recordedOn(entry).isAfter(entry.effectiveOn().plus(settings.backdated()));
    }

    private LocalDate recordedOn(ActionFacts.Entry entry) {
        return LocalDate.ofInstant(entry.recordedAt(), zone);
    }

    private Sign sign(List<ActionFacts.Entry> late, int all) {
        var sentence = "%s recorded late, up to %d days after the day described"
                .formatted(
                        howMany(late.size(), all),
                        late.stream().mapToLong(this::days).max().orElseThrow());
        return new Sign(
                null,
                sentence,
                late.stream()
                        .map(ActionFacts.Entry::effectiveOn)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                late.stream().map(ActionFacts.Entry::position).toList());
    }

    private static String howMany(int late, int all) {
        if (late == all) {
            return all == 1 ? "Its only event was" : "All of its %d events were".formatted(all);
        }
        return "%d of its %d events %s".formatted(late, all, late == 1 ? "was" : "were");
    }

    private long days(ActionFacts.Entry entry) {
        return recordedOn(entry).toEpochDay() - entry.effectiveOn().toEpochDay();
    }
}
