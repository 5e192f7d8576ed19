package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;

/// Caseloads are due by the end of June at first.
class SlippageHistoryTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 1);
    private static final LocalDate MAY = LocalDate.of(2018, 5, 14);
    private static final LocalDate AUGUST = LocalDate.of(2018, 8, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 6);
    private static final Due END_OF_JUNE = new Due.ByEndOf(YearMonth.of(2018, 6), null);
    private static final Due END_OF_JULY = new Due.ByEndOf(YearMonth.of(2018, 7), null);
    private static final Due END_OF_SEPTEMBER = new Due.ByEndOf(YearMonth.of(2018, 9), null);
    private static final Due IN_DUE_COURSE = new Due.Vague("in due course");
    private static final BodyId BOARD = new BodyId("board");

    private final Council council = new Council();
    private final OnePlan plan = new OnePlan(council.code());
    private final OneAction caseloads = plan.action("3");

    @BeforeEach
    void add() {
        council.records(plan.drafted(FEBRUARY));
        council.records(caseloads.added(END_OF_JUNE, FEBRUARY));
    }

    @Test
    void a_revision_is_judged_by_the_cap_of_its_own_day() {
        limit(100, FEBRUARY);
        move(END_OF_JUNE, END_OF_SEPTEMBER, MAY);
        limit(30, AUGUST);

        var dates = dates("");

        assertThat(overCap(dates, 0)).isFalse();
        assertThat(dates.at("/cap/days").asInt()).isEqualTo(30);
        assertThat(dates.at("/overCap").asBoolean()).isTrue();
    }

    @Test
    void a_revision_is_judged_by_the_cap_that_was_known_when_it_was_recorded() {
        move(END_OF_JUNE, END_OF_SEPTEMBER, MAY);
        limit(31, FEBRUARY);
        move(END_OF_SEPTEMBER, END_OF_JULY, AUGUST);
        move(END_OF_JULY, END_OF_SEPTEMBER, SEPTEMBER);

        var dates = dates("");

        assertThat(overCap(dates, 0)).isFalse();
        assertThat(overCap(dates, 1)).isFalse();
        assertThat(overCap(dates, 2)).isTrue();
    }

    @Test
    void another_cap_that_is_asked_for_judges_every_revision() {
        limit(100, FEBRUARY);
        move(END_OF_JUNE, END_OF_JULY, MAY);
        move(END_OF_JULY, END_OF_SEPTEMBER, AUGUST);

        assertThat(overCap(dates("?capDays=31"), 0)).isFalse();
        assertThat(overCap(dates("?capDays=31"), 1)).isTrue();
        assertThat(overCap(dates("?capTimes=0"), 0)).isTrue();
    }

    @Test
    void the_next_meeting_is_the_one_announced_when_the_date_was_moved() {
        council.records(new BodyEstablished(council.code(), BOARD, "Improvement Board", null, FEBRUARY));
        limit(100, FEBRUARY);
        announce("autumn", LocalDate.of(2018, 9, 30), FEBRUARY);
        move(END_OF_JUNE, new Due.NextMeeting(BOARD, null), MAY);
        announce("summer", LocalDate.of(2018, 7, 2), AUGUST);
        limit(10, AUGUST);

        var dates = dates("");

        assertThat(dates.at("/revisions/0/dueOn").asString()).isEqualTo("2018-07-02");
        assertThat(overCap(dates, 0)).isFalse();
        assertThat(overCap(dates("?capDays=91"), 0)).isTrue();
    }

    @Test
    void a_day_that_is_not_settled_is_over_a_cap_of_days() {
        limit(100, FEBRUARY);
        move(END_OF_JUNE, IN_DUE_COURSE, MAY);

        var dates = dates("");

        assertThat(dates.at("/daysSlipped").isNull()).isTrue();
        assertThat(overCap(dates, 0)).isTrue();
        assertThat(dates.at("/overCap").asBoolean()).isTrue();
        assertThat(overCap(dates("?capTimes=1"), 0)).isFalse();
    }

    @Test
    void a_cap_entered_late_holds_only_until_the_next_ones_day() {
        limit(30, AUGUST);
        limit(100, FEBRUARY);

        assertThat(dates("").at("/cap/days").asInt()).isEqualTo(30);
        assertThat(dates("?asAt=" + AUGUST.minusDays(1)).at("/cap/days").asInt())
                .isEqualTo(100);
    }

    @Test
    void what_moves_without_a_settled_day_is_worse_than_what_never_moved() {
        council.records(plan.action("4").added(END_OF_JUNE, FEBRUARY));
        council.records(plan.action("5").added(END_OF_JUNE, FEBRUARY));
        council.records(plan.action("6").added(END_OF_JUNE, FEBRUARY));
        move("5", END_OF_JUNE, IN_DUE_COURSE);
        move("5", IN_DUE_COURSE, new Due.Vague("when posts are filled"));
        move("4", END_OF_JUNE, IN_DUE_COURSE);
        move("6", END_OF_JUNE, END_OF_JULY);

        assertThat(list("").findValuesAsString("action")).containsExactly("ociap/6", "ociap/5", "ociap/4", "ociap/3");
    }

    @Test
    void the_list_goes_on_behind_what_was_seen_though_another_date_slips_meanwhile() {
        council.records(plan.action("4").added(END_OF_JUNE, FEBRUARY));
        council.records(plan.action("5").added(END_OF_JUNE, FEBRUARY));
        move("4", END_OF_JUNE, END_OF_JULY);
        var first = list("?limit=1");
        move("5", END_OF_JUNE, END_OF_SEPTEMBER);

        var next = list("?limit=1&cursor=" + first.at("/next").asString());

        assertThat(first.findValuesAsString("action")).containsExactly("ociap/4");
        assertThat(next.findValuesAsString("action")).containsExactly("ociap/3");
    }

    private void limit(@Nullable Integer days, LocalDate day) {
        council.records(new SlipCapSet(council.code(), plan.id(), days, null, "Dates moved too easily", null, day));
    }

    private void move(Due previous, Due due, LocalDate day) {
        council.records(caseloads.revised(previous, due, "Recruitment takes longer", day));
    }

    private void move(String ref, Due previous, Due due) {
        council.records(plan.action(ref).revised(previous, due, "Recruitment takes longer", MAY));
    }

    private void announce(String ref, LocalDate heldOn, LocalDate day) {
        council.records(new MeetingScheduled(council.code(), BOARD, new Ref(ref), new Due.On(heldOn, null), null, day));
    }

    private static boolean overCap(JsonNode dates, int revision) {
        return dates.at("/revisions/%d/overCap".formatted(revision)).asBoolean();
    }

    private JsonNode dates(String query) {
        return council.get(caseloads.path() + "/dates" + query).json();
    }

    private JsonNode list(String query) {
        return council.get(plan.path() + "/dates" + query).json();
    }
}
