package uk.waymark.command.minute;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.NOVEMBER_MEETING;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.Leicestershire.meeting;
import static uk.waymark.command.Leicestershire.minuted;
import static uk.waymark.command.Leicestershire.novemberMeeting;
import static uk.waymark.command.minute.MinuteFixture.minute;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.command.minute.MinuteCommand.RecordMinute;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;

class RecordMinuteTest {
    @Test
    void a_minute_has_the_date_of_its_meeting() {
        minute(committee(), novemberMeeting())
                .givenNoPriorActivity()
                .when(record())
                .expectEvents(minuted());
    }

    @Test
    void a_meeting_announced_first_and_dated_later_has_the_later_date() {
        minute(committee(), announced(), novemberMeeting())
                .givenNoPriorActivity()
                .when(record())
                .expectEvents(minuted());
    }

    @Test
    void the_meeting_is_on_record() {
        minute(committee())
                .givenNoPriorActivity()
                .when(record())
                .expectException(missing("meeting", "There is no meeting leics-cfosc/2018-11-06; schedule it first."));
    }

    @Test
    void a_meeting_without_a_date_is_given_one_first() {
        minute(committee(), announced())
                .givenNoPriorActivity()
                .when(record())
                .expectException(conflict(
                        "meeting",
                        "The meeting leics-cfosc/2018-11-06 has no date yet;"
                                + " schedule it again with its date, then minute it."));
    }

    @Test
    void a_meeting_still_to_come_is_not_minuted() {
        minute(committee(), meeting("2018-11-06", new Due.On(NOVEMBER.plusDays(1), null)))
                .givenNoPriorActivity()
                .when(record())
                .expectException(rule(
                        "meeting",
                        "The meeting leics-cfosc/2018-11-06 is on 2018-11-07;"
                                + " record its minutes once it has been held."));
    }

    private static RecordMinute record() {
        return new RecordMinute(
                LEICESTERSHIRE,
                NOVEMBER_MEETING,
                new Ref("8"),
                "Progress of the plan",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static MeetingScheduled announced() {
        return meeting("2018-11-06", new Due.ByEndOf(YearMonth.of(2018, 11), null));
    }
}
