package uk.waymark.query.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.measure.MeasureEvent.MeasureDefined;
import uk.waymark.events.measure.MeasureId;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;

/// What the service tells on one pair of clocks, beside what the entries add up to.
final class Comparison {
    // In an order, so that chance picks the same one again.
    private static final SortedMap<String, Predicate<Standing>> FILTERS = new TreeMap<>(Map.of(
            "status=OPEN", action -> action.status().equals("OPEN"),
            "status=COMPLETE", action -> action.status().equals("COMPLETE"),
            "overdue=true", Standing::overdue,
            "overdue=false", action -> !action.overdue(),
            "rating=AMBER",
                    action -> Optional.ofNullable(action.ratings().get(Dimension.DELIVERY))
                            .filter(held -> held.rating().value().equals("AMBER"))
                            .isPresent()));

    private static final SortedMap<String, Function<LocalDate, Comparable<?>>> PERIODS = new TreeMap<>(Map.of(
            "month", YearMonth::from,
            "quarter", day -> day.getYear() + " " + day.get(IsoFields.QUARTER_OF_YEAR),
            "year", LocalDate::getYear));

    private final Asked asked;
    private final List<Entry> all;
    private final Fold fold;
    private final Answers answers;

    Comparison(Asked asked, List<Entry> all) {
        this.asked = asked;
        this.all = all;
        fold = new Fold(all, asked.asAt(), asked.knownAt());
        answers = new Answers(asked, fold.known());
    }

    void run(Chance chance) {
        said(PlanDrafted.class).map(PlanDrafted::id).forEach(plan -> compare(plan, chance));
        compare(chance.of(said(ActionAdded.class).map(ActionAdded::id).toList()));
        said(MeasureDefined.class).map(MeasureDefined::id).forEach(this::compare);
    }

    private <E extends WaymarkEvent> Stream<E> said(Class<E> type) {
        return all.stream().map(Entry::event).filter(type::isInstance).map(type::cast);
    }

    private void compare(PlanId id, Chance chance) {
        var path = "/plans/" + id;
        if (answers.are(path, Counts.class, fold.plan(id))) {
            var actions = fold.actions(id);
            answers.list(path + "/actions?limit=500", Standing.class, actions);
            var filter = chance.of(List.copyOf(FILTERS.keySet()));
            answers.list(
                    path + "/actions?" + filter,
                    Standing.class,
                    actions.stream().filter(FILTERS.get(filter)).toList());
            compareDates(path, id, chance);
            compareFigures(path, id, chance);
            compareTimeline(path, id);
        }
    }

    private void compareDates(String path, PlanId id, Chance chance) {
        var another = chance.oneIn(2) ? null : chance.cap();
        answers.list(
                path + "/dates?limit=500" + (another == null ? "" : another.asked()),
                Slipped.class,
                new FoldedDates(fold, id, another).slipped());
    }

    private void compareFigures(String path, PlanId id, Chance chance) {
        var to = chance.upTo(fold.today());
        var from = chance.upTo(to);
        var by = chance.of(List.copyOf(PERIODS.entrySet()));
        var figures = "%s/figures?from=%s&to=%s&by=%s".formatted(path, from, to, by.getKey());
        if (fold.at(to).plan(id).isEmpty()) {
            answers.are(figures, Figured.class, Optional.empty());
        } else {
            answers.list(figures, Figured.class, new FoldedFigures(fold, id).between(from, to, by.getValue()));
        }
    }

    private void compare(ActionId id) {
        var path = new OneAction(asked.council().code(), id).path();
        if (answers.are(path, Standing.class, fold.action(id))) {
            answers.list(
                    path + "/ratings?limit=500",
                    FoldedRatings.Replayed.class,
                    fold.replay(id).replay());
            compareTimeline(path, id);
        }
    }

    private void compare(MeasureId id) {
        var path = "/measures/" + id;
        if (answers.are(path, Measured.class, new FoldedMeasure(fold, id).measured())) {
            compareTimeline(path, id);
        }
    }

    private void compareTimeline(String path, Object subject) {
        answers.list(
                path + "/timeline?limit=500",
                Happened.class,
                fold.timeline(subject).stream().map(Happened::new).toList());
    }

    private record Happened(long position) {}
}
