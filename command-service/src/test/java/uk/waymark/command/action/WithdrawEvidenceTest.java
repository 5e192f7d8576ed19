package uk.waymark.command.action;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.JANUARY;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.action.ActionFixture.BLUE;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.TOO_EARLY;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.reportWithdrawn;
import static uk.waymark.command.action.ActionFixture.workforceReport;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.action.ActionCommand.RateAction;
import uk.waymark.command.action.ActionCommand.WithdrawEvidence;
import uk.waymark.events.Ref;
import uk.waymark.events.rating.Dimension;

class WithdrawEvidenceTest {
    private final AggregateTestFixture<Action> action = action(drafted("BRAG-4"));

    @Test
    void a_document_backs_an_action_no_more() {
        action.given(caseloadsAdded(), workforceReport())
                .when(withdraw(NOVEMBER))
                .expectEvents(reportWithdrawn(NOVEMBER));
    }

    @Test
    void a_rating_of_that_day_cannot_rest_on_it() {
        action.given(caseloadsAdded(), workforceReport(), reportWithdrawn(NOVEMBER))
                .when(blue(NOVEMBER))
                .expectException(conflict(
                        "evidence[0]",
                        "Evidence workforce-report was withdrawn on 2018-11-06; leave it out or attach another."));
    }

    @Test
    void a_rating_of_an_earlier_day_can() {
        action.given(caseloadsAdded(), workforceReport(), reportWithdrawn(NOVEMBER))
                .when(blue(MAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_is_withdrawn_once() {
        action.given(caseloadsAdded(), workforceReport(), reportWithdrawn(NOVEMBER))
                .when(withdraw(JANUARY))
                .expectException(conflict(
                        "ref",
                        "Evidence workforce-report was withdrawn on 2018-11-06; there is nothing left to withdraw."));
    }

    @Test
    void it_was_there_before() {
        action.given(caseloadsAdded(), workforceReport())
                .when(withdraw(LocalDate.of(2018, 3, 31)))
                .expectException(rule(
                        "effectiveOn",
                        "Evidence of 2018-04-01 cannot be withdrawn on 2018-03-31, before it was there;"
                                + " give that day or later."));
    }

    @Test
    void it_was_attached_first() {
        action.given(caseloadsAdded())
                .when(withdraw(NOVEMBER))
                .expectException(
                        missing("ref", "The action has no evidence workforce-report; its evidence tells the refs."));
    }

    private static WithdrawEvidence withdraw(LocalDate on) {
        return new WithdrawEvidence(
                LEICESTERSHIRE, CASELOADS, new Ref("workforce-report"), "Its figures were wrong", on);
    }

    private static RateAction blue(LocalDate asAt) {
        return new RateAction(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.IMPACT,
                BLUE,
                null,
                TOO_EARLY,
                asAt,
                List.of(new Ref("workforce-report")),
                null,
                null,
                null);
    }
}
