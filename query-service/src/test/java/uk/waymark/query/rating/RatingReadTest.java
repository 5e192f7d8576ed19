package uk.waymark.query.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.query.TwoCouncils;

class RatingReadTest {
    @Test
    void the_replay_tells_every_rating_with_the_one_it_replaced() {
        var replay = TwoCouncils.get("/plans/leics-ociap/actions/3/ratings");

        assertThat(replay.json().get("items").size()).isEqualTo(4);
        assertThat(replay.json().at("/items/0/previous").isNull()).isTrue();
        assertThat(replay.at("/items/1/previous")).isEqualTo("RED");
        assertThat(replay.at("/items/1/rating")).isEqualTo("AMBER");
        assertThat(replay.at("/items/2/dimension")).isEqualTo("IMPACT");
    }

    @Test
    void a_rating_that_stays_is_news_and_told_as_confirmed() {
        var confirmed =
                TwoCouncils.get("/plans/leics-ociap/actions/3/ratings").json().at("/items/3");

        assertThat(confirmed.at("/confirmed").asBoolean()).isTrue();
        assertThat(confirmed.at("/rating").asString()).isEqualTo("AMBER");
        assertThat(confirmed.at("/previous").asString()).isEqualTo("AMBER");
        assertThat(confirmed.at("/decidedAt").asString()).isEqualTo("leics-cfosc/2018-11-06");
        assertThat(confirmed.at("/evidence/0/ref").asString()).isEqualTo("premia");
        assertThat(confirmed.at("/evidence/0/sha256").asString()).isEqualTo("0".repeat(64));
        assertThat(confirmed.at("/provenance/kind").asString()).isEqualTo("ILLUSTRATION");
    }

    @Test
    void the_replay_tells_how_long_the_action_stood_at_each_rating() {
        var replay = TwoCouncils.get("/plans/leics-ociap/actions/3/ratings").json();

        assertThat(replay.at("/items/0/days").asInt()).isEqualTo(347);
        assertThat(replay.at("/items/0/heldUntil").asString()).isEqualTo("2018-05-14");
        assertThat(replay.at("/items/3/heldUntil").isNull()).isTrue();
        assertThat(replay.at("/days/DELIVERY").toString()).isEqualTo("{\"RED\":347,\"AMBER\":233}");
        assertThat(replay.at("/days/IMPACT").toString()).isEqualTo("{\"RED\":233}");
    }

    @Test
    void the_days_count_up_to_the_day_that_is_asked_about() {
        var replay = TwoCouncils.get("/plans/leics-ociap/actions/3/ratings?asAt=2018-05-24")
                .json();

        assertThat(replay.at("/days/DELIVERY").toString()).isEqualTo("{\"RED\":347,\"AMBER\":10}");
    }

    @Test
    void under_another_scheme_the_same_history_has_its_codes() {
        var replay = TwoCouncils.get("/plans/leics-ociap/actions/3/ratings?scheme=BRAG-4")
                .json();

        assertThat(replay.at("/items/0/underScheme").asString()).isEqualTo("RED");
        assertThat(replay.at("/items/2/underScheme").isNull()).isTrue();
        assertThat(replay.at("/items/0/rating").asString()).isEqualTo("RED");
    }

    @Test
    void days_on_which_an_action_was_closed_do_not_count() {
        var replay = TwoCouncils.get("/plans/leics-ociap/actions/1/ratings").json();

        assertThat(replay.at("/days/DELIVERY").toString()).isEqualTo("{\"GREEN\":29}");
    }

    @Test
    void each_rating_stands_beside_the_target_that_was_in_force_on_its_day() {
        var replay = TwoCouncils.get("/plans/leics-ociap/actions/3/ratings").json();

        assertThat(replay.at("/items/0/measures").toString()).isEqualTo("[]");
        assertThat(replay.at("/items/1/measures/0/id").asString()).isEqualTo("leics-vacancy-rate");
        assertThat(replay.at("/items/1/measures/0/target/kind").asString()).isEqualTo("NONE_AGREED");
        assertThat(replay.at("/items/1/measures/0/reading").isNull()).isTrue();
        assertThat(replay.at("/items/3/measures/0/target/value").asString()).isEqualTo("8.5");
        assertThat(replay.at("/items/3/measures/0/reading/period/to").asString())
                .isEqualTo("2018-09-30");
    }

    @Test
    void an_entry_has_at_least_the_fields_that_others_build_on() {
        assertThat(TwoCouncils.get("/plans/leics-ociap/actions/3/ratings")
                        .json()
                        .at("/items/0")
                        .propertyNames())
                .contains(
                        "dimension",
                        "rating",
                        "previous",
                        "direction",
                        "rationale",
                        "asAt",
                        "recordedAt",
                        "by",
                        "capacity",
                        "decidedAt",
                        "evidence",
                        "validation",
                        "correctedBy",
                        "measures",
                        "heldUntil",
                        "days",
                        "position",
                        "provenance");
    }
}
