package uk.waymark.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;

/// What entries of one council's ledger add up to, told as simply as possible: of all that was recorded by a moment,
/// entry by entry, what had taken effect by a day.
final class Fold {
    private final List<Entry> known;
    private final List<Entry> effective;
    private final LocalDate day;
    private final LocalDate today;

    /// @param asAt none: all that is true by now
    /// @param knownAt none: all that is known by now
    Fold(List<Entry> all, @Nullable LocalDate asAt, @Nullable Instant knownAt) {
        day = asAt == null ? LocalDate.MAX : asAt;
        today = asAt == null ? Council.TODAY : asAt;
        known = all.stream()
                .filter(entry ->
                        knownAt == null || !entry.recorded().recordedAt().isAfter(knownAt))
                .toList();
        effective = known.stream().filter(entry -> entry.isBy(day)).toList();
    }

    List<Entry> known() {
        return known;
    }

    /// What the same entries add up to on another day.
    Fold at(LocalDate other) {
        return new Fold(known, other, null);
    }

    List<Entry> effective() {
        return effective;
    }

    LocalDate today() {
        return today;
    }

    Optional<Counts> plan(PlanId id) {
        return told(PlanDrafted.class)
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .map(this::counts);
    }

    private Counts counts(PlanDrafted plan) {
        var actions = actions(plan.id());
        var tallies = new HashMap<Dimension, Counts.@Nullable Tally>();
        tallies.put(Dimension.DELIVERY, tally(Dimension.DELIVERY, List.of("RED", "AMBER", "GREEN"), actions));
        tallies.put(
                Dimension.IMPACT,
                plan.impactScheme() == null
                        ? null
                        : tally(Dimension.IMPACT, List.of("RED", "AMBER", "GREEN", "BLUE"), actions));
        return new Counts(
                actions.size(),
                count(actions, action -> action.status().equals("CLOSED")),
                count(actions, Standing::overdue),
                count(actions, Standing::overdueAgainstOriginal),
                tallies,
                version(plan.id()));
    }

    private static Counts.Tally tally(Dimension dimension, List<String> codes, List<Standing> actions) {
        var held = actions.stream()
                .map(action -> action.ratings().get(dimension))
                .filter(Objects::nonNull)
                .toList();
        return new Counts.Tally(
                codes.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                code -> count(held, one -> one.rating().value().equals(code)))),
                actions.size() - held.size(),
                Arrays.stream(Direction.values())
                        .collect(Collectors.toMap(
                                Function.identity(), direction -> count(held, one -> one.direction() == direction))));
    }

    private static <T> int count(List<T> all, Predicate<T> wanted) {
        return (int) all.stream().filter(wanted).count();
    }

    List<Standing> actions(PlanId plan) {
        return told(ActionAdded.class)
                .filter(added -> added.plan().equals(plan))
                .map(this::standing)
                .toList();
    }

    Optional<Standing> action(ActionId id) {
        return told(ActionAdded.class)
                .filter(added -> added.id().equals(id))
                .findFirst()
                .map(this::standing);
    }

    private Standing standing(ActionAdded added) {
        var folded = new FoldedAction(added, this::dueOn);
        effective.stream().filter(entry -> entry.isOf(added.id())).forEach(folded::on);
        return folded.standing(today, replay(added.id()).held(), version(added.id()));
    }

    /// A correction that moves a rating to a later day takes it away from its own, so that all that was known counts.
    FoldedRatings replay(ActionId action) {
        var ratings = new FoldedRatings(day);
        known.stream().filter(entry -> entry.isOf(action)).forEach(ratings::on);
        return ratings;
    }

    /// The positions of what happened to a stream and those within it.
    List<Long> timeline(Object subject) {
        return effective.stream()
                .filter(entry -> entry.isOf(subject) || entry.event().subject().startsWith(subject + "/"))
                .map(entry -> entry.recorded().position())
                .toList();
    }

    long version(Object subject) {
        return known.stream().filter(entry -> entry.isOf(subject)).count();
    }

    /// The day of what was due from a day on.
    @Nullable
    LocalDate dueOn(Due due, LocalDate since) {
        if (!(due instanceof Due.NextMeeting next)) {
            return due.lastDay().orElse(null);
        }
        Map<Object, Due> announced = new HashMap<>();
        told(MeetingScheduled.class)
                .filter(meeting -> meeting.id().equals(next.body()))
                .forEach(meeting -> announced.put(meeting.meeting(), meeting.due()));
        return announced.values().stream()
                .filter(Due.On.class::isInstance)
                .flatMap(fixed -> fixed.lastDay().stream())
                .filter(held -> held.isAfter(since))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    <E extends WaymarkEvent> Stream<E> told(Class<E> type) {
        return effective.stream().map(Entry::event).filter(type::isInstance).map(type::cast);
    }
}
