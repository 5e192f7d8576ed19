package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventJson;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.query.RunningService.Answer;

/// What the service tells on one pair of clocks, beside what the entries add up to.
final class Comparison {
    private static final JsonMapper MAPPER = EventJson.mapper();
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

    private final Asked asked;
    private final List<Entry> all;
    private final Fold fold;

    Comparison(Asked asked, List<Entry> all) {
        this.asked = asked;
        this.all = all;
        fold = new Fold(all, asked.asAt(), asked.knownAt());
    }

    void run(Chance chance) {
        said(PlanDrafted.class).map(PlanDrafted::id).forEach(plan -> compare(plan, chance));
        compare(chance.of(said(ActionAdded.class).map(ActionAdded::id).toList()));
    }

    private <E extends WaymarkEvent> Stream<E> said(Class<E> type) {
        return all.stream().map(Entry::event).filter(type::isInstance).map(type::cast);
    }

    private void compare(PlanId id, Chance chance) {
        var path = "/plans/" + id;
        if (compare(path, Counts.class, fold.plan(id))) {
            var actions = fold.actions(id);
            compareItems(path + "/actions?limit=500", Standing.class, actions);
            var filter = chance.of(List.copyOf(FILTERS.keySet()));
            compareItems(
                    path + "/actions?" + filter,
                    Standing.class,
                    actions.stream().filter(FILTERS.get(filter)).toList());
            compareDates(path, id, chance);
            compareTimeline(path, id);
        }
    }

    private void compareDates(String path, PlanId id, Chance chance) {
        var another = chance.oneIn(2) ? null : chance.cap();
        compareItems(
                path + "/dates?limit=500" + (another == null ? "" : another.asked()),
                Slipped.class,
                new FoldedDates(fold, id, another).slipped());
    }

    private void compare(ActionId id) {
        var path = new OneAction(asked.council().code(), id).path();
        if (compare(path, Standing.class, fold.action(id))) {
            compareItems(
                    path + "/ratings?limit=500",
                    FoldedRatings.Replayed.class,
                    fold.replay(id).replay());
            compareTimeline(path, id);
        }
    }

    private void compareTimeline(String path, Object subject) {
        var answer = asked.get(path + "/timeline?limit=500");
        var positions =
                items(answer).map(entry -> entry.get("position").asLong()).toList();
        assertThat(positions).as(() -> described(path + "/timeline")).isEqualTo(fold.timeline(subject));
    }

    private <T> void compareItems(String path, Class<T> type, List<T> expected) {
        var answer = asked.get(path);
        assertThat(answer.status()).as(() -> described(path)).isEqualTo(200);
        assertThat(items(answer).map(item -> MAPPER.treeToValue(item, type)).toList())
                .as(() -> described(path))
                .isEqualTo(expected);
    }

    /// @return whether it was there
    private <T> boolean compare(String path, Class<T> type, Optional<T> expected) {
        var answer = asked.get(path);
        assertThat(answer.status()).as(() -> described(path)).isEqualTo(expected.isPresent() ? 200 : 404);
        expected.ifPresent(one -> assertThat(MAPPER.readValue(answer.body(), type))
                .as(() -> described(path))
                .isEqualTo(one));
        return expected.isPresent();
    }

    private static Stream<JsonNode> items(Answer answer) {
        return answer.json().get("items").valueStream();
    }

    private String described(String path) {
        return "%s as at %s, known at %s, when there was:%n%s%n"
                .formatted(
                        path,
                        Objects.requireNonNullElse(asked.asAt(), "now"),
                        Objects.requireNonNullElse(asked.knownAt(), "now"),
                        fold.known().stream().map(Entry::toString).collect(Collectors.joining("\n")));
    }
}
