package uk.waymark.command.plan;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.OCIAP;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.plan.PlanFixture.plan;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.waymark.command.plan.PlanCommand.SetReportingCadence;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.plan.PlanEvent.ReportingCadenceSet;

class SetReportingCadenceTest {
    private static final LocalDate JUNE = MAY.plusMonths(1);
    private static final LocalDate JULY = MAY.plusMonths(2);

    @Test
    void a_plan_is_reported_every_quarter() {
        plan(committee()).given(drafted(null)).when(report(Cadence.QUARTERLY)).expectEvents(set(Cadence.QUARTERLY));
    }

    @Test
    void it_may_be_reported_more_often_from_now_on() {
        plan(committee())
                .given(drafted(null), set(Cadence.QUARTERLY))
                .when(report(Cadence.MONTHLY))
                .expectEvents(set(Cadence.MONTHLY));
    }

    @Test
    void what_is_so_already_is_no_news() {
        plan(committee())
                .given(drafted(null), set(Cadence.SIX_MONTHLY))
                .when(report(Cadence.SIX_MONTHLY))
                .expectException(conflict(
                        "cadence", "It is reported six monthly since 2018-05-14; there is nothing to change."));
    }

    @Test
    void a_cadence_entered_late_holds_only_until_the_next_ones_day() {
        plan(committee())
                .given(drafted(null), set(Cadence.MONTHLY, JUNE), set(Cadence.QUARTERLY, MAY))
                .when(report(Cadence.MONTHLY, JULY))
                .expectException(
                        conflict("cadence", "It is reported monthly since 2018-06-14; there is nothing to change."));
        plan(committee())
                .given(drafted(null), set(Cadence.MONTHLY, JUNE), set(Cadence.QUARTERLY, MAY))
                .when(report(Cadence.QUARTERLY, JULY))
                .expectEvents(set(Cadence.QUARTERLY, JULY));
    }

    @Test
    void it_is_reported_to_a_body_on_record() {
        plan().given(drafted(null))
                .when(report(Cadence.QUARTERLY))
                .expectException(missing("body", "There is no body leics-cfosc; establish it first."));
    }

    private static SetReportingCadence report(Cadence cadence) {
        return report(cadence, MAY);
    }

    private static SetReportingCadence report(Cadence cadence, LocalDate day) {
        return new SetReportingCadence(LEICESTERSHIRE, OCIAP, cadence, COMMITTEE, day);
    }

    private static ReportingCadenceSet set(Cadence cadence) {
        return set(cadence, MAY);
    }

    private static ReportingCadenceSet set(Cadence cadence, LocalDate day) {
        return new ReportingCadenceSet(LEICESTERSHIRE, OCIAP, cadence, COMMITTEE, day);
    }
}
