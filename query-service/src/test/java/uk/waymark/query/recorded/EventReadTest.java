package uk.waymark.query.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.query.Story;
import uk.waymark.query.Tokens;
import uk.waymark.query.TwoCouncils;

class EventReadTest {
    @Test
    void an_event_is_told_as_a_cloud_event_with_its_position_as_a_number() {
        var event = TwoCouncils.SERVICE.get("/events?after=25&limit=1").json().at("/items/0");

        assertThat(event.at("/specversion").asString()).isEqualTo("1.0");
        assertThat(event.at("/id").asString()).isEqualTo("00000000-0000-7000-8000-000000000026");
        assertThat(event.at("/type").asString()).isEqualTo("waymark.ActionRatingConfirmed.v1");
        assertThat(event.at("/source").asString()).isEqualTo("/authorities/E10000018");
        assertThat(event.at("/subject").asString()).isEqualTo("leics-ociap/3");
        assertThat(event.at("/time").asString()).isEqualTo("2019-01-02T09:00:26.123456Z");
        assertThat(event.at("/sequence").isNumber()).isTrue();
        assertThat(event.at("/sequence").asLong()).isEqualTo(26);
        assertThat(event.at("/authoritysequence").asLong()).isEqualTo(26);
        assertThat(event.at("/subjectversion").asLong()).isEqualTo(10);
        assertThat(event.at("/effectiveon").asString()).isEqualTo("2018-11-06");
        assertThat(event.at("/provenance/kind").asString()).isEqualTo("ILLUSTRATION");
        assertThat(event.at("/datacontenttype").asString()).isEqualTo("application/json");
        assertThat(event.at("/data/rating").asString()).isEqualTo("AMBER");
    }

    @Test
    void the_published_bytes_are_told_as_they_are() {
        assertThat(TwoCouncils.SERVICE.get("/events?after=25&limit=1").body())
                .contains(TwoCouncils.LEDGER.events().get(25).data());
    }

    @Test
    void a_reader_sees_what_is_after_the_last_position_it_has() {
        assertThat(TwoCouncils.SERVICE.get("/events?after=79").at("/items/0/sequence"))
                .isEqualTo("80");
        assertThat(TwoCouncils.SERVICE
                        .get("/events?after=" + TwoCouncils.LEDGER.last().position())
                        .at("/items"))
                .isEqualTo("[]");
        assertThat(TwoCouncils.SERVICE.get("/events?after=9223372036854775807").at("/items"))
                .isEqualTo("[]");
    }

    @Test
    void nobody_outside_counts_the_events_that_an_exempt_item_would_have_between_others() {
        assertThat(asked("inspector")).contains("\"sequence\"").doesNotContain("authoritysequence");
        assertThat(asked("member")).contains("\"sequence\"").contains("authoritysequence");
    }

    private static String asked(String role) {
        return TwoCouncils.SERVICE
                .getAs(Tokens.issuer().token(role, Story.LEICESTERSHIRE.value()), "/events")
                .body();
    }

    @Test
    void one_councils_events_are_told_alone() {
        assertThat(TwoCouncils.get("/events?limit=500").json().get("items").size())
                .isEqualTo(TwoCouncils.LEDGER.events().size() / 2);
    }
}
