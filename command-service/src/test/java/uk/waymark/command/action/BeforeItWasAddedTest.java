package uk.waymark.command.action;

import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.action.ActionFixture.AMBER;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.END_OF_2018;
import static uk.waymark.command.action.ActionFixture.GREEN;
import static uk.waymark.command.action.ActionFixture.HASH;
import static uk.waymark.command.action.ActionFixture.TOO_EARLY;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.rated;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.command.action.ActionCommand.AddMilestone;
import uk.waymark.command.action.ActionCommand.AttachEvidence;
import uk.waymark.command.action.ActionCommand.CorrectRating;
import uk.waymark.command.action.ActionCommand.RateAction;
import uk.waymark.command.action.ActionCommand.RecordProgress;
import uk.waymark.events.Ref;
import uk.waymark.events.rating.Dimension;

/// The action was added on 1 April 2017, and rated amber as at May 2018.
class BeforeItWasAddedTest {
    private static final LocalDate ADDED = LocalDate.of(2017, 4, 1);

    private final AggregateTestFixture<Action> action = action(drafted(null));

    @ParameterizedTest
    @MethodSource("onTheDayBefore")
    void nothing_happens_to_an_action_before_it_was_added(ActionCommand command, String field) {
        action.given(caseloadsAdded(), rated(AMBER, MAY))
                .when(command)
                .expectException(rule(
                        field,
                        "leics-ociap/3 was added on 2017-04-01 and nothing happened to it on 2017-03-31;"
                                + " give that day or later."));
    }

    @ParameterizedTest
    @MethodSource("onThatDay")
    void much_may_happen_to_it_on_the_same_day(ActionCommand command, String field) {
        action.given(caseloadsAdded(), rated(AMBER, MAY)).when(command).expectSuccessfulHandlerExecution();
    }

    static Stream<Arguments> onTheDayBefore() {
        return commands(ADDED.minusDays(1));
    }

    static Stream<Arguments> onThatDay() {
        return commands(ADDED);
    }

    private static Stream<Arguments> commands(LocalDate day) {
        return Stream.of(
                Arguments.of(rate(day), "asAt"),
                Arguments.of(correct(day), "asAt"),
                Arguments.of(new RecordProgress(LEICESTERSHIRE, CASELOADS, "Two recruited", day), "effectiveOn"),
                Arguments.of(attach(day), "effectiveOn"),
                Arguments.of(
                        new AddMilestone(
                                LEICESTERSHIRE,
                                CASELOADS,
                                new Ref("staffed"),
                                "Every post is filled",
                                END_OF_2018,
                                day),
                        "effectiveOn"));
    }

    private static RateAction rate(LocalDate day) {
        return new RateAction(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.DELIVERY,
                GREEN,
                null,
                TOO_EARLY,
                day,
                List.of(),
                null,
                true,
                null);
    }

    private static CorrectRating correct(LocalDate day) {
        return new CorrectRating(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.DELIVERY,
                2,
                GREEN,
                null,
                TOO_EARLY,
                day,
                List.of(),
                null,
                "Entered for the wrong day");
    }

    private static AttachEvidence attach(LocalDate day) {
        return new AttachEvidence(
                LEICESTERSHIRE,
                CASELOADS,
                new Ref("workforce-report"),
                "Workforce report",
                URI.create("https://example.org/workforce-report.pdf"),
                HASH,
                day);
    }
}
