package uk.waymark.command.followup;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.NOVEMBER_MEETING;
import static uk.waymark.command.Leicestershire.meeting;
import static uk.waymark.command.Leicestershire.novemberMeeting;
import static uk.waymark.command.followup.FollowUpFixture.AS_DIRECTOR;
import static uk.waymark.command.followup.FollowUpFixture.DECEMBER;
import static uk.waymark.command.followup.FollowUpFixture.JANUARY;
import static uk.waymark.command.followup.FollowUpFixture.JANUARY_MEETING;
import static uk.waymark.command.followup.FollowUpFixture.VACANCIES;
import static uk.waymark.command.followup.FollowUpFixture.accepted;
import static uk.waymark.command.followup.FollowUpFixture.answered;
import static uk.waymark.command.followup.FollowUpFixture.byTheDirector;
import static uk.waymark.command.followup.FollowUpFixture.followUp;
import static uk.waymark.command.followup.FollowUpFixture.januaryMeeting;
import static uk.waymark.command.followup.FollowUpFixture.raised;
import static uk.waymark.command.followup.FollowUpFixture.rejected;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.followup.FollowUpCommand.AcceptAnswer;
import uk.waymark.command.followup.FollowUpCommand.RejectAnswer;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;

class DecideAboutAnswerTest {
    private static final MeetingId CABINET_MEETING = new MeetingId("leics-cabinet/2019-01-22");
    private final AggregateTestFixture<FollowUp> followUp = followUp(januaryMeeting(), novemberMeeting());

    @Test
    void the_body_accepts_an_answer() {
        followUp.given(raised(), byTheDirector(answered()))
                .when(accept(JANUARY_MEETING, JANUARY))
                .expectEvents(accepted());
    }

    @Test
    void the_body_rejects_an_answer() {
        followUp.given(raised(), byTheDirector(answered()))
                .when(reject(JANUARY_MEETING, JANUARY))
                .expectEvents(rejected());
    }

    @Test
    void who_answered_does_not_record_that_the_body_accepted() {
        followUp.given(raised(), byTheDirector(answered()))
                .when(accept(JANUARY_MEETING, JANUARY), AS_DIRECTOR)
                .expectNoEvents()
                .expectException(
                        rule(null, "Director anonymous answered it; somebody else records what the body decided."));
    }

    @Test
    void who_answered_does_not_record_that_the_body_rejected() {
        followUp.given(raised(), byTheDirector(answered()))
                .when(reject(JANUARY_MEETING, JANUARY), AS_DIRECTOR)
                .expectNoEvents()
                .expectException(
                        rule(null, "Director anonymous answered it; somebody else records what the body decided."));
    }

    @Test
    void the_body_may_decide_at_a_meeting_without_a_date() {
        followUp(meeting("2019-01-22", new Due.ByEndOf(YearMonth.of(2019, 1), null)))
                .given(raised(), byTheDirector(answered()))
                .when(accept(JANUARY_MEETING, JANUARY))
                .expectEvents(accepted());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void without_an_answer_there_is_nothing_to_decide(FollowUpCommand decision) {
        followUp.given(raised())
                .when(decision)
                .expectException(
                        conflict(null, "leics-cfosc/2018-11-06/8/c has no answer to decide about; answer it first."));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_rejected_answer_is_decided_about_no_more(FollowUpCommand decision) {
        followUp.given(raised(), byTheDirector(answered()), rejected())
                .when(decision)
                .expectException(
                        conflict(null, "leics-cfosc/2018-11-06/8/c has no answer to decide about; answer it first."));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void a_discharged_duty_is_decided_about_no_more(FollowUpCommand decision) {
        followUp.given(raised(), byTheDirector(answered()), accepted())
                .when(decision)
                .expectException(conflict(
                        null,
                        "leics-cfosc/2018-11-06/8/c was discharged at leics-cfosc/2019-01-22;"
                                + " there is nothing left to do."));
    }

    static List<FollowUpCommand> decisions() {
        return List.of(accept(JANUARY_MEETING, JANUARY), reject(JANUARY_MEETING, JANUARY));
    }

    @Test
    void the_meeting_is_on_record() {
        followUp()
                .given(raised(), byTheDirector(answered()))
                .when(accept(JANUARY_MEETING, JANUARY))
                .expectException(
                        missing("decidedAt", "There is no meeting leics-cfosc/2019-01-22; schedule it first."));
    }

    @Test
    void another_body_does_not_decide() {
        followUp(cabinetMeeting())
                .given(raised(), byTheDirector(answered()))
                .when(accept(CABINET_MEETING, JANUARY))
                .expectException(rule(
                        "decidedAt",
                        "leics-cabinet/2019-01-22 is no meeting of leics-cfosc, which alone decides;"
                                + " name one of its own."));
    }

    @Test
    void the_body_does_not_decide_before_it_is_answered() {
        followUp.given(raised(), byTheDirector(answered()))
                .when(reject(NOVEMBER_MEETING, JANUARY))
                .expectException(rule(
                        "decidedAt",
                        "The meeting leics-cfosc/2018-11-06 of 2018-11-06 cannot decide about an answer of"
                                + " 2018-12-10; name a later meeting."));
    }

    @Test
    void a_decision_does_not_take_effect_before_its_meeting() {
        followUp.given(raised(), byTheDirector(answered()))
                .when(accept(JANUARY_MEETING, LocalDate.of(2019, 1, 21)))
                .expectException(rule(
                        "effectiveOn",
                        "A decision of the meeting on 2019-01-22 cannot take effect on 2019-01-21;"
                                + " give that day or later."));
    }

    @Test
    void without_a_date_of_the_meeting_a_decision_still_follows_the_answer() {
        followUp(meeting("2019-01-22", new Due.ByEndOf(YearMonth.of(2019, 1), null)))
                .given(raised(), byTheDirector(answered()))
                .when(reject(JANUARY_MEETING, DECEMBER.minusDays(1)))
                .expectException(rule(
                        "effectiveOn",
                        "An answer of 2018-12-10 cannot have been decided about on 2018-12-09;"
                                + " give that day or later."));
    }

    @Test
    void an_answer_may_be_decided_about_on_its_day() {
        followUp(meeting("2019-01-22", new Due.ByEndOf(YearMonth.of(2019, 1), null)))
                .given(raised(), byTheDirector(answered()))
                .when(accept(JANUARY_MEETING, DECEMBER))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void every_reason_is_told_at_once() {
        followUp()
                .given(raised(), byTheDirector(answered()))
                .when(accept(CABINET_MEETING, JANUARY))
                .expectException(
                        missing("decidedAt", "There is no meeting leics-cabinet/2019-01-22; schedule it first.")
                                .and(
                                        Kind.RULE,
                                        "decidedAt",
                                        "leics-cabinet/2019-01-22 is no meeting of leics-cfosc, which alone decides;"
                                                + " name one of its own."));
    }

    private static AcceptAnswer accept(MeetingId decidedAt, LocalDate effectiveOn) {
        return new AcceptAnswer(LEICESTERSHIRE, VACANCIES, decidedAt, null, effectiveOn);
    }

    private static RejectAnswer reject(MeetingId decidedAt, LocalDate effectiveOn) {
        return new RejectAnswer(LEICESTERSHIRE, VACANCIES, decidedAt, "No percentages", effectiveOn);
    }

    private static MeetingScheduled cabinetMeeting() {
        return new MeetingScheduled(
                LEICESTERSHIRE,
                new BodyId("leics-cabinet"),
                new Ref("2019-01-22"),
                new Due.On(JANUARY, null),
                null,
                NOVEMBER);
    }
}
