package uk.waymark.command.action;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.DIRECTOR;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.NOVEMBER_MEETING;
import static uk.waymark.command.Leicestershire.OCIAP;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.Leicestershire.meeting;
import static uk.waymark.command.Leicestershire.novemberMeeting;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.END_OF_2018;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.as;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;

import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.command.action.ActionCommand.ReviseDueDate;
import uk.waymark.events.Due;
import uk.waymark.events.action.ActionEvent.DueDateRevised;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;

/// Caseloads are due by the end of 2018, under plans that let dates slip more or less far.
class SlipCapTest {
    private static final Due NINETY_DAYS_ON = new Due.On(LocalDate.of(2019, 3, 31), null);
    static final Due NINETY_ONE_DAYS_ON = new Due.On(LocalDate.of(2019, 4, 1), null);

    @Test
    void a_date_may_slip_as_far_as_the_cap() {
        under(cap(90, null, MAY))
                .given(caseloadsAdded())
                .when(revise(NINETY_DAYS_ON, null))
                .expectEvents(revised(END_OF_2018, NINETY_DAYS_ON, null));
    }

    @Test
    void no_date_slips_further_unless_a_body_grants_it() {
        under(cap(90, null, MAY))
                .given(caseloadsAdded())
                .when(revise(NINETY_ONE_DAYS_ON, null))
                .expectException(rule(
                        "decidedAt",
                        "The slip cap of leics-ociap is 90 days after the first due date, and this would be"
                                + " 91 days after it. Keep within it, or name in decidedAt the meeting of the body"
                                + " that granted more."));
    }

    @Test
    void the_days_count_from_the_date_it_had_first() {
        under(cap(90, null, MAY))
                .given(caseloadsAdded(), revised(END_OF_2018, NINETY_DAYS_ON, null))
                .when(revise(NINETY_ONE_DAYS_ON, null))
                .expectException(rule(
                        "decidedAt",
                        "The slip cap of leics-ociap is 90 days after the first due date, and this would be"
                                + " 91 days after it. Keep within it, or name in decidedAt the meeting of the body"
                                + " that granted more."));
    }

    @Test
    void no_date_moves_more_often_unless_a_body_grants_it() {
        under(cap(120, 1, MAY))
                .given(caseloadsAdded(), revised(END_OF_2018, NINETY_DAYS_ON, null))
                .when(revise(NINETY_ONE_DAYS_ON, null))
                .expectException(rule(
                        "decidedAt",
                        "The slip cap of leics-ociap is 120 days after the first due date and 1 revision of a date,"
                                + " and this would be revision 2. Keep within it, or name in decidedAt the meeting"
                                + " of the body that granted more."));
    }

