package uk.waymark.command.action;

import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.DIRECTOR;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.OCIAP;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.Leicestershire.found;
import static uk.waymark.command.Leicestershire.inspected;
import static uk.waymark.command.action.ActionFixture.END_OF_2018;
import static uk.waymark.command.action.ActionFixture.START;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.findings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.action.ActionCommand.AddAction;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.inspection.FindingId;

class AddActionTest {
    private final AggregateTestFixture<Action> action = action(inspected(), found("3"), drafted(null));

    @Test
    void an_action_answers_a_finding_and_may_begin_before_the_report() {
        action.givenNoPriorActivity()
                .when(add(findings("3"), START, END_OF_2018))
                .expectEvents(caseloadsAdded());
    }

    @Test
    void an_action_belongs_to_a_plan_that_is_on_record() {
        action(inspected(), found("3"))
                .givenNoPriorActivity()
                .when(add(findings("3"), START, END_OF_2018))
                .expectException(missing("plan", "There is no plan leics-ociap; draft it first."));
    }

    @Test
    void an_action_is_not_promised_before_its_plan_is_drafted() {
        action.givenNoPriorActivity()
                .when(add(findings("3"), START, END_OF_2018, LocalDate.of(2017, 3, 31)))
                .expectException(rule(
                        "effectiveOn",
                        "leics-ociap was drafted on 2017-04-01 and promised nothing on 2017-03-31;"
                                + " give that day or later."));
    }

    @Test
    void every_finding_it_answers_is_on_record_and_named_once() {
        action.givenNoPriorActivity()
                .when(add(findings("3", "18", "3"), START, END_OF_2018))
                .expectException(missing(
                                "findings[1]",
                                "There is no finding leics-sif-2016/18; record it first or leave it out.")
                        .and(Kind.RULE, "findings[2]", "leics-sif-2016/3 is named twice; name it once."));
    }

    @Test
    void it_is_not_due_before_it_starts() {
        action.givenNoPriorActivity()
                .when(add(findings("3"), START, new Due.ByEndOf(YearMonth.of(2016, 12), null)))
                .expectException(rule(
                        "due", "It is due by 2016-12-31, before it starts on 2017-01-09; correct one of the two."));
    }

    @Test
    void a_due_without_a_date_says_nothing_about_its_start() {
        action.givenNoPriorActivity()
                .when(add(findings("3"), START, new Due.Vague("as soon as possible")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_due_without_a_start_is_no_contradiction() {
        action.givenNoPriorActivity()
                .when(add(findings("3"), null, END_OF_2018))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_is_due_at_the_next_meeting_of_a_body_on_record_only() {
        var nextMeeting = new Due.NextMeeting(COMMITTEE, null);
        action.givenNoPriorActivity()
                .when(add(findings("3"), START, nextMeeting))
                .expectException(missing("due.body", "There is no body leics-cfosc; establish it first."));
        action(inspected(), found("3"), drafted(null), committee())
                .givenNoPriorActivity()
                .when(add(findings("3"), START, nextMeeting))
                .expectSuccessfulHandlerExecution();
    }

    private static AddAction add(List<FindingId> findings, @Nullable LocalDate start, Due due) {
        return add(findings, start, due, LocalDate.of(2017, 4, 1));
    }

    private static AddAction add(List<FindingId> findings, @Nullable LocalDate start, Due due, LocalDate day) {
        return new AddAction(
                LEICESTERSHIRE,
                OCIAP,
                new Ref("3"),
                findings,
                null,
                "Bring caseloads down",
                null,
                DIRECTOR,
                null,
                List.of(),
                start,
                due,
                List.of(),
                null,
                day);
    }
}
