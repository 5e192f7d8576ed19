package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.RecordedEvent;

class ContestHistoryTest {
    private static final LocalDate DECEMBER = LocalDate.of(2016, 12, 8);
    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 13);
    private static final LocalDate APRIL = LocalDate.of(2017, 4, 3);

    private final Council council = new Council();
    private final OneInspection inspection = new OneInspection(council.code());
    private RecordedEvent contested;

    @BeforeEach
    void contest() {
        council.records(inspection.recorded(DECEMBER));
        council.records(inspection.found("3", FEBRUARY));
        council.records(inspection.found("4", FEBRUARY));
        contested = council.records(inspection.contested("3", "Cases were counted twice", APRIL));
    }

    @Test
    void a_finding_is_contested_from_the_day_on_which_the_council_disputed_it() {
        assertThat(told(council.asAt(APRIL.minusDays(1)), "/findings/0/contest"))
                .isEmpty();
        assertThat(told(council.asAt(APRIL), "/findings/0/contest/reason")).isEqualTo("Cases were counted twice");
    }

    @Test
    void before_it_was_recorded_nobody_knew_that_it_was_contested() {
        assertThat(told(council.asAt(APRIL).knownBefore(contested), "/findings/0/contest"))
                .isEmpty();
        assertThat(told(council.asAt(APRIL).knownAt(contested), "/findings/0/contest/reason"))
                .isEqualTo("Cases were counted twice");
    }

    @Test
    void a_contested_finding_stays_among_what_was_found() {
        assertThat(told(council.asAt(APRIL), "/findings/0/id")).isEqualTo("sif-2016/3");
        assertThat(told(council.asAt(APRIL), "/findings/1/id")).isEqualTo("sif-2016/4");
    }

    @Test
    void no_other_finding_is_contested_with_it() {
        var elsewhere = new Council();
        var other = new OneInspection(elsewhere.code());
        elsewhere.records(other.recorded(DECEMBER));
        elsewhere.records(other.found("3", FEBRUARY));

        assertThat(told(council.asAt(APRIL), "/findings/1/contest")).isEmpty();
        assertThat(told(elsewhere.asAt(APRIL), "/findings/0/contest")).isEmpty();
    }

    @Test
    void the_reason_is_found_on_both_clocks() {
        assertThat(found(council.asAt(APRIL))).isEqualTo(inspection.id().value());
        assertThat(found(council.asAt(APRIL.minusDays(1)))).isEmpty();
        assertThat(found(council.asAt(APRIL).knownBefore(contested))).isEmpty();
    }

    private static String found(Asked asked) {
        return told(asked, "/search?kind=CONTEST&q=counted", "/items/0/id");
    }

    private String told(Asked asked, String pointer) {
        return told(asked, inspection.path(), pointer);
    }

    private static String told(Asked asked, String path, String pointer) {
        var answer = asked.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.at(pointer);
    }
}
