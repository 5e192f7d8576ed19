package uk.waymark.command.action;

import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.JANUARY;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.action.ActionFixture.AMBER;
import static uk.waymark.command.action.ActionFixture.BLUE;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.GREEN;
import static uk.waymark.command.action.ActionFixture.RED;
import static uk.waymark.command.action.ActionFixture.TOO_EARLY;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.closed;
import static uk.waymark.command.action.ActionFixture.rated;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.action.ActionCommand.CorrectRating;
import uk.waymark.command.action.ActionCommand.RateAction;
import uk.waymark.events.Ref;
import uk.waymark.events.action.ActionEvent.RatingCorrected;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;

class CorrectRatingTest {
    private final AggregateTestFixture<Action> action = action(drafted(null));

    @Test
    void a_correction_points_at_what_it_corrects() {
        action.given(caseloadsAdded(), rated(RED, MAY), rated(GREEN, NOVEMBER))
                .when(correct(2, AMBER, null))
                .expectEvents(corrected(2, RED, AMBER, MAY));
    }

    @Test
    void a_rating_is_corrected_by_its_own_version_however_often() {
        action.given(caseloadsAdded(), rated(RED, MAY), corrected(2, RED, AMBER, MAY))
                .when(correct(2, GREEN, null))
                .expectEvents(corrected(2, AMBER, GREEN, MAY));
    }

    @Test
    void a_correction_leaves_the_other_ratings_as_they_are() {
        action.given(caseloadsAdded(), rated(RED, MAY), rated(GREEN, NOVEMBER), corrected(2, RED, AMBER, MAY))
                .when(correct(3, AMBER, null))
                .expectEvents(corrected(3, GREEN, AMBER, NOVEMBER));
    }

    @Test
    void of_one_day_the_rating_given_last_stays_the_last_when_the_one_before_it_is_corrected() {
        action.given(caseloadsAdded(), rated(RED, MAY), rated(GREEN, MAY), corrected(2, RED, AMBER, MAY))
                .when(new RateAction(
                        LEICESTERSHIRE,
                        CASELOADS,
                        Dimension.DELIVERY,
                        GREEN,
                        null,
                        TOO_EARLY,
                        NOVEMBER,
                        List.of(),
                        null,
                        null,
                        GREEN))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_day_may_have_been_wrong_too() {
        action.given(caseloadsAdded(), rated(RED, JANUARY), rated(GREEN, JANUARY))
                .when(correct(2, RED, MAY))
                .expectEvents(corrected(2, RED, RED, MAY));
    }

    @Test
    void a_rating_corrected_to_a_later_day_may_become_the_current_one() {
        action.given(caseloadsAdded(), rated(RED, MAY), rated(GREEN, NOVEMBER), corrected(2, RED, RED, JANUARY))
                .when(new RateAction(
                        LEICESTERSHIRE,
                        CASELOADS,
                        Dimension.DELIVERY,
                        AMBER,
                        null,
                        TOO_EARLY,
                        NOVEMBER,
                        List.of(),
                        null,
                        null,
                        null))
                .expectException(
                        rule(
                                "asAt",
                                "A rating as at 2018-11-06 cannot follow one as at 2019-01-22. Rate as at that day or later, or say lateEntry."));
    }

    @Test
    void a_closed_action_too_may_have_been_rated_wrongly() {
        action.given(caseloadsAdded(), rated(RED, MAY), closed())
                .when(correct(2, AMBER, null))
                .expectEvents(corrected(2, RED, AMBER, MAY));
    }

    @Test
    void what_was_meant_is_a_rating_of_the_plans() {
        action.given(caseloadsAdded(), rated(RED, MAY))
                .when(correct(2, BLUE, null))
                .expectException(rule("rating", "RAG-3 has no rating BLUE; it has RED, AMBER, GREEN.")
                        .allowing("RED", "AMBER", "GREEN"));
    }

    @Test
    void what_it_rests_on_is_on_record() {
        action.given(caseloadsAdded(), rated(RED, MAY))
                .when(new CorrectRating(
                        LEICESTERSHIRE,
                        CASELOADS,
                        Dimension.DELIVERY,
                        2,
                        AMBER,
                        null,
                        TOO_EARLY,
                        null,
                        List.of(new Ref("audit")),
                        new MeetingId("leics-cfosc/2018-12-24"),
                        "Entered for the wrong action"))
                .expectException(
                        missing("evidence[0]", "The action has no evidence audit; attach it first or leave it out.")
                                .and(
                                        Kind.MISSING,
                                        "decidedAt",
                                        "There is no meeting leics-cfosc/2018-12-24; schedule it first or leave it out."));
    }

    @Test
    void only_what_was_rated_can_be_corrected() {
        action.given(caseloadsAdded(), rated(RED, MAY))
                .when(correct(3, AMBER, null))
                .expectException(missing(
                        "ratingVersion", "No rating of DELIVERY was given at version 3; its ratings tell theirs."));
    }

    private static CorrectRating correct(int version, RatingCode rating, @Nullable LocalDate asAt) {
        return new CorrectRating(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.DELIVERY,
                version,
                rating,
                null,
                TOO_EARLY,
                asAt,
                List.of(),
                null,
                "Entered for the wrong action");
    }

    private static RatingCorrected corrected(long version, RatingCode previous, RatingCode rating, LocalDate asAt) {
        return new RatingCorrected(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.DELIVERY,
                version,
                previous,
                rating,
                Direction.UNKNOWN,
                TOO_EARLY,
                asAt,
                List.of(),
                null,
                "Entered for the wrong action");
    }
}
