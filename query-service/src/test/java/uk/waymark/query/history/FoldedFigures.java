package uk.waymark.query.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionEvent.ActionClosed;
import uk.waymark.events.action.ActionEvent.ActionCompleted;
import uk.waymark.events.action.ActionEvent.ActionReopened;
import uk.waymark.events.action.ActionEvent.DueDateRevised;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;

/// The figures of a plan, day by day: on each the plan is folded anew.
record FoldedFigures(Fold fold, PlanId plan) {

    /// @param period in which a day is
    List<Figured> between(LocalDate from, LocalDate to, Function<LocalDate, Comparable<?>> period) {
        return from
                .datesUntil(to.plusDays(1))
                .collect(Collectors.groupingBy(period, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::figured)
                .toList();
    }

    private Figured figured(List<LocalDate> days) {
        var end = fold.at(days.getLast());
        var counts = end.plan(plan).orElseThrow();
        var actions = end.actions(plan);
        return new Figured(
                days.getFirst(),
                days.getLast(),
                acts(ActionAdded.class, days).count(),
                acts(ActionClosed.class, days).count(),
                acts(ActionReopened.class, days).count(),
                acts(ActionCompleted.class, days).count(),
                acts(DueDateRevised.class, days).filter(this::isLater).count(),
                inStatus("OPEN", actions).count(),
                inStatus("COMPLETE", actions).count(),
                inStatus("CLOSED", actions).count(),
                counts.overdue(),
                counts.tallies(),
                median(inStatus("OPEN", actions)
                        .map(action -> days.getLast().toEpochDay()
                                - addedOn(action.id()).toEpochDay())
                        .sorted()
                        .toList()),
                daysAtRating(days, counts));
    }

    private <E extends ActionEvent> Stream<Entry> acts(Class<E> type, List<LocalDate> days) {
        return fold.at(days.getLast()).effective().stream()
                .filter(entry -> type.isInstance(entry.event()))
                .filter(entry -> entry.event().subject().startsWith(plan + "/"))
                .filter(entry -> !entry.event().effectiveOn().isBefore(days.getFirst()));
    }

    /// By what was settled on the day on which it was moved.
    private boolean isLater(Entry entry) {
        var revised = (DueDateRevised) entry.event();
        var then = fold.at(revised.effectiveOn());
        var since = fold.known().stream()
                .takeWhile(earlier -> !earlier.equals(entry))
                .filter(earlier -> earlier.isOf(revised.id()))
                .filter(earlier -> earlier.event() instanceof ActionAdded || earlier.event() instanceof DueDateRevised)
                .map(earlier -> earlier.event().effectiveOn())
                .reduce((_, later) -> later)
                .orElseThrow();
        var before = then.dueOn(revised.previous(), since);
        var after = then.dueOn(revised.due(), revised.effectiveOn());
        return before != null && after != null && after.isAfter(before);
    }

    private static Stream<Standing> inStatus(String status, List<Standing> actions) {
        return actions.stream().filter(action -> action.status().equals(status));
    }

    private LocalDate addedOn(ActionId id) {
        return fold.known().stream()
                .map(Entry::event)
                .filter(event ->
                        event instanceof ActionAdded added && added.id().equals(id))
                .findFirst()
                .orElseThrow()
                .effectiveOn();
    }

    private static @Nullable Double median(List<Long> sorted) {
        var size = sorted.size();
        return size == 0 ? null : Double.valueOf((sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0);
    }

    private Map<Dimension, @Nullable Map<String, Long>> daysAtRating(List<LocalDate> days, Counts counts) {
        var spent = new HashMap<Dimension, @Nullable Map<String, Long>>();
        counts.tallies()
                .forEach((dimension, tally) -> spent.put(
                        dimension,
                        tally == null ? null : daysAtRating(tally.ratings().keySet(), held(dimension, days))));
        return spent;
    }

    private static Map<String, Long> daysAtRating(Set<String> codes, List<String> held) {
        return codes.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> held.stream().filter(code::equals).count()));
    }

    /// Each rating of each day of each action that was not closed.
    private List<String> held(Dimension dimension, List<LocalDate> days) {
        return days.stream()
                .flatMap(day -> fold.at(day).actions(plan).stream())
                .filter(action -> !action.status().equals("CLOSED"))
                .flatMap(action -> Stream.ofNullable(action.ratings().get(dimension)))
                .map(held -> held.rating().value())
                .toList();
    }
}
