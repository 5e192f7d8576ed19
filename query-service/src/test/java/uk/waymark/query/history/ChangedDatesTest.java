package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;

/// When a date slipped, as the changes of a plan say and as its figures count.
class ChangedDatesTest {
    private static final BodyId BOARD = new BodyId("board");
    private static final LocalDate DRAFTED = LocalDate.of(2018, 1, 1);
    private static final LocalDate MOVED = LocalDate.of(2018, 1, 20);
    private static final LocalDate MEETING = LocalDate.of(2018, 3, 5);

    private final Council council = new Council();
    private final OnePlan plan = new OnePlan(council.code());
    private final OneAction caseloads = plan.action("3");

    @BeforeEach
    void draft() {
        council.records(plan.drafted(DRAFTED));
        council.records(new BodyEstablished(council.code(), BOARD, "Improvement Board", null, DRAFTED));
    }

    @Test
    void a_date_said_otherwise_with_the_same_last_day_did_not_slip() {
        moved(on(LocalDate.of(2018, 6, 30)), new Due.ByEndOf(YearMonth.of(2018, 6), null));

        assertThat(kind()).isEqualTo("RESCHEDULED");
        assertThat(slipped()).isEqualTo("0");
    }

    @Test
    void a_date_moved_to_a_meeting_that_was_announced_for_a_later_day_slipped() {
        announced(DRAFTED);
        moved(on(LocalDate.of(2018, 1, 31)), new Due.NextMeeting(BOARD, null));

        assertThat(kind()).isEqualTo("SLIPPED");
        assertThat(slipped()).isEqualTo("1");
    }

    @Test
    void a_date_moved_to_a_meeting_that_was_announced_for_an_earlier_day_was_brought_forward() {
        announced(DRAFTED);
        moved(on(LocalDate.of(2018, 3, 31)), new Due.NextMeeting(BOARD, null));

        assertThat(kind()).isEqualTo("BROUGHT_FORWARD");
        assertThat(slipped()).isEqualTo("0");
    }

    @Test
    void a_date_moved_from_a_meeting_is_later_than_the_day_for_which_that_was_announced() {
        announced(DRAFTED);
        moved(new Due.NextMeeting(BOARD, null), on(LocalDate.of(2018, 3, 6)));

        assertThat(kind()).isEqualTo("SLIPPED");
        assertThat(slipped()).isEqualTo("1");
    }

    @Test
    void a_date_moved_to_a_meeting_that_nobody_had_announced_is_neither_later_nor_earlier() {
        moved(on(LocalDate.of(2018, 1, 31)), new Due.NextMeeting(BOARD, null));
        announced(MOVED.plusDays(1));

        assertThat(kind()).isEqualTo("RESCHEDULED");
        assertThat(slipped()).isEqualTo("0");
    }

    @Test
    void what_was_learned_of_a_date_stays_as_it_was_when_a_meeting_turns_out_to_have_been_announced() {
        moved(on(LocalDate.of(2018, 1, 31)), new Due.NextMeeting(BOARD, null));
        announced(DRAFTED);

        assertThat(kind()).isEqualTo("SLIPPED");
        assertThat(kind("clock=RECORDED")).isEqualTo("RESCHEDULED");
    }

    private void moved(Due previous, Due due) {
        council.records(caseloads.added(previous, DRAFTED));
        council.records(caseloads.revised(previous, due, "Recruitment takes longer", MOVED));
    }

    private void announced(LocalDate day) {
        council.records(
                new MeetingScheduled(council.code(), BOARD, new Ref("spring"), new Due.On(MEETING, null), null, day));
    }

    private static Due on(LocalDate day) {
        return new Due.On(day, null);
    }

    private String kind() {
        return kind("from=2018-01-19&to=2018-01-20");
    }

    private String kind(String parameters) {
        return council.get(plan.path() + "/changes?" + parameters)
                .json()
                .get("items")
                .valueStream()
                .filter(change -> change.at("/sentence").asString().startsWith("Due date moved"))
                .map(change -> change.at("/kind").asString())
                .findFirst()
                .orElseThrow();
    }

    private String slipped() {
        return council.get(plan.path() + "/figures?from=2018-01-20&to=2018-01-20")
                .at("/items/0/slipped");
    }
}
