package uk.waymark.command.action;

import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.NOVEMBER_MEETING;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.action.ActionFixture.END_OF_2018;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.SlipCapTest.NINETY_ONE_DAYS_ON;
import static uk.waymark.command.action.SlipCapTest.cap;
import static uk.waymark.command.action.SlipCapTest.revise;
import static uk.waymark.command.action.SlipCapTest.revised;
import static uk.waymark.command.action.SlipCapTest.under;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;

/// Under a cap, dates in words that settle no day, and those of a body's next meeting.
class UnsettledSlipTest {
    private static final LocalDate LATE_MARCH = LocalDate.of(2019, 3, 28);
    private static final Due NEXT_MEETING = new Due.NextMeeting(COMMITTEE, null);
    private static final String UNSETTLED = "The slip cap of leics-ociap is 90 days after the first due date, and this"
            + " would be on no settled day. Give a day within it, or name in decidedAt the meeting of the body that"
            + " granted more.";
    private static final Due SOME_TIME = new Due.Vague("when posts are filled");

    @Test
    void a_day_that_is_not_settled_is_for_a_body_to_grant() {
        under(cap(90, null, MAY))
                .given(caseloadsAdded())
                .when(revise(SOME_TIME, null))
                .expectException(rule("decidedAt", UNSETTLED));
        under(cap(90, null, MAY))
                .given(caseloadsAdded())
                .when(revise(SOME_TIME, NOVEMBER_MEETING))
                .expectEvents(revised(END_OF_2018, SOME_TIME, NOVEMBER_MEETING));
    }

    @Test
    void a_cap_of_revisions_asks_for_no_day() {
        under(cap(null, 1, MAY))
                .given(caseloadsAdded())
                .when(revise(SOME_TIME, null))
                .expectEvents(revised(END_OF_2018, SOME_TIME, null));
    }

    @Test
    void what_had_no_settled_day_at_first_does_not_slip_by_days() {
        under(cap(0, null, MAY))
                .given(caseloadsAdded(SOME_TIME))
                .when(revise(END_OF_2018, null))
                .expectEvents(revised(SOME_TIME, END_OF_2018, null));
    }

    @Test
    void the_next_meeting_of_a_body_is_the_first_after_that_day_that_was_announced_by_then() {
        action(cap(90, null, MAY), committee(), next(LocalDate.of(2019, 4, 1), MAY), next(LATE_MARCH, MAY))
                .given(caseloadsAdded())
                .when(revise(NEXT_MEETING, null))
                .expectEvents(revised(END_OF_2018, NEXT_MEETING, null));
        action(cap(90, null, MAY), committee(), next(LocalDate.of(2019, 4, 1), MAY), next(NOVEMBER, MAY))
                .given(caseloadsAdded())
                .when(revise(NEXT_MEETING, null))
                .expectException(rule(
                        "decidedAt",
                        "The slip cap of leics-ociap is 90 days after the first due date, and this would be"
                                + " 91 days after it. Keep within it, or name in decidedAt the meeting of the body"
                                + " that granted more."));
    }

    @Test
    void a_next_meeting_that_was_not_announced_by_then_is_no_settled_day() {
        action(cap(90, null, MAY), committee(), next(LATE_MARCH, NOVEMBER.plusDays(1)))
                .given(caseloadsAdded())
                .when(revise(NEXT_MEETING, null))
                .expectException(rule("decidedAt", UNSETTLED));
    }

    @Test
    void a_date_that_was_a_next_meeting_at_first_slips_from_the_day_of_that_meeting() {
        action(cap(0, null, MAY), committee(), next(LATE_MARCH, MAY))
                .given(caseloadsAdded(NEXT_MEETING))
                .when(revise(NINETY_ONE_DAYS_ON, null))
                .expectException(rule(
                        "decidedAt",
                        "The slip cap of leics-ociap is 0 days after the first due date, and this would be"
                                + " 4 days after it. Keep within it, or name in decidedAt the meeting of the body"
                                + " that granted more."));
    }

    private static MeetingScheduled next(LocalDate heldOn, LocalDate announcedOn) {
        return new MeetingScheduled(
                LEICESTERSHIRE, COMMITTEE, new Ref(heldOn.toString()), new Due.On(heldOn, null), null, announcedOn);
    }
}
