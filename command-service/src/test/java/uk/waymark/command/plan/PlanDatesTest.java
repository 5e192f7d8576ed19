package uk.waymark.command.plan;

import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.OCIAP;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.plan.PlanFixture.plan;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.command.plan.PlanCommand.AdoptPlan;
import uk.waymark.command.plan.PlanCommand.SetReportingCadence;
import uk.waymark.command.plan.PlanCommand.SetSlipCap;
import uk.waymark.command.plan.PlanCommand.SubmitPlan;
import uk.waymark.events.Document;
import uk.waymark.events.Due.Recurring.Cadence;

/// The plan was drafted on 1 April 2017.
class PlanDatesTest {
    private static final LocalDate DRAFTED = LocalDate.of(2017, 4, 1);
    private final AggregateTestFixture<Plan> plan = plan(committee());

    @ParameterizedTest
    @MethodSource("onTheDayBefore")
    void nothing_is_decided_about_a_plan_before_it_is_drafted(PlanCommand command) {
        plan.given(drafted(null))
                .when(command)
                .expectException(rule(
                        "effectiveOn",
                        "leics-ociap was drafted on 2017-04-01 and nothing was decided about it on 2017-03-31;"
                                + " give that day or later."));
    }

    @ParameterizedTest
    @MethodSource("onThatDay")
    void it_may_be_decided_about_on_the_same_day(PlanCommand command) {
        plan.given(drafted(null)).when(command).expectSuccessfulHandlerExecution();
    }

    static List<PlanCommand> onTheDayBefore() {
        return commands(DRAFTED.minusDays(1));
    }

    static List<PlanCommand> onThatDay() {
        return commands(DRAFTED);
    }

    private static List<PlanCommand> commands(LocalDate day) {
        return List.of(
                new AdoptPlan(LEICESTERSHIRE, OCIAP, COMMITTEE, null, day),
                new SubmitPlan(LEICESTERSHIRE, OCIAP, "Ofsted", new Document("Action plan", null, null), day),
                new SetReportingCadence(LEICESTERSHIRE, OCIAP, Cadence.QUARTERLY, COMMITTEE, day),
                new SetSlipCap(LEICESTERSHIRE, OCIAP, 90, 2, "Dates moved too easily", null, day));
    }
}
