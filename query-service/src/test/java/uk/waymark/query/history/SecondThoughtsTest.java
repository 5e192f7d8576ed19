package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.events.rating.Dimension.DELIVERY;
import static uk.waymark.events.rating.Direction.DECLINING;
import static uk.waymark.events.rating.Direction.IMPROVING;
import static uk.waymark.events.rating.Direction.STEADY;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.query.RunningService.Answer;

/// Ratings that were entered late, corrected, overturned or found right.
class SecondThoughtsTest {
    private static final RatingCode RED = new RatingCode("RED");
    private static final RatingCode AMBER = new RatingCode("AMBER");
    private static final RatingCode GREEN = new RatingCode("GREEN");
    private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 1);
    private static final LocalDate MAY = LocalDate.of(2018, 5, 14);
    private static final LocalDate AUGUST = LocalDate.of(2018, 8, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2018, 11, 6);
    private static final long FIRST_RATING = 2;

    private final Council council = new Council();
    private final OnePlan plan = new OnePlan(council.code());
    private final OneAction caseloads = plan.action("3");

    @BeforeEach
    void add() {
        council.records(plan.drafted(FEBRUARY));
        council.records(caseloads.added(OnePlan.SOON, FEBRUARY));
    }

    @Test
    void a_late_entry_changes_what_was_true_on_that_day_and_not_what_was_known_then() {
        council.records(caseloads.rated(DELIVERY, RED, STEADY, MAY));
        council.records(caseloads.rated(DELIVERY, RED, GREEN, IMPROVING, NOVEMBER));
        var late = council.records(caseloads.rated(DELIVERY, RED, AMBER, STEADY, AUGUST));

        assertThat(delivery(council.asAt(AUGUST))).isEqualTo("AMBER");
        assertThat(delivery(council.asAt(AUGUST).knownBefore(late))).isEqualTo("RED");
        assertThat(delivery(council.asAt(AUGUST.minusDays(1)))).isEqualTo("RED");
        assertThat(delivery(council.asAt(NOVEMBER))).isEqualTo("GREEN");
    }

    @Test
    void a_correction_leaves_the_wrong_entry_visible() {
        rated(GREEN, MAY);
        var correction = council.records(caseloads.corrected(DELIVERY, FIRST_RATING, GREEN, RED, DECLINING, MAY));

        var replay = council.get(caseloads.path() + "/ratings");

        assertThat(replay.at("/items/0/rating")).isEqualTo("GREEN");
        assertThat(replay.at("/items/0/correctedBy")).isEqualTo(Long.toString(correction.position()));
        assertThat(replay.at("/items/1/rating")).isEqualTo("RED");
        assertThat(replay.at("/items/1/reason")).isEqualTo("Another action's rating was entered");
    }

    @Test
    void before_it_was_corrected_the_wrong_entry_was_what_was_known() {
        rated(GREEN, MAY);
        var correction = council.records(caseloads.corrected(DELIVERY, FIRST_RATING, GREEN, RED, DECLINING, MAY));

        assertThat(delivery(council.asAt(MAY))).isEqualTo("RED");
        assertThat(delivery(council.asAt(MAY).knownBefore(correction))).isEqualTo("GREEN");
        var replay = council.knownBefore(correction).get(caseloads.path() + "/ratings");
        assertThat(replay.json().get("items").size()).isEqualTo(1);
        assertThat(replay.at("/items/0/correctedBy")).isEmpty();
    }

    @Test
    void a_correction_that_moves_a_rating_to_a_later_day_leaves_its_first_day_unrated() {
        rated(GREEN, MAY);
        var correction = council.records(caseloads.corrected(DELIVERY, FIRST_RATING, GREEN, GREEN, STEADY, AUGUST));

        assertThat(council.asAt(MAY).get(caseloads.path()).at("/ratings/DELIVERY"))
                .isEmpty();
        assertThat(delivery(council.asAt(AUGUST))).isEqualTo("GREEN");
        assertThat(delivery(council.asAt(MAY).knownBefore(correction))).isEqualTo("GREEN");
    }

    @Test
    void an_overturned_rating_held_until_the_day_of_that_decision() {
        rated(GREEN, MAY);
        council.records(caseloads.overturned(DELIVERY, FIRST_RATING, GREEN, AMBER, NOVEMBER));

        assertThat(delivery(council.asAt(NOVEMBER.minusDays(1)))).isEqualTo("GREEN");
        assertThat(delivery(council.asAt(NOVEMBER))).isEqualTo("AMBER");
        assertThat(council.asAt(NOVEMBER.minusDays(1))
                        .get(caseloads.path() + "/ratings")
                        .at("/items/0/overturnedBy"))
                .isEmpty();
    }

    @Test
    void a_rating_counts_as_validated_from_the_day_on_which_it_was() {
        rated(GREEN, MAY);
        var validation = council.records(caseloads.validated(DELIVERY, FIRST_RATING, NOVEMBER));

        assertThat(validated(council.asAt(NOVEMBER))).isEqualTo("true");
        assertThat(validated(council.asAt(NOVEMBER.minusDays(1)))).isEqualTo("false");
        assertThat(validated(council.asAt(NOVEMBER).knownBefore(validation))).isEqualTo("false");
    }

    @Test
    void what_was_found_of_a_correction_is_not_told_of_the_wrong_entry() {
        rated(GREEN, MAY);
        council.records(caseloads.corrected(DELIVERY, FIRST_RATING, GREEN, RED, DECLINING, MAY));
        var validation = council.records(caseloads.validated(DELIVERY, FIRST_RATING, NOVEMBER));

        var replay = council.get(caseloads.path() + "/ratings");

        assertThat(replay.at("/items/0/validation")).isEmpty();
        assertThat(replay.at("/items/1/validation/position")).isEqualTo(Long.toString(validation.position()));
    }

    @Test
    void a_correction_that_was_overturned_does_not_make_the_wrong_entry_so() {
        rated(GREEN, MAY);
        council.records(caseloads.corrected(DELIVERY, FIRST_RATING, GREEN, RED, DECLINING, MAY));
        var overturned = council.records(caseloads.overturned(DELIVERY, FIRST_RATING, RED, AMBER, NOVEMBER));

        var replay = council.get(caseloads.path() + "/ratings");

        assertThat(replay.at("/items/0/overturnedBy")).isEmpty();
        assertThat(replay.at("/items/1/overturnedBy")).isEqualTo(Long.toString(overturned.position()));
    }

    private RecordedEvent rated(RatingCode rating, LocalDate day) {
        return council.records(caseloads.rated(DELIVERY, rating, STEADY, day));
    }

    private String delivery(Asked asked) {
        return action(asked).at("/ratings/DELIVERY/rating");
    }

    private String validated(Asked asked) {
        return action(asked).at("/ratings/DELIVERY/validated");
    }

    private Answer action(Asked asked) {
        return asked.get(caseloads.path());
    }
}
