package uk.waymark.query.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.waymark.query.TwoCouncils;

class RatingDecisionReadTest {
    @Test
    void a_validated_rating_tells_who_validated_it_and_where() {
        var validation = replay("1").at("/0/validation");

        assertThat(validation.at("/remark").asString()).isEqualTo("Seen against the files");
        assertThat(validation.at("/decidedAt").asString()).isEqualTo("leics-cfosc/2018-11-06");
        assertThat(validation.at("/capacity").asString()).isEqualTo("clerk");
        assertThat(delivery("1").at("/validated").asBoolean()).isTrue();
    }

    @Test
    void an_overturned_rating_stays_and_points_at_what_took_its_place() {
        var replay = replay("2");

        assertThat(replay.at("/0/rating").asString()).isEqualTo("GREEN");
        assertThat(replay.at("/0/overturnedBy")).isEqualTo(replay.at("/1/position"));
        assertThat(replay.at("/1/previous").asString()).isEqualTo("GREEN");
        assertThat(replay.at("/1/asAt").asString()).isEqualTo("2018-11-06");
    }

    @Test
    void what_took_the_place_of_an_overturned_rating_holds_and_needs_no_third_person() {
        assertThat(delivery("2").at("/rating").asString()).isEqualTo("AMBER");
        assertThat(delivery("2").at("/validated").asBoolean()).isTrue();
    }

    @Test
    void a_correction_leaves_the_wrong_entry_visible() {
        var replay = replay("3");

        assertThat(replay.at("/0/rating").asString()).isEqualTo("GREEN");
        assertThat(replay.at("/0/correctedBy")).isEqualTo(replay.at("/1/position"));
        assertThat(replay.at("/0/validation/remark").asString()).isEqualTo("Seen against the files");
        assertThat(replay.at("/1/corrects")).isEqualTo(replay.at("/0/version"));
        assertThat(replay.at("/1/reason").asString()).isEqualTo("The rating of action 2 was entered here");
    }

    @Test
    void a_corrected_rating_holds_as_corrected_and_waits_for_its_validation() {
        assertThat(delivery("3").at("/rating").asString()).isEqualTo("RED");
        assertThat(delivery("3").at("/validated").asBoolean()).isFalse();
    }

    @Test
    void a_late_entry_does_not_take_the_place_of_the_latest() {
        assertThat(replay("4").at("/2/asAt").asString()).isEqualTo("2018-08-01");
        assertThat(delivery("4").at("/rating").asString()).isEqualTo("GREEN");
    }

    @Test
    void a_late_entry_holds_until_the_next_ratings_day() {
        assertThat(replay("4").at("/0/heldUntil").asString()).isEqualTo("2018-08-01");
        assertThat(replay("4").at("/2/heldUntil").asString()).isEqualTo("2018-11-06");
    }

    @Test
    void a_wrong_entry_never_held() {
        assertThat(replay("3").at("/0/days").isNull()).isTrue();
        assertThat(replay("3").at("/1/days").asInt()).isEqualTo(233);
    }

    @Test
    void a_plan_counts_what_holds() {
        assertThat(TwoCouncils.get("/plans/leics-second-look")
                        .json()
                        .at("/tallies/DELIVERY/ratings")
                        .toString())
                .isEqualTo("{\"RED\":1,\"AMBER\":1,\"GREEN\":2}");
    }

    private static JsonNode replay(String ref) {
        return TwoCouncils.get("/plans/leics-second-look/actions/%s/ratings".formatted(ref))
                .json()
                .get("items");
    }

    private static JsonNode delivery(String ref) {
        return TwoCouncils.get("/plans/leics-second-look/actions/" + ref).json().at("/ratings/DELIVERY");
    }
}
