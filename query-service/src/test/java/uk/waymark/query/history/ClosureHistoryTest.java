package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.Ref;
import uk.waymark.events.action.Closure;

class ClosureHistoryTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2018, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2018, 11, 6);
    private static final LocalDate DECEMBER = LocalDate.of(2018, 12, 20);

    private final Council council = new Council();
    private final OnePlan plan = new OnePlan(council.code());
    private final OneAction caseloads = plan.action("3");

    @BeforeEach
    void add() {
        council.records(plan.drafted(FEBRUARY));
        council.records(caseloads.added(OnePlan.SOON, FEBRUARY));
    }

    @Test
    void a_reopened_action_keeps_its_first_closure() {
        council.records(caseloads.closed(Closure.EMBEDDED, NOVEMBER));
        council.records(caseloads.reopened(DECEMBER));

        var action = council.get(caseloads.path());

        assertThat(action.at("/status")).isEqualTo("OPEN");
        assertThat(action.at("/closure")).isEmpty();
        assertThat(action.at("/firstClosure/closure")).isEqualTo("EMBEDDED");
        assertThat(action.at("/firstClosure/effectiveOn")).isEqualTo("2018-11-06");
    }

    @Test
    void as_at_the_day_before_it_was_reopened_an_action_was_closed() {
        council.records(caseloads.closed(Closure.EMBEDDED, NOVEMBER));
        council.records(caseloads.reopened(DECEMBER));

        var action = council.asAt(DECEMBER.minusDays(1)).get(caseloads.path());

        assertThat(action.at("/status")).isEqualTo("CLOSED");
        assertThat(action.at("/closure/closure")).isEqualTo("EMBEDDED");
    }

    @Test
    void as_at_a_day_between_two_closures_the_second_one_had_not_come() {
        council.records(caseloads.closed(Closure.EMBEDDED, OCTOBER));
        council.records(caseloads.reopened(NOVEMBER));
        council.records(caseloads.closed(Closure.SUPERSEDED, DECEMBER));

        assertThat(council.get(caseloads.path()).at("/closure/closure")).isEqualTo("SUPERSEDED");
        assertThat(council.get(caseloads.path()).at("/firstClosure/closure")).isEqualTo("EMBEDDED");
        assertThat(council.asAt(NOVEMBER).get(caseloads.path()).at("/closure")).isEmpty();
        assertThat(council.asAt(OCTOBER).get(caseloads.path()).at("/closure/closure"))
                .isEqualTo("EMBEDDED");
    }

    @Test
    void a_closed_action_is_there_and_open_as_at_last_month() {
        council.records(caseloads.closed(Closure.EMBEDDED, DECEMBER));

        assertThat(council.get(plan.path() + "/actions?status=OPEN").at("/items"))
                .isEqualTo("[]");
        assertThat(council.asAt(NOVEMBER)
                        .get(plan.path() + "/actions?status=OPEN")
                        .at("/items/0/ref"))
                .isEqualTo("3");
        assertThat(council.asAt(NOVEMBER).get(caseloads.path()).at("/firstClosure"))
                .isEmpty();
        assertThat(council.asAt(NOVEMBER).get(plan.path()).at("/closed")).isEqualTo("0");
    }

    @Test
    void a_closure_entered_later_was_not_known_on_its_day() {
        var closed = council.records(caseloads.closed(Closure.EMBEDDED, NOVEMBER));

        assertThat(council.asAt(NOVEMBER).knownAt(closed).get(caseloads.path()).at("/status"))
                .isEqualTo("CLOSED");
        assertThat(council.asAt(NOVEMBER)
                        .knownBefore(closed)
                        .get(caseloads.path())
                        .at("/status"))
                .isEqualTo("OPEN");
    }

    @Test
    void a_completed_action_was_not_complete_the_day_before() {
        council.records(caseloads.completed(NOVEMBER));

        assertThat(council.get(caseloads.path()).at("/completion/effectiveOn")).isEqualTo("2018-11-06");
        assertThat(council.asAt(NOVEMBER.minusDays(1)).get(caseloads.path()).at("/completion"))
                .isEmpty();
    }

    @Test
    void withdrawn_evidence_is_there_as_at_the_day_before() {
        council.records(caseloads.attached(new Ref("audit"), OCTOBER));
        var withdrawn = council.records(caseloads.withdrawn(new Ref("audit"), DECEMBER));

        assertThat(council.get(caseloads.path()).at("/evidence/0/withdrawnOn")).isEqualTo("2018-12-20");
        var before = council.asAt(DECEMBER.minusDays(1)).get(caseloads.path());
        assertThat(before.at("/evidence/0/ref")).isEqualTo("audit");
        assertThat(before.at("/evidence/0/withdrawnOn")).isEmpty();
        assertThat(council.knownBefore(withdrawn).get(caseloads.path()).at("/evidence/0/withdrawnBecause"))
                .isEmpty();
        assertThat(council.asAt(OCTOBER.minusDays(1)).get(caseloads.path()).at("/evidence"))
                .isEqualTo("[]");
    }

    @Test
    void a_timeline_of_a_day_ends_with_that_day_and_one_of_a_moment_with_what_was_recorded() {
        council.records(caseloads.closed(Closure.EMBEDDED, DECEMBER));
        var late = council.records(caseloads.attached(new Ref("audit"), OCTOBER));

        assertThat(council.asAt(NOVEMBER)
                        .get(caseloads.path() + "/timeline")
                        .json()
                        .get("items"))
                .extracting(entry -> entry.get("type").asString())
                .containsExactly("ActionAdded", "EvidenceAttached");
        assertThat(council.knownBefore(late)
                        .get(caseloads.path() + "/timeline")
                        .json()
                        .get("items"))
                .extracting(entry -> entry.get("type").asString())
                .containsExactly("ActionAdded", "ActionClosed");
    }
}
