package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;

/// From which rating to which an action went, once more is known of the time before.
class ChangedRatingsTest {
    private static final LocalDate JANUARY = LocalDate.of(2018, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);
    private static final RatingCode RED = new RatingCode("RED");
    private static final RatingCode AMBER = new RatingCode("AMBER");
    private static final RatingCode GREEN = new RatingCode("GREEN");

    private final Council council = new Council();
    private final OnePlan plan = new OnePlan(council.code());
    private final OneAction caseloads = plan.action("3");

    @BeforeEach
    void draft() {
        council.records(plan.drafted(JANUARY));
        council.records(caseloads.added(OnePlan.SOON, JANUARY));
        rated(null, RED, JANUARY);
    }

    @Test
    void what_was_confirmed_moved_when_a_late_entry_comes_between() {
        council.records(caseloads.confirmed(Dimension.DELIVERY, RED, Direction.STEADY, MARCH));
        rated(RED, GREEN, FEBRUARY);

        var march = only("from=2018-02-15&to=2018-03-15");

        assertThat(march.at("/kind").asString()).isEqualTo("RE_RATED");
        assertThat(arrow(march)).isEqualTo("GREEN RED WORSE");
        assertThat(march.at("/sentence").asString())
                .startsWith("Delivery moved from GREEN to RED as at 1 March 2018, steady: ");
    }

    @Test
    void a_rating_moved_from_the_late_one_before_it_as_soon_as_that_is_known() {
        rated(RED, GREEN, MARCH);
        var late = rated(RED, AMBER, FEBRUARY);

        assertThat(arrow(only("from=2018-02-15&to=2018-03-15"))).isEqualTo("AMBER GREEN BETTER");
        assertThat(arrow(only("from=2018-02-15&to=2018-03-15&knownAt="
                        + late.recordedAt().minusMillis(1))))
                .isEqualTo("RED GREEN BETTER");
    }

    @Test
    void what_was_learned_stays_as_it_was_recorded() {
        rated(RED, GREEN, MARCH);
        rated(RED, AMBER, FEBRUARY);

        assertThat(changes("clock=RECORDED").stream()
                        .filter(change -> change.at("/kind").asString().equals("RE_RATED"))
                        .map(ChangedRatingsTest::arrow))
                .containsExactly("RED GREEN BETTER", "RED AMBER BETTER");
    }

    @Test
    void a_rating_that_was_entered_wrongly_is_shown_with_its_correction_and_not_counted() {
        var wrong = rated(RED, GREEN, FEBRUARY);
        var corrected = council.records(
                caseloads.corrected(Dimension.DELIVERY, wrong.version(), GREEN, AMBER, Direction.STEADY, MARCH));

        var february = only("from=2018-01-15&to=2018-02-15");
        var march = only("from=2018-02-15&to=2018-03-15");

        assertThat(february.at("/kind").asString()).isEqualTo("RE_RATED");
        assertThat(february.at("/correctedBy").asLong()).isEqualTo(corrected.position());
        assertThat(february.at("/arrow").isNull()).isTrue();
        assertThat(counts("from=2018-01-15&to=2018-03-15")).isEqualTo("{\"CORRECTED\":1}");
        assertThat(march.at("/kind").asString()).isEqualTo("CORRECTED");
        assertThat(march.at("/correctedBy").isNull()).isTrue();
        assertThat(arrow(march)).isEqualTo("RED AMBER BETTER");
        assertThat(march.at("/sentence").asString())
                .isEqualTo("Delivery moved from RED to AMBER as at 1 March 2018, correcting version 3:"
                        + " Another action's rating was entered");
    }

    @Test
    void a_rating_is_not_corrected_as_known_before_its_correction() {
        var wrong = rated(RED, GREEN, FEBRUARY);
        var corrected = council.records(
                caseloads.corrected(Dimension.DELIVERY, wrong.version(), GREEN, AMBER, Direction.STEADY, MARCH));

        var february = only("from=2018-01-15&to=2018-02-15&knownAt="
                + corrected.recordedAt().minusMillis(1));

        assertThat(february.at("/correctedBy").isNull()).isTrue();
        assertThat(arrow(february)).isEqualTo("RED GREEN BETTER");
    }

    @Test
    void a_correction_is_told_beside_what_it_corrects_where_another_rating_of_that_day_came_between() {
        var wrong = rated(RED, GREEN, FEBRUARY);
        var next = rated(GREEN, AMBER, FEBRUARY);
        var corrected = council.records(
                caseloads.corrected(Dimension.DELIVERY, wrong.version(), GREEN, RED, Direction.STEADY, FEBRUARY));

        assertThat(changes("from=2018-01-15").stream()
                        .map(change -> change.at("/position").asLong()))
                .containsExactly(wrong.position(), corrected.position(), next.position());
        assertThat(arrow(changes("from=2018-01-15").getLast())).isEqualTo("RED AMBER BETTER");
        assertThat(changes("from=2018-01-15").get(1).at("/sentence").asString())
                .startsWith("Delivery remains RED as at 1 February 2018, correcting version 3: ");
    }

    @Test
    void what_was_overturned_moved_from_what_held_until_then() {
        var wrong = rated(RED, GREEN, FEBRUARY);
        council.records(caseloads.overturned(Dimension.DELIVERY, wrong.version(), GREEN, RED, MARCH));
        rated(GREEN, AMBER, LocalDate.of(2018, 2, 20));

        var march = only("from=2018-02-25&to=2018-03-15");

        assertThat(march.at("/kind").asString()).isEqualTo("OVERTURNED");
        assertThat(arrow(march)).isEqualTo("AMBER RED WORSE");
        assertThat(march.at("/sentence").asString())
                .isEqualTo("Delivery moved from AMBER to RED, overturning version 3: As the officers saw it");
    }

    private RecordedEvent rated(@Nullable RatingCode previous, RatingCode rating, LocalDate day) {
        return council.records(caseloads.rated(Dimension.DELIVERY, previous, rating, Direction.UNKNOWN, day));
    }

    private static String arrow(JsonNode change) {
        return "%s %s %s"
                .formatted(
                        change.at("/arrow/from").asString(),
                        change.at("/arrow/to").asString(),
                        change.at("/arrow/course").asString());
    }

    private JsonNode only(String parameters) {
        var changes = changes(parameters);
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private String counts(String parameters) {
        return council.get(plan.path() + "/changes?" + parameters).at("/counts");
    }

    private List<JsonNode> changes(String parameters) {
        var answer = council.get(plan.path() + "/changes?" + parameters);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }
}
