package uk.waymark.query.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.query.TwoCouncils;

class FollowUpReadTest {
    @Test
    void a_follow_up_keeps_every_answer_and_what_the_body_made_of_it() {
        var letter = TwoCouncils.get("/follow-ups/leics-cfosc/2018-11-06/8/b");

        assertThat(letter.at("/status")).isEqualTo("ACCEPTED");
        assertThat(letter.at("/answers/0/decision")).isEqualTo("REJECTED");
        assertThat(letter.at("/answers/0/remark")).isEqualTo("A page is missing");
        assertThat(letter.at("/answers/1/decision")).isEqualTo("ACCEPTED");
        assertThat(letter.at("/answers/1/decidedAt")).isEqualTo("leics-cfosc/2019-01-15");
    }

    @Test
    void follow_ups_are_found_by_body_and_status() {
        assertThat(TwoCouncils.get("/follow-ups?body=leics-cfosc&status=OPEN").at("/items/0/label"))
                .isEqualTo("c");
        assertThat(TwoCouncils.get("/follow-ups?status=ANSWERED").at("/items/0/label"))
                .isEqualTo("premia");
        assertThat(TwoCouncils.SERVICE.get("/follow-ups").json().get("items").size())
                .isEqualTo(6);
    }

    @Test
    void matters_arising_are_what_is_open_due_and_answered() {
        var matters = TwoCouncils.get("/bodies/leics-cfosc/matters-arising");

        assertThat(matters.at("/nextMeeting/id")).isEqualTo("leics-cfosc/2019-01-15");
        assertThat(matters.at("/open/0/label")).isEqualTo("c");
        assertThat(matters.at("/dueAtNextMeeting/0/label")).isEqualTo("c");
        assertThat(matters.at("/answered/0/label")).isEqualTo("premia");
        assertThat(matters.at("/overdue")).isEqualTo("[]");
    }
}
