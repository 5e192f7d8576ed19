package uk.waymark.command.followup;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.DIRECTOR;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.followup.FollowUpFixture.DECEMBER;
import static uk.waymark.command.followup.FollowUpFixture.VACANCIES;
import static uk.waymark.command.followup.FollowUpFixture.accepted;
import static uk.waymark.command.followup.FollowUpFixture.answered;
import static uk.waymark.command.followup.FollowUpFixture.followUp;
import static uk.waymark.command.followup.FollowUpFixture.raised;
import static uk.waymark.command.followup.FollowUpFixture.rejected;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.command.followup.FollowUpCommand.AnswerFollowUp;

class AnswerFollowUpTest {
    @Test
    void an_open_duty_is_answered() {
        followUp().given(raised()).when(answer()).expectEvents(answered());
    }

    @Test
    void a_rejected_answer_is_followed_by_another() {
        followUp()
                .given(raised(), answered(), rejected())
                .when(answer(rejected().effectiveOn()))
                .expectEvents(answered(rejected().effectiveOn()));
    }

    @Test
    void a_duty_cannot_have_been_answered_before_it_was_raised() {
        followUp()
                .given(raised())
                .when(answer(raised().raisedOn().minusDays(1)))
                .expectException(rule(
                        "effectiveOn",
                        "It is open since 2018-11-06 and cannot have been answered on 2018-11-05;"
                                + " give that day or later."));
    }

    @Test
    void a_rejected_answer_is_not_followed_by_one_of_an_earlier_day() {
        followUp()
                .given(raised(), answered(), rejected())
                .when(answer())
                .expectException(rule(
                        "effectiveOn",
                        "It is open since %s and cannot have been answered on 2018-12-10; give that day or later."
                                .formatted(rejected().effectiveOn())));
    }

    @Test
    void an_answer_awaits_the_body_before_another_is_given() {
        followUp()
                .given(raised(), answered())
                .when(answer())
                .expectException(conflict(
                        null,
                        "leics-cfosc/2018-11-06/8/c was answered on 2018-12-10;"
                                + " the body accepts or rejects that answer first."));
    }

    @Test
    void a_discharged_duty_is_answered_no_more() {
        followUp()
                .given(raised(), answered(), accepted())
                .when(answer())
                .expectException(conflict(
                        null,
                        "leics-cfosc/2018-11-06/8/c was discharged at leics-cfosc/2019-01-22;"
                                + " there is nothing left to do."));
    }

    private static AnswerFollowUp answer() {
        return answer(DECEMBER);
    }

    private static AnswerFollowUp answer(LocalDate day) {
        return new AnswerFollowUp(LEICESTERSHIRE, VACANCIES, "Nine posts of 210 are vacant", DIRECTOR, List.of(), day);
    }
}
