package uk.waymark.query.figure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import uk.waymark.events.rating.Dimension;
import uk.waymark.query.action.ActionStatus;
import uk.waymark.query.figure.History.Rated;
import uk.waymark.query.figure.History.Stage;

/// An action as it stood on any day.
final class Promise {
    private final LocalDate addedOn;
    private final List<Stage> stages;
    private final Course<ActionStatus> status = new Course<>();
    private final Map<Dimension, Course<Rated>> ratings = new EnumMap<>(Dimension.class);
    private final Map<Dimension, List<Span>> spans = new EnumMap<>(Dimension.class);
    private final Deadlines deadlines;

    Promise(History history, Meetings meetings) {
        this.addedOn = history.addedOn();
        this.stages = history.stages();
        this.deadlines = new Deadlines(history, meetings);
        stages.forEach(stage -> status.turn(stage.effectiveOn(), stage.status()));
        history.ratings().forEach(rated -> ratings(rated.dimension()).turn(rated.asAt(), rated));
    }

    LocalDate addedOn() {
        return addedOn;
    }

    boolean isThereOn(LocalDate day) {
        return !addedOn.isAfter(day);
    }

    boolean isOn(LocalDate day, ActionStatus wanted) {
        return isThereOn(day) && status.on(day).orElse(ActionStatus.OPEN) == wanted;
    }

    boolean isOverdueOn(LocalDate day) {
        return isOn(day, ActionStatus.OPEN)
                && deadlines.lastDay(day).filter(last -> last.isBefore(day)).isPresent();
    }

    Optional<Rated> ratedOn(LocalDate day, Dimension dimension) {
        return ratings(dimension).on(day);
    }

    /// How often it came to that in a period.
    long turnsTo(ActionStatus wanted, Period period) {
        return stages.stream()
                .filter(stage -> stage.status() == wanted && period.has(stage.effectiveOn()))
                .count();
    }

    /// How often it was given a later day in a period.
    long slips(Period period) {
        return deadlines.slips(period);
    }

    /// Tells each rating that it had in a period, and for how many days it had it, closed ones left out.
    void daysRated(Dimension dimension, Period period, BiConsumer<String, Long> days) {
        for (var span : spans(dimension)) {
            var more = period.daysWithin(span.since, span.until);
            if (more > 0) {
                days.accept(span.rating, more);
            }
        }
    }

    private List<Span> spans(Dimension dimension) {
        return spans.computeIfAbsent(dimension, _ -> {
            var turns = new TreeSet<>(List.of(addedOn, LocalDate.MAX));
            turns.addAll(status.turnsAfter(addedOn));
            turns.addAll(ratings(dimension).turnsAfter(addedOn));
            return turns.headSet(LocalDate.MAX).stream()
                    .filter(day -> !isOn(day, ActionStatus.CLOSED))
                    .flatMap(day -> ratedOn(day, dimension).stream()
                            .map(rated -> new Span(rated.rating(), day, turns.higher(day))))
                    .toList();
        });
    }

    /// It stood at that rating and was not closed.
    ///
    /// @param until the day after the last one
    private record Span(String rating, LocalDate since, LocalDate until) {}

    private Course<Rated> ratings(Dimension dimension) {
        return ratings.computeIfAbsent(dimension, _ -> new Course<>());
    }
}
