package uk.waymark.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import uk.waymark.query.Story;
import uk.waymark.query.TwoCouncils;

/// What is told of a period is what other reads tell of its last day, and of longer periods the sum.
class FiguresAndPlansTest {
    private static final List<String> ACTS = List.of("opened", "closed", "reopened", "completed", "slipped");

    @ParameterizedTest
    @MethodSource("plansAndMoments")
    void a_period_ends_as_the_plan_is_told_as_at_that_day(String plan, String knownAt) {
        var periods = figures(plan, "month", knownAt);

        assertThat(periods).isNotEmpty().allSatisfy(period -> {
            var told =
                    get("/plans/%s?asAt=%s%s".formatted(plan, period.get("to").asString(), knownAt));
            assertThat(period.get("tallies")).isEqualTo(told.get("tallies"));
            assertThat(period.get("closedAtEnd")).isEqualTo(told.get("closed"));
            assertThat(period.get("overdue")).isEqualTo(told.get("overdue"));
            assertThat(sum(List.of(period), "/open")
                            + sum(List.of(period), "/completeAtEnd")
                            + sum(List.of(period), "/closedAtEnd"))
                    .isEqualTo(told.get("actions").asLong());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"leics-ociap", "leics-second-look"})
    void a_year_has_the_acts_and_the_days_of_its_months(String plan) {
        var months = figures(plan, "month", "");
        var years = figures(plan, "year", "");

        ACTS.forEach(act -> assertThat(sum(years, "/" + act)).as(act).isEqualTo(sum(months, "/" + act)));
        Stream.of("RED", "AMBER", "GREEN")
                .map("/daysAtRating/DELIVERY/"::concat)
                .forEach(days -> assertThat(sum(years, days))
                        .as(days)
                        .isEqualTo(sum(months, days))
                        .isPositive());
    }

    private static Stream<Arguments> plansAndMoments() {
        return Stream.of("leics-ociap", "leics-second-look")
                .flatMap(plan -> Stream.concat(
                        Stream.of(Arguments.of(plan, "")),
                        TwoCouncils.LEDGER.events().stream()
                                .filter(event -> event.subject().startsWith(plan + "/")
                                        || event.subject().equals(plan))
                                .filter(event -> event.authority().equals(Story.LEICESTERSHIRE))
                                .filter(event -> event.position() % 6 == 0)
                                .map(event -> Arguments.of(plan, "&knownAt=" + event.recordedAt()))));
    }

    private static List<JsonNode> figures(String plan, String by, String knownAt) {
        return get("/plans/%s/figures?by=%s%s".formatted(plan, by, knownAt))
                .get("items")
                .valueStream()
                .toList();
    }

    private static long sum(List<JsonNode> periods, String pointer) {
        return periods.stream().mapToLong(period -> period.at(pointer).asLong()).sum();
    }

    private static JsonNode get(String path) {
        var answer = TwoCouncils.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
