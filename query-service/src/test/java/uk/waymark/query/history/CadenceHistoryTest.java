package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.plan.PlanEvent.ReportingCadenceSet;

class CadenceHistoryTest {
    private static final LocalDate JANUARY = LocalDate.of(2018, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 1);

    private final Council council = new Council();
    private final OnePlan plan = new OnePlan(council.code());

    @Test
    void a_cadence_entered_late_holds_only_until_the_next_ones_day() {
        council.records(plan.drafted(JANUARY));
        report(Cadence.MONTHLY, JUNE);
        report(Cadence.QUARTERLY, JANUARY);

        assertThat(cadence(council.asAt(JUNE))).isEqualTo("MONTHLY");
        assertThat(cadence(council.asAt(JUNE.minusDays(1)))).isEqualTo("QUARTERLY");
    }

    @Test
    void of_two_cadences_of_one_day_the_one_recorded_last_holds() {
        council.records(plan.drafted(JANUARY));
        report(Cadence.MONTHLY, JUNE);
        report(Cadence.QUARTERLY, JUNE);

        assertThat(cadence(council.asAt(JUNE))).isEqualTo("QUARTERLY");
    }

    private void report(Cadence cadence, LocalDate day) {
        council.records(new ReportingCadenceSet(council.code(), plan.id(), cadence, null, day));
    }

    private String cadence(Asked asked) {
        return asked.get(plan.path()).at("/reportingCadence");
    }
}
