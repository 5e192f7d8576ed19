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
        assertThat(confirmed.at("/evidence").toString()).isEqualTo("[\"premia\"]");
        assertThat(confirmed.at("/provenance/kind").asString()).isEqualTo("ILLUSTRATION");
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
                        "position",
                        "provenance");
    }
}
