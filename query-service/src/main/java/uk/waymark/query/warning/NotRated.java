package uk.waymark.query.warning;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.query.action.ActionStatus;
import uk.waymark.query.timeline.English;

/// An open action was not rated on either dimension for longer than the plan's progress goes unreported, counted from
/// its
/// last rating, or from the day on which it was added or reopened when that is later.
@Component
final class NotRated implements Rule {
    private final WarningSettings settings;

    NotRated(WarningSettings settings) {
        this.settings = settings;
    }

    @Override
    public WarningKind kind() {
        return WarningKind.NOT_RATED;
    }

    @Override
    public Stream<Sign> signs(ActionFacts action, PlanFacts plan) {
        if (action.status() != ActionStatus.OPEN) {
            return Stream.empty();
        }
        var interval = interval(plan.cadence());
        if (!openSince(action).plus(interval).isBefore(plan.today())) {
            return Stream.empty();
        }
        return action.ratings().stream()
                .max(Comparator.comparing(ActionFacts.Rating::asAt))
                .map(last -> last.asAt().plus(interval).isBefore(plan.today())
                        ? Stream.of(old(last, plan))
                        : Stream.<Sign>empty())
                .orElseGet(() -> Stream.of(never(action)));
    }

    private static LocalDate openSince(ActionFacts action) {
        return action.stages().isEmpty()
                ? action.addedOn()
                : action.stages().getLast().effectiveOn();
    }

    private static Sign never(ActionFacts action) {
        var sentence = "Never rated since it was added on %s".formatted(English.day(action.addedOn()));
        return new Sign(null, sentence, action.addedOn(), List.of(action.position()));
    }

    private static Sign old(ActionFacts.Rating last, PlanFacts plan) {
        var sentence = "Last rated as at %s, %d days before %s%s"
                .formatted(
                        English.day(last.asAt()),
                        days(last.asAt(), plan.today()),
                        English.day(plan.today()),
                        plan.cadence() == null
                                ? ""
                                : ", while progress is reported %s".formatted(English.words(plan.cadence())));
        return new Sign(
                null,
                sentence,
                last.asAt(),
                Stream.of(last.position(), plan.cadencePosition())
                        .filter(Objects::nonNull)
                        .toList());
    }

    private Period interval(@Nullable Cadence cadence) {
        return switch (cadence) {
            case null -> settings.unrated();
            case WEEKLY -> Period.ofWeeks(1);
            case MONTHLY -> Period.ofMonths(1);
            case QUARTERLY -> Period.ofMonths(3);
            case SIX_MONTHLY -> Period.ofMonths(6);
            case ANNUALLY -> Period.ofYears(1);
        };
    }

    private static long days(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay();
    }
}
