package uk.waymark.command.body;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.JANUARY;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.Leicestershire.meeting;
import static uk.waymark.command.Leicestershire.novemberMeeting;

import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.Today;
import uk.waymark.command.body.BodyCommand.ConfirmMinutes;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyEvent.MinutesConfirmed;

class ConfirmMinutesTest {
    private static final Ref AUTUMN = new Ref("2018-11-06");
    private static final Ref WINTER = new Ref("2019-01-22");

    @Test
    void a_later_meeting_finds_the_minutes_right() {
        body(JANUARY)
                .given(committee(), novemberMeeting(), winterMeeting())
                .when(confirm(AUTUMN, WINTER))
                .expectEvents(confirmed());
    }

    @Test
    void minutes_are_confirmed_once() {
        body(JANUARY)
                .given(committee(), novemberMeeting(), winterMeeting(), confirmed())
                .when(confirm(AUTUMN, WINTER))
                .expectException(conflict(
                                "meeting",
                                "The minutes of 2018-11-06 were confirmed at 2019-01-22;"
                                        + " there is nothing left to confirm.")
                        .showing(confirmed()));
    }

    @Test
    void a_meeting_does_not_confirm_minutes_of_its_own() {
        body(JANUARY)
                .given(committee(), novemberMeeting())
                .when(confirm(AUTUMN, AUTUMN))
                .expectException(rule(
                        "confirmedAt", "Minutes of 2018-11-06 are confirmed at a later meeting, not on 2018-11-06."));
    }

    @Test
    void the_later_meeting_has_been_held() {
        body(JANUARY.minusDays(1))
                .given(committee(), novemberMeeting(), winterMeeting())
                .when(confirm(AUTUMN, WINTER))
                .expectException(rule(
                        "confirmedAt",
                        "The meeting 2019-01-22 is on 2019-01-22; record what it confirms once it has been held."));
    }

    @Test
    void both_meetings_are_on_record_with_their_days() {
        body(JANUARY)
                .given(committee(), meeting("spring", new Due.ByEndOf(YearMonth.of(2019, 4), null)))
                .when(confirm(AUTUMN, new Ref("spring")))
                .expectException(missing("meeting", "The body has no meeting 2018-11-06; schedule it first.")
                        .and(
                                Kind.CONFLICT,
                                "confirmedAt",
                                "The meeting spring has no date yet; schedule it again with its date."));
    }

    private static AggregateTestFixture<Body> body(LocalDate today) {
        var fixture = new AggregateTestFixture<>(Body.class);
        fixture.registerInjectableResource(new Today(today));
        return fixture;
    }

    private static MeetingScheduled winterMeeting() {
        return meeting("2019-01-22", new Due.On(JANUARY, null));
    }

    private static ConfirmMinutes confirm(Ref meeting, Ref confirmedAt) {
        return new ConfirmMinutes(LEICESTERSHIRE, COMMITTEE, meeting, confirmedAt, "The list of those present");
    }

    private static MinutesConfirmed confirmed() {
        return new MinutesConfirmed(LEICESTERSHIRE, COMMITTEE, AUTUMN, WINTER, JANUARY, "The list of those present");
    }
}
