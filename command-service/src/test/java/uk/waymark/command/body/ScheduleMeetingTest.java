package uk.waymark.command.body;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.Leicestershire.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.command.body.BodyCommand.ScheduleMeeting;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;

class ScheduleMeetingTest {
    private static final Due MID_MARCH = new Due.MonthPart(YearMonth.of(2017, 3), Due.MonthPart.Part.MID, "mid-March");
    private static final Due ON_15_MARCH = new Due.On(LocalDate.of(2017, 3, 15), null);
    private final AggregateTestFixture<Body> body = new AggregateTestFixture<>(Body.class);

    @Test
    void a_meeting_has_a_date() {
        body.given(committee()).when(schedule("summit", ON_15_MARCH)).expectEvents(meeting("summit", ON_15_MARCH));
    }

    @Test
    void a_meeting_may_be_announced_for_roughly_a_time() {
        body.given(committee()).when(schedule("summit", MID_MARCH)).expectEvents(meeting("summit", MID_MARCH));
    }

    @Test
    void a_meeting_that_was_announced_is_given_its_date() {
        body.given(committee(), meeting("summit", MID_MARCH))
                .when(schedule("summit", ON_15_MARCH))
                .expectEvents(meeting("summit", ON_15_MARCH));
    }

    @Test
    void a_date_is_given_once() {
        body.given(committee(), meeting("summit", MID_MARCH), meeting("summit", ON_15_MARCH))
                .when(schedule("summit", new Due.On(LocalDate.of(2017, 3, 16), null)))
                .expectException(
                        conflict("ref", "The ref summit already names the meeting of 2017-03-15; choose another.")
                                .showing(meeting("summit", ON_15_MARCH)));
    }

    @Test
    void a_meeting_that_was_announced_is_not_announced_again() {
        body.given(committee(), meeting("summit", MID_MARCH))
                .when(schedule("summit", MID_MARCH))
                .expectException(conflict(
                        "ref",
                        "The ref summit already names a meeting without a date;"
                                + " give its date or choose another ref."));
    }

    @Test
    void two_meetings_may_be_on_one_day() {
        body.given(committee(), meeting("summit", ON_15_MARCH))
                .when(schedule("summit-2", ON_15_MARCH))
                .expectEvents(meeting("summit-2", ON_15_MARCH));
    }

    @ParameterizedTest
    @MethodSource("noTimes")
    void a_meeting_has_a_time_of_its_own(Due due) {
        body.given(committee())
                .when(schedule("summit", due))
                .expectException(rule(
                                "due.kind",
                                "A meeting has a time of its own; give its date, or roughly when it is to be held.")
                        .allowing("ON", "BY_END_OF", "MONTH_PART", "WITHIN", "QUARTER", "VAGUE"));
    }

    static List<Due> noTimes() {
        return List.of(
                new Due.NextMeeting(COMMITTEE, null),
                new Due.Recurring(Due.Recurring.Cadence.MONTHLY, null),
                new Due.Unspecified(null));
    }

    private static ScheduleMeeting schedule(String ref, Due due) {
        return new ScheduleMeeting(LEICESTERSHIRE, COMMITTEE, new Ref(ref), due, null, LocalDate.of(2018, 1, 1));
    }
}
