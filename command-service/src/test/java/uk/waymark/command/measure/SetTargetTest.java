package uk.waymark.command.measure;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.NOVEMBER_MEETING;
import static uk.waymark.command.Leicestershire.novemberMeeting;
import static uk.waymark.command.measure.MeasureFixture.VACANCIES;
import static uk.waymark.command.measure.MeasureFixture.defined;
import static uk.waymark.command.measure.MeasureFixture.measure;
import static uk.waymark.command.measure.MeasureFixture.vacancies;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.measure.MeasureCommand.SetTarget;
import uk.waymark.events.measure.Better;
import uk.waymark.events.measure.MeasureEvent.TargetSet;
import uk.waymark.events.measure.Target;
import uk.waymark.events.measure.Unit;

class SetTargetTest {
    private static final Target EIGHT = new Target.Value(BigDecimal.valueOf(8));
    private static final Target TEN_TO_FIFTEEN = new Target.Between(BigDecimal.TEN, BigDecimal.valueOf(15));
    private static final Target NONE = new Target.NoneAgreed("to be agreed with partners");
    private final AggregateTestFixture<Measure> measure = measure(novemberMeeting());

    @Test
    void a_meeting_agrees_what_to_aim_for() {
        measure.given(vacancies()).when(aimFor(EIGHT)).expectEvents(set(EIGHT));
    }

    @Test
    void that_nothing_was_agreed_is_on_record_too() {
        measure.given(vacancies()).when(aimFor(NONE)).expectEvents(set(NONE));
    }

    @Test
    void a_measure_that_is_best_within_a_range_has_two_figures() {
        measure.given(defined(Unit.NUMBER, Better.RANGE))
                .when(aimFor(TEN_TO_FIFTEEN))
                .expectEvents(set(TEN_TO_FIFTEEN));
    }

    @Test
    void a_measure_that_is_best_within_a_range_does_not_aim_for_one_figure() {
        measure.given(defined(Unit.NUMBER, Better.RANGE))
                .when(aimFor(EIGHT))
                .expectException(
                        rule("target.kind", "A measure that is best within a range aims for BETWEEN two figures."));
    }

    @Test
    void a_measure_of_which_less_is_better_aims_for_one_figure() {
        measure.given(vacancies())
                .when(aimFor(TEN_TO_FIFTEEN))
                .expectException(rule("target.kind", "A measure of which less is better aims for one VALUE."));
    }

    @Test
    void a_percentage_is_from_0_to_100() {
        measure.given(vacancies())
                .when(aimFor(new Target.Value(new BigDecimal("100.5"))))
                .expectException(rule("target.value", "100.5 is no percentage; those are from 0 to 100."));
    }

    @Test
    void the_target_that_it_has_is_no_news() {
        measure.given(vacancies(), set(EIGHT))
                .when(aimFor(EIGHT))
                .expectException(conflict("target", "That is the target since 2018-11-06; give another one.")
                        .showing(set(EIGHT)));
    }

    @Test
    void a_target_entered_late_holds_only_until_the_next_ones_day() {
        measure.given(vacancies(), set(EIGHT, NOVEMBER), set(NONE, NOVEMBER.minusMonths(1)))
                .when(aimFor(EIGHT, NOVEMBER.plusMonths(1)))
                .expectException(conflict("target", "That is the target since 2018-11-06; give another one."));
    }

    @Test
    void the_meeting_is_on_record() {
        measure()
                .given(vacancies())
                .when(aimFor(EIGHT))
                .expectException(missing(
                        "agreedAt", "There is no meeting leics-cfosc/2018-11-06; schedule it first or leave it out."));
    }

    private static SetTarget aimFor(Target target) {
        return aimFor(target, NOVEMBER);
    }

    private static SetTarget aimFor(Target target, LocalDate day) {
        return new SetTarget(LEICESTERSHIRE, VACANCIES, target, NOVEMBER_MEETING, day);
    }

    private static TargetSet set(Target target) {
        return set(target, NOVEMBER);
    }

    private static TargetSet set(Target target, LocalDate day) {
        return new TargetSet(LEICESTERSHIRE, VACANCIES, target, NOVEMBER_MEETING, day);
    }
}
