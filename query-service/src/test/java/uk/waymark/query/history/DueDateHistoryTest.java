package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.Due;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Ref;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;

class DueDateHistoryTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 1);
    private static final LocalDate MAY = LocalDate.of(2018, 5, 14);
    private static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 6);
    private static final Due END_OF_JUNE = new Due.ByEndOf(YearMonth.of(2018, 6), "by the end of June");
    private static final Due END_OF_SEPTEMBER = new Due.ByEndOf(YearMonth.of(2018, 9), null);
    private static final Due END_OF_YEAR = new Due.ByEndOf(YearMonth.of(2018, 12), null);

    private final Council council = new Council();
    private final OnePlan plan = new OnePlan(council.code());
    private final OneAction caseloads = plan.action("3");

    @BeforeEach
    void draft() {
        council.records(plan.drafted(FEBRUARY));
    }

    @Test
    void a_date_that_was_moved_twice_keeps_the_first_one_and_both_reasons() {
        movedTwice();

        var action = council.get(caseloads.path());

        assertThat(action.at("/dueOn")).isEqualTo("2018-12-31");
        assertThat(action.at("/timesRevised")).isEqualTo("2");
        assertThat(action.at("/originalDue/words")).isEqualTo("by the end of June");
        assertThat(action.at("/dueRevisions/0/reason")).isEqualTo("Recruitment takes longer");
        assertThat(action.at("/dueRevisions/1/reason")).isEqualTo("The agency withdrew");
    }

    @Test
    void between_two_moves_of_a_date_the_first_of_them_held() {
        movedTwice();

        var action = council.asAt(SEPTEMBER.minusDays(1)).get(caseloads.path());

        assertThat(action.at("/dueOn")).isEqualTo("2018-09-30");
        assertThat(action.at("/originalDueOn")).isEqualTo("2018-06-30");
        assertThat(action.at("/timesRevised")).isEqualTo("1");
        assertThat(action.json().get("dueRevisions").size()).isEqualTo(1);
        assertThat(action.at("/overdue")).isEqualTo("false");
        assertThat(action.at("/overdueAgainstOriginal")).isEqualTo("true");
    }

    @Test
    void a_move_of_a_date_was_not_known_before_it_was_recorded() {
        var second = movedTwice();

        var action = council.knownBefore(second).get(caseloads.path());

        assertThat(action.at("/dueOn")).isEqualTo("2018-09-30");
        assertThat(action.at("/timesRevised")).isEqualTo("1");
        assertThat(action.at("/overdue")).isEqualTo("true");
    }

    @Test
    void on_both_clocks_a_date_is_the_one_that_held_on_that_day_by_what_was_known() {
        var second = movedTwice();

        assertThat(council.asAt(MAY.minusDays(1))
                        .knownAt(second)
                        .get(caseloads.path())
                        .at("/dueOn"))
                .isEqualTo("2018-06-30");
        assertThat(council.asAt(SEPTEMBER)
                        .knownBefore(second)
                        .get(caseloads.path())
                        .at("/dueOn"))
                .isEqualTo("2018-09-30");
        assertThat(council.asAt(SEPTEMBER).knownAt(second).get(caseloads.path()).at("/dueOn"))
                .isEqualTo("2018-12-31");
    }

    @Test
    void a_meeting_announced_for_a_month_gets_its_day_only_as_known_from_the_second_announcement() {
        var board = new BodyId("board");
        council.records(new BodyEstablished(council.code(), board, "Improvement Board", null, FEBRUARY));
        council.records(caseloads.added(new Due.NextMeeting(board, "next meeting"), FEBRUARY));
        var first = council.records(meeting(board, new Due.ByEndOf(YearMonth.of(2018, 11), null), MAY));
        var second = council.records(meeting(board, new Due.On(LocalDate.of(2018, 11, 16), null), SEPTEMBER));

        assertThat(council.knownAt(first).get("/bodies/board").at("/meetings/0/due/kind"))
                .isEqualTo("BY_END_OF");
        assertThat(council.knownAt(first).get("/bodies/board").at("/meetings/0/dueOn"))
                .isEmpty();
        assertThat(council.knownAt(first).get(caseloads.path()).at("/dueOn")).isEmpty();
        assertThat(council.knownAt(second).get("/bodies/board").at("/meetings/0/dueOn"))
                .isEqualTo("2018-11-16");
        assertThat(council.knownAt(second).get(caseloads.path()).at("/dueOn")).isEqualTo("2018-11-16");
        assertThat(council.asAt(SEPTEMBER.minusDays(1)).get(caseloads.path()).at("/dueOn"))
                .isEmpty();
    }

    /// @return the second time
    private RecordedEvent movedTwice() {
        council.records(caseloads.added(END_OF_JUNE, FEBRUARY));
        council.records(caseloads.revised(END_OF_JUNE, END_OF_SEPTEMBER, "Recruitment takes longer", MAY));
        return council.records(caseloads.revised(END_OF_SEPTEMBER, END_OF_YEAR, "The agency withdrew", SEPTEMBER));
    }

    private MeetingScheduled meeting(BodyId board, Due due, LocalDate day) {
        return new MeetingScheduled(council.code(), board, new Ref("autumn"), due, null, day);
    }
}
