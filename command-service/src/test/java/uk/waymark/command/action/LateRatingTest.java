package uk.waymark.command.action;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Leicestershire.JANUARY;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.action.ActionFixture.AMBER;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.GREEN;
import static uk.waymark.command.action.ActionFixture.RED;
import static uk.waymark.command.action.ActionFixture.TOO_EARLY;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.rated;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.command.action.ActionCommand.RateAction;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.ActionRatingConfirmed;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;

class LateRatingTest {
    private final AggregateTestFixture<Action> action = action(drafted(null));

    @Test
    void a_late_entry_replaces_what_held_on_its_day_and_not_the_latest() {
        action.given(caseloadsAdded(), rated(RED, MAY), rated(GREEN, JANUARY))
                .when(late(AMBER, NOVEMBER, null))
                .expectEvents(new ActionRated(
                        LEICESTERSHIRE,
                        CASELOADS,
                        Dimension.DELIVERY,
                        RED,
                        AMBER,
                        Direction.UNKNOWN,
                        TOO_EARLY,
                        NOVEMBER,
                        List.of(),
                        null));
    }

    @Test
    void a_late_entry_of_the_rating_that_held_confirms_it() {
        action.given(caseloadsAdded(), rated(RED, MAY), rated(GREEN, JANUARY))
                .when(late(RED, NOVEMBER, RED))
                .expectEvents(new ActionRatingConfirmed(
                        LEICESTERSHIRE,
                        CASELOADS,
                        Dimension.DELIVERY,
                        RED,
                        Direction.UNKNOWN,
                        TOO_EARLY,
                        NOVEMBER,
                        List.of(),
                        null));
    }

    @Test
    void the_latest_rating_stays_current_after_a_late_entry() {
        action.given(caseloadsAdded(), rated(GREEN, JANUARY), rated(AMBER, MAY))
                .when(new RateAction(
                        LEICESTERSHIRE,
                        CASELOADS,
                        Dimension.DELIVERY,
                        RED,
                        null,
                        TOO_EARLY,
                        JANUARY,
                        List.of(),
                        null,
                        null,
                        GREEN))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void who_expects_another_rating_on_that_day_looks_again_first() {
        action.given(caseloadsAdded(), rated(RED, MAY), rated(GREEN, JANUARY))
                .when(late(AMBER, NOVEMBER, GREEN))
                .expectException(
                        conflict("expectedRating", "The rating is RED, not GREEN; look at it again before you rate."));
    }

    private static RateAction late(RatingCode rating, LocalDate asAt, @Nullable RatingCode expected) {
        return new RateAction(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.DELIVERY,
                rating,
                null,
                TOO_EARLY,
                asAt,
                List.of(),
                null,
                true,
                expected);
    }
}
