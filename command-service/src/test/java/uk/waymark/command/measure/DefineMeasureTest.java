package uk.waymark.command.measure;

import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.measure.MeasureFixture.VACANCIES;
import static uk.waymark.command.measure.MeasureFixture.measure;
import static uk.waymark.command.measure.MeasureFixture.vacancies;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.measure.MeasureCommand.DefineMeasure;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.measure.Better;
import uk.waymark.events.measure.Unit;

class DefineMeasureTest {
    @Test
    void a_measure_says_what_is_counted_and_how() {
        measure().givenNoPriorActivity().when(define()).expectEvents(vacancies());
    }

    @Test
    void the_actions_that_it_shows_the_success_of_are_on_record_and_named_once() {
        measure()
                .givenNoPriorActivity()
                .when(define("leics-ociap/3", "leics-ociap/3"))
                .expectException(
                        missing("actions[0]", "There is no action leics-ociap/3; add it first or leave it out.")
                                .and(
                                        Kind.MISSING,
                                        "actions[1]",
                                        "There is no action leics-ociap/3; add it first or leave it out.")
                                .and(Kind.RULE, "actions[1]", "leics-ociap/3 is named twice; name it once."));
    }

    private static DefineMeasure define(String... actions) {
        return new DefineMeasure(
                LEICESTERSHIRE,
                VACANCIES,
                "Vacant social work posts",
                "WF-VAC",
                Unit.PERCENT,
                Better.LOW,
                Cadence.QUARTERLY,
                actions.length == 0
                        ? List.of()
                        : Stream.of(actions).map(ActionId::new).toList(),
                MAY);
    }
}