    @Test
    void a_body_may_grant_more() {
        under(cap(90, 0, MAY))
                .given(caseloadsAdded())
                .when(revise(NINETY_ONE_DAYS_ON, NOVEMBER_MEETING))
                .expectEvents(revised(END_OF_2018, NINETY_ONE_DAYS_ON, NOVEMBER_MEETING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Action owner", "Improvement lead", "Director"})
    void who_asks_for_more_does_not_say_that_a_body_granted_it(String asking) {
        under(cap(90, 0, MAY))
                .given(caseloadsAdded())
                .when(revise(NINETY_ONE_DAYS_ON, NOVEMBER_MEETING), as(asking))
                .expectNoEvents()
                .expectException(rule(
                        "decidedAt",
                        asking + " anonymous cannot record that a body granted more than the slip cap;"
                                + " have its chair or clerk send it."));
    }

    @Test
    void its_clerk_says_that_a_body_granted_more() {
        under(cap(90, 0, MAY))
                .given(caseloadsAdded())
                .when(revise(NINETY_ONE_DAYS_ON, NOVEMBER_MEETING), as("Clerk"))
                .expectEvents(revised(END_OF_2018, NINETY_ONE_DAYS_ON, NOVEMBER_MEETING));
    }

    @Test
    void the_body_that_grants_more_has_met() {
        action(cap(90, null, MAY))
                .given(caseloadsAdded())
                .when(revise(NINETY_ONE_DAYS_ON, NOVEMBER_MEETING))
                .expectException(missing(
                        "decidedAt", "There is no meeting leics-cfosc/2018-11-06; schedule it first or leave it out."));
    }

    @Test
    void more_is_not_granted_before_the_meeting_is_held() {
        action(cap(0, null, MAY), committee(), meeting("2018-11-06", new Due.On(NOVEMBER.plusDays(1), null)))
                .given(caseloadsAdded())
                .when(revise(NINETY_DAYS_ON, NOVEMBER_MEETING))
                .expectException(rule(
                        "effectiveOn",
                        "A decision of the meeting on 2018-11-07 cannot take effect on 2018-11-06;"
                                + " give that day or later."));
    }

    @Test
    void more_is_not_granted_by_a_meeting_without_a_date() {
        action(cap(0, null, MAY), committee(), meeting("2018-11-06", new Due.ByEndOf(YearMonth.of(2018, 11), null)))
                .given(caseloadsAdded())
                .when(revise(NINETY_DAYS_ON, NOVEMBER_MEETING))
                .expectException(conflict(
                        "decidedAt", "The meeting 2018-11-06 has no date yet; schedule it again with its date."));
    }

    @Test
    void an_earlier_date_does_not_slip_by_days() {
        var earlier = new Due.On(LocalDate.of(2018, 11, 30), null);
        under(cap(0, null, MAY))
                .given(caseloadsAdded())
                .when(revise(earlier, null))
                .expectEvents(revised(END_OF_2018, earlier, null));
    }

    @Test
    void a_cap_that_came_later_does_not_hold_a_date_back() {
        under(cap(0, 0, NOVEMBER.plusDays(1)))
                .given(caseloadsAdded())
                .when(revise(NINETY_ONE_DAYS_ON, null))
                .expectEvents(revised(END_OF_2018, NINETY_ONE_DAYS_ON, null));
    }

    @Test
    void a_cap_holds_from_its_day_on() {
        under(cap(null, 0, NOVEMBER))
                .given(caseloadsAdded())
                .when(revise(NINETY_DAYS_ON, null))
                .expectException(rule(
                        "decidedAt",
                        "The slip cap of leics-ociap is 0 revisions of a date, and this would be revision 1."
                                + " Keep within it, or name in decidedAt the meeting of the body that granted more."));
    }

    @Test
    void the_cap_recorded_last_holds() {
        under(cap(0, 0, MAY), cap(91, null, MAY))
                .given(caseloadsAdded())
                .when(revise(NINETY_ONE_DAYS_ON, null))
                .expectEvents(revised(END_OF_2018, NINETY_ONE_DAYS_ON, null));
    }

    @Test
    void a_cap_entered_late_holds_only_until_the_next_ones_day() {
        under(cap(0, 0, MAY.plusMonths(1)), cap(91, null, MAY))
                .given(caseloadsAdded())
                .when(revise(NINETY_DAYS_ON, null))
                .expectException(rule(
                        "decidedAt",
                        "The slip cap of leics-ociap is 0 days after the first due date and 0 revisions of a date, and"
                                + " this would be 90 days after it and revision 1. Keep within it, or name in decidedAt"
                                + " the meeting of the body that granted more."));
    }

    static AggregateTestFixture<Action> under(SlipCapSet... caps) {
        return caps.length == 1
                ? action(committee(), novemberMeeting(), caps[0])
                : action(committee(), novemberMeeting(), caps[0], caps[1]);
    }

    static SlipCapSet cap(@Nullable Integer days, @Nullable Integer times, LocalDate on) {
        return new SlipCapSet(LEICESTERSHIRE, OCIAP, days, times, "A later date is for a body to grant", null, on);
    }

    static ReviseDueDate revise(Due due, @Nullable MeetingId decidedAt) {
        return new ReviseDueDate(
                LEICESTERSHIRE, CASELOADS, due, "Recruitment fluctuates", DIRECTOR, decidedAt, NOVEMBER);
    }

    static DueDateRevised revised(Due previous, Due due, @Nullable MeetingId decidedAt) {
        return new DueDateRevised(
                LEICESTERSHIRE, CASELOADS, previous, due, "Recruitment fluctuates", DIRECTOR, decidedAt, NOVEMBER);
    }
}
