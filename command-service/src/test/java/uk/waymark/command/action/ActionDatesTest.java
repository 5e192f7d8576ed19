package uk.waymark.command.action;

import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.DIRECTOR;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.END_OF_2018;
import static uk.waymark.command.action.ActionFixture.END_OF_2019;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.closed;
import static uk.waymark.command.action.ActionFixture.completed;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.command.action.ActionCommand.CloseAction;
import uk.waymark.command.action.ActionCommand.CompleteAction;
import uk.waymark.command.action.ActionCommand.ReopenAction;
import uk.waymark.command.action.ActionCommand.ReviseDueDate;
import uk.waymark.events.Due;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.action.ActionEvent.ActionReopened;
import uk.waymark.events.action.ActionEvent.DueDateRevised;
import uk.waymark.events.action.Closure;

/// The action was added on 1 April 2017; it may be complete since 1 February, closed since 1 March and reopened since
/// 3 June 2019.
class ActionDatesTest {
    private static final LocalDate ADDED = LocalDate.of(2017, 4, 1);
    private static final LocalDate COMPLETED = LocalDate.of(2019, 2, 1);
    private static final LocalDate CLOSED = LocalDate.of(2019, 3, 1);
    private static final LocalDate REOPENED = LocalDate.of(2019, 6, 3);

    private final AggregateTestFixture<Action> action = action();

    @ParameterizedTest
    @MethodSource("steps")
    void no_step_takes_effect_before_the_one_that_it_follows(
            List<ActionEvent> before, LocalDate last, String done, String next) {
        action.given(before)
                .when(command(next, last.minusDays(1)))
                .expectException(rule(
                        "effectiveOn",
                        "leics-ociap/3 cannot be %s on %s, before it was %s on %s; give that day or later."
                                .formatted(next, last.minusDays(1), done, last)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_step_may_follow_on_the_same_day(List<ActionEvent> before, LocalDate last, String done, String next) {
        action.given(before).when(command(next, last)).expectSuccessfulHandlerExecution();
    }

    static List<Arguments> steps() {
        var reopened = new ActionReopened(LEICESTERSHIRE, CASELOADS, "Caseloads rose again", REOPENED);
        return List.of(
                Arguments.of(List.of(caseloadsAdded()), ADDED, "added", "completed"),
                Arguments.of(List.of(caseloadsAdded()), ADDED, "added", "closed"),
                Arguments.of(List.of(caseloadsAdded()), ADDED, "added", "given another date"),
                Arguments.of(List.of(caseloadsAdded(), completed()), COMPLETED, "completed", "closed"),
                Arguments.of(List.of(caseloadsAdded(), completed()), COMPLETED, "completed", "reopened"),
                Arguments.of(List.of(caseloadsAdded(), completed(), closed()), CLOSED, "closed", "reopened"),
                Arguments.of(List.of(caseloadsAdded(), closed(), reopened), REOPENED, "reopened", "completed"),
                Arguments.of(List.of(caseloadsAdded(), closed(), reopened), REOPENED, "reopened", "closed"),
                Arguments.of(
                        List.of(caseloadsAdded(), revised(NOVEMBER)),
                        NOVEMBER,
                        "given the date it has",
                        "given another date"));
    }

    @Test
    void a_date_that_was_revised_does_not_keep_an_action_from_having_been_done_before() {
        action.given(caseloadsAdded(), revised(NOVEMBER))
                .when(command("completed", MAY))
                .expectSuccessfulHandlerExecution();
    }

    private static ActionCommand command(String next, LocalDate day) {
        return switch (next) {
            case "completed" -> new CompleteAction(LEICESTERSHIRE, CASELOADS, "Every team is at full strength", day);
            case "closed" -> new CloseAction(LEICESTERSHIRE, CASELOADS, Closure.EMBEDDED, "Held for two years", day);
            case "reopened" -> new ReopenAction(LEICESTERSHIRE, CASELOADS, "Caseloads rose again", day);
            default ->
                new ReviseDueDate(
                        LEICESTERSHIRE,
                        CASELOADS,
                        new Due.On(LocalDate.of(2020, 3, 31), null),
                        "Recruitment fluctuates",
                        DIRECTOR,
                        null,
                        day);
        };
    }

    private static DueDateRevised revised(LocalDate day) {
        return new DueDateRevised(
                LEICESTERSHIRE, CASELOADS, END_OF_2018, END_OF_2019, "Recruitment fluctuates", DIRECTOR, null, day);
    }
}
