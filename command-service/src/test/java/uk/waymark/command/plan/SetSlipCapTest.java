package uk.waymark.command.plan;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.NOVEMBER_MEETING;
import static uk.waymark.command.Leicestershire.OCIAP;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.Leicestershire.novemberMeeting;
import static uk.waymark.command.plan.PlanFixture.plan;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.plan.PlanCommand.SetSlipCap;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;

class SetSlipCapTest {
    private static final String WHY = "Dates had moved quarter by quarter without the committee";
    private static final LocalDate JUNE = MAY.plusMonths(1);
    private static final LocalDate JULY = MAY.plusMonths(2);
    private final AggregateTestFixture<Plan> plan = plan(committee(), novemberMeeting());

    @Test
    void a_plan_limits_how_far_dates_slip_and_how_often() {
        plan.given(drafted(null)).when(limit(90, 2, NOVEMBER_MEETING)).expectEvents(limited(90, 2, NOVEMBER_MEETING));
    }

    @Test
    void one_limit_is_enough() {
        plan.given(drafted(null)).when(limit(null, 2, null)).expectEvents(limited(null, 2, null));
    }

    @Test
    void a_limit_of_none_leaves_every_date_to_a_body() {
        plan.given(drafted(null)).when(limit(0, null, null)).expectEvents(limited(0, null, null));
    }

    @Test
    void another_cap_replaces_the_first() {
        plan.given(drafted(null), limited(90, 2, null))
                .when(limit(90, null, null))
                .expectEvents(limited(90, null, null));
    }

    @Test
    void the_cap_that_it_has_is_not_set_again() {
        plan.given(drafted(null), limited(90, 2, null))
                .when(limit(90, 2, NOVEMBER_MEETING))
                .expectException(conflict(null, "That is the slip cap since 2018-05-14; there is nothing to change.")
                        .showing(limited(90, 2, null)));
    }

    @Test
    void a_cap_limits_something() {
        plan.given(drafted(null))
                .when(limit(null, null, null))
                .expectException(rule("days", "A slip cap limits something; give days, times or both."));
    }

    @Test
    void nothing_slips_less_than_not_at_all() {
        plan.given(drafted(null))
                .when(limit(-1, -2, null))
                .expectException(rule("days", "Nothing can slip -1 days or times; give 0 or more.")
                        .and(Kind.RULE, "times", "Nothing can slip -2 days or times; give 0 or more."));
    }

    @Test
    void the_meeting_that_settled_it_is_on_record() {
        plan(committee())
                .given(drafted(null))
                .when(limit(90, 2, NOVEMBER_MEETING))
                .expectException(missing(
                        "decidedAt", "There is no meeting leics-cfosc/2018-11-06; schedule it first or leave it out."));
    }

    @Test
    void a_cap_entered_late_is_no_reason_against_the_one_that_held_then() {
        plan.given(drafted(null), limited(90, JUNE), limited(30, MAY))
                .when(limit(30, JULY))
                .expectEvents(limited(30, JULY));
    }

    @Test
    void the_cap_that_holds_on_a_day_is_not_set_again_for_it() {
        plan.given(drafted(null), limited(90, JUNE), limited(30, MAY))
                .when(limit(90, JULY))
                .expectException(conflict(null, "That is the slip cap since 2018-06-14; there is nothing to change.")
                        .showing(limited(90, JUNE)));
    }

    private static SetSlipCap limit(@Nullable Integer days, @Nullable Integer times, @Nullable MeetingId decidedAt) {
        return new SetSlipCap(LEICESTERSHIRE, OCIAP, days, times, WHY, decidedAt, MAY);
    }

    private static SetSlipCap limit(int days, LocalDate day) {
        return new SetSlipCap(LEICESTERSHIRE, OCIAP, days, null, WHY, null, day);
    }

    private static SlipCapSet limited(@Nullable Integer days, @Nullable Integer times, @Nullable MeetingId decidedAt) {
        return new SlipCapSet(LEICESTERSHIRE, OCIAP, days, times, WHY, decidedAt, MAY);
    }

    private static SlipCapSet limited(int days, LocalDate day) {
        return new SlipCapSet(LEICESTERSHIRE, OCIAP, days, null, WHY, null, day);
    }
}
