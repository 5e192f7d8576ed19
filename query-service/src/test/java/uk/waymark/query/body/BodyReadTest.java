package uk.waymark.query.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.query.TwoCouncils;

class BodyReadTest {
    @Test
    void a_body_is_told_with_its_place_among_others_and_its_meetings() {
        var committee = TwoCouncils.get("/bodies/leics-cfosc");

        assertThat(committee.at("/parent")).isEqualTo("leics-hwb");
        assertThat(committee.at("/meetings/0/id")).isEqualTo("leics-cfosc/2018-11-06");
        assertThat(committee.at("/meetings/0/provenance/kind")).isEqualTo("ILLUSTRATION");
        assertThat(committee.at("/meetings/1/dueOn")).isEqualTo("2019-01-15");
        assertThat(TwoCouncils.get("/bodies/leics-hwb").at("/children")).isEqualTo("[\"leics-cfosc\"]");
        assertThat(TwoCouncils.get("/bodies").json().get("items").size()).isEqualTo(2);
    }

    @Test
    void a_meeting_tells_which_later_one_confirmed_its_minutes() {
        var board = TwoCouncils.get("/bodies/leics-hwb");

        assertThat(board.at("/meetings/0/minutesConfirmedAt")).isEqualTo("leics-hwb/2018-11-22");
        assertThat(board.at("/meetings/0/minutesCorrections")).isEqualTo("The list of those present");
        assertThat(board.json().at("/meetings/1/minutesConfirmedAt").isNull()).isTrue();
    }
}
