package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;

/// The changes of a plan between days that nobody thought of make what it was on the first of them what it was on the
/// last, in histories that nobody thought of either. One that fails is told again, first, with
/// `-Dwaymark.history.seed=` and the number in its name.
class ChangesAddUpTest {
    private static final int TIMES = 6;

    @ParameterizedTest(name = "history {0}")
    @MethodSource("uk.waymark.query.history.TwoClocksTest#seeds")
    void what_changed_between_two_days_makes_of_the_first_what_the_second_was(long seed) {
        var chance = new Chance(seed);
        var council = new Council();
        var all = council.records(RandomHistory.of(council.code(), chance));
        var plans = all.stream()
                .map(Council::event)
                .filter(PlanDrafted.class::isInstance)
                .map(PlanDrafted.class::cast)
                .toList();
        for (int time = 0; time < TIMES; time++) {
            var asked = new Asked(council, null, chance.oneIn(2) ? null : known(all, chance));
            compare(asked, chance.of(plans), chance);
        }
    }

    private static @Nullable Instant known(List<RecordedEvent> all, Chance chance) {
        return chance.of(all).recordedAt();
    }

    private static void compare(Asked asked, PlanDrafted plan, Chance chance) {
        var days = Stream.of(chance.day(), chance.day(), chance.day())
                .filter(day -> !day.isBefore(plan.effectiveOn()))
                .sorted()
                .toList();
        if (days.size() < 3 || asked.get("/plans/" + plan.id()).status() == 404) {
            return;
        }
        var path = "/plans/" + plan.id();
        var whole = changes(asked, path, days.getFirst(), days.getLast());
        var told = described(asked, path, days);

        var ratings = ChangingRatings.of(asked, path, days.getFirst());
        whole.get("items").forEach(ratings::change);
        assertThat(ratings.shown()).as(told).isEqualTo(ChangingRatings.read(asked, path, days.getLast()));

        assertThat(Stream.of(
                                changes(asked, path, days.get(0), days.get(1)),
                                changes(asked, path, days.get(1), days.get(2)))
                        .flatMap(ChangesAddUpTest::items)
                        .toList())
                .as(told)
                .isEqualTo(items(whole).toList());

        assertThat(whole.at("/counts/SLIPPED").asLong(0))
                .as(told)
                .isEqualTo(slipped(asked, path, days.getFirst().plusDays(1), days.getLast()));
    }

    private static Stream<JsonNode> items(JsonNode changes) {
        return changes.get("items").valueStream();
    }

    private static JsonNode changes(Asked asked, String path, LocalDate from, LocalDate to) {
        return ChangingRatings.get(asked, "%s/changes?limit=500&from=%s&to=%s".formatted(path, from, to));
    }

    /// How often the figures say that something slipped.
    private static long slipped(Asked asked, String path, LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? 0
                : ChangingRatings.get(asked, "%s/figures?from=%s&to=%s".formatted(path, from, to))
                        .get("items")
                        .valueStream()
                        .mapToLong(period -> period.get("slipped").asLong())
                        .sum();
    }

    private static String described(Asked asked, String path, List<LocalDate> days) {
        return "%s between %s, known at %s, when in all there was:%n%s%n"
                .formatted(
                        path,
                        days,
                        asked.knownAt(),
                        asked.get(path + "/timeline?limit=500").body());
    }
}
