package uk.waymark.query.figure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.query.action.ActionStatus;
import uk.waymark.query.figure.History.Rated;
import uk.waymark.query.plan.Tallies;
import uk.waymark.query.plan.Tally;

/// Counts a plan's actions by period.
record Reckoning(List<Scale> scales, List<Promise> actions) {
    Reckoning {
        scales = List.copyOf(scales);
        actions = List.copyOf(actions);
    }

    PeriodFigures of(Period period) {
        return new PeriodFigures(
                period.from(),
                period.to(),
                sum(action -> period.has(action.addedOn()) ? 1 : 0),
                sum(action -> action.turnsTo(ActionStatus.CLOSED, period)),
                sum(action -> action.turnsTo(ActionStatus.OPEN, period)),
                sum(action -> action.turnsTo(ActionStatus.COMPLETE, period)),
                sum(action -> action.slips(period)),
                atEnd(ActionStatus.OPEN, period),
                atEnd(ActionStatus.COMPLETE, period),
                atEnd(ActionStatus.CLOSED, period),
                sum(action -> action.isOverdueOn(period.to()) ? 1 : 0),
                new Tallies(
                        rated(Dimension.DELIVERY, scale -> tally(scale, period.to())),
                        rated(Dimension.IMPACT, scale -> tally(scale, period.to()))),
                medianAge(period.to()),
                new DaysAtRating(
                        rated(Dimension.DELIVERY, scale -> days(scale, period)),
                        rated(Dimension.IMPACT, scale -> days(scale, period))));
    }

    private long sum(ToLongFunction<Promise> count) {
        return actions.stream().mapToLong(count).sum();
    }

    private long atEnd(ActionStatus status, Period period) {
        return sum(action -> action.isOn(period.to(), status) ? 1 : 0);
    }

    private <T> @Nullable T rated(Dimension dimension, Function<Scale, T> figure) {
        return scales.stream()
                .filter(scale -> scale.dimension() == dimension)
                .findFirst()
                .map(figure)
                .orElse(null);
    }

    private Tally tally(Scale scale, LocalDate day) {
        var there = actions.stream().filter(action -> action.isThereOn(day)).toList();
        var held = there.stream()
                .flatMap(action -> action.ratedOn(day, scale.dimension()).stream())
                .toList();
        return new Tally(
                scale.scheme(),
                count(scale.codes(), held, Rated::rating),
                there.size() - held.size(),
                count(
                        Arrays.stream(Direction.values()).map(Enum::name).toList(),
                        held,
                        rated -> rated.direction().name()));
    }

    private static Map<String, Integer> count(List<String> names, List<Rated> held, Function<Rated, String> name) {
        var counts = held.stream().collect(Collectors.groupingBy(name, Collectors.summingInt(_ -> 1)));
        var counted = new LinkedHashMap<String, Integer>();
        names.forEach(one -> counted.put(one, counts.getOrDefault(one, 0)));
        return counted;
    }

    private Map<String, Long> days(Scale scale, Period period) {
        var days = new LinkedHashMap<String, Long>();
        scale.codes().forEach(code -> days.put(code, 0L));
        actions.forEach(action -> action.daysRated(
                scale.dimension(), period, (code, more) -> days.computeIfPresent(code, (_, n) -> n + more)));
        return days;
    }

    private @Nullable Double medianAge(LocalDate day) {
        var ages = actions.stream()
                .filter(action -> action.isOn(day, ActionStatus.OPEN))
                .mapToLong(action -> day.toEpochDay() - action.addedOn().toEpochDay())
                .sorted()
                .toArray();
        var middle = ages.length / 2;
        return ages.length == 0
                ? null
                : Double.valueOf(ages.length % 2 == 1 ? ages[middle] : (ages[middle - 1] + ages[middle]) / 2.0);
    }
}
