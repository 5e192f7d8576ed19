package uk.waymark.command.action;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.JANUARY;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.NOVEMBER_MEETING;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.Leicestershire.novemberMeeting;
import static uk.waymark.command.action.ActionFixture.AMBER;
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
import uk.waymark.command.action.ActionCommand.RateAction;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.ActionRatingConfirmed;
import uk.waymark.events.action.ActionEvent.ActionReopened;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;

class RateActionTest {
    private final AggregateTestFixture<Action> action = action(drafted(null), committee(), novemberMeeting());

    @Test
    void the_first_rating_replaces_none() {
        action.given(caseloadsAdded()).when(rate(RED, MAY)).expectEvents(changed(null, RED, MAY));
    }

    @Test
    void another_colour_tells_which_one_it_replaced() {
        action.given(caseloadsAdded(), rated(AMBER, MAY))
                .when(rate(GREEN, NOVEMBER))
                .expectEvents(changed(AMBER, GREEN, NOVEMBER));
    }

    @Test
    void remaining_amber_is_news_of_its_own() {
        action.given(caseloadsAdded(), rated(AMBER, MAY))
                .when(new RateAction(
                        LEICESTERSHIRE,
                        CASELOADS,
                        Dimension.DELIVERY,
                        AMBER,
                        Direction.IMPROVING,
                        TOO_EARLY,
                        NOVEMBER,
                        List.of(),
                        NOVEMBER_MEETING,
                        null,
                        AMBER))
                .expectEvents(new ActionRatingConfirmed(
                        LEICESTERSHIRE,
                        CASELOADS,
                        Dimension.DELIVERY,
                        AMBER,
                        Direction.IMPROVING,
                        TOO_EARLY,
                        NOVEMBER,
                        List.of(),
                        NOVEMBER_MEETING));
    }

    @Test
    void a_rating_may_follow_another_of_the_same_day() {
        action.given(caseloadsAdded(), rated(AMBER, MAY))
                .when(rate(GREEN, MAY))
                .expectEvents(changed(AMBER, GREEN, MAY));
    }

    @Test
    void a_rating_cannot_describe_a_day_before_the_last_rating() {
        action.given(caseloadsAdded(), rated(AMBER, NOVEMBER))
                .when(rate(GREEN, MAY))
                .expectNoEvents()
                .expectException(
                        rule(
                                "asAt",
                                "A rating as at 2018-05-14 cannot follow one as at 2018-11-06. Rate as at that day or later, or say lateEntry."));
    }

    @Test
    void a_confirmed_rating_is_the_last_one_too() {
        action.given(caseloadsAdded(), rated(AMBER, MAY), kept(AMBER, NOVEMBER))
                .when(rate(GREEN, MAY))
                .expectException(
                        rule(
                                "asAt",
                                "A rating as at 2018-05-14 cannot follow one as at 2018-11-06. Rate as at that day or later, or say lateEntry."));
    }

    @Test
    void the_plan_says_which_ratings_there_are() {
        action.given(caseloadsAdded())
                .when(rate(new RatingCode("PURPLE"), MAY))
                .expectException(rule("rating", "RAG-3 has no rating PURPLE; it has RED, AMBER, GREEN.")
                        .allowing("RED", "AMBER", "GREEN"));
    }

    @Test
    void the_meeting_that_settled_a_rating_is_on_record() {
        action.given(caseloadsAdded())
                .when(rate(GREEN, NOVEMBER, null, new MeetingId("leics-cfosc/2018-12-24")))
                .expectException(missing(
                        "decidedAt", "There is no meeting leics-cfosc/2018-12-24; schedule it first or leave it out."));
    }

    @Test
    void who_expects_another_rating_looks_again_first() {
        action.given(caseloadsAdded(), rated(AMBER, MAY))
                .when(rate(GREEN, NOVEMBER, RED, null))
                .expectException(
                        conflict("expectedRating", "The rating is AMBER, not RED; look at it again before you rate.")
                                .showing(AMBER));
    }

    @Test
    void who_expects_a_rating_where_there_is_none_looks_again_first() {
        action.given(caseloadsAdded())
                .when(rate(GREEN, NOVEMBER, RED, null))
                .expectException(conflict(
                        "expectedRating", "The rating is not given yet, not RED; look at it again before you rate."));
    }

    @Test
    void a_closed_action_is_rated_no_more() {
        action.given(caseloadsAdded(), closed())
                .when(rate(GREEN, JANUARY))
                .expectNoEvents()
                .expectException(conflict(null, "leics-ociap/3 is closed; reopen it to rate it.")
                        .showing(closed()));
    }

    @Test
    void a_reopened_action_is_rated_again() {
        action.given(caseloadsAdded(), closed(), reopened())
                .when(rate(AMBER, JANUARY))
                .expectEvents(changed(null, AMBER, JANUARY));
    }

    @Test
    void every_reason_is_told_at_once() {
        action.given(caseloadsAdded(), rated(AMBER, NOVEMBER), closed())
                .when(rate(new RatingCode("PURPLE"), MAY, RED, null))
                .expectException(conflict(null, "leics-ociap/3 is closed; reopen it to rate it.")
                        .and(Kind.RULE, "rating", "RAG-3 has no rating PURPLE; it has RED, AMBER, GREEN.")
                        .allowing("RED", "AMBER", "GREEN")
                        .and(
                                Kind.RULE,
                                "asAt",
                                "A rating as at 2018-05-14 cannot follow one as at 2018-11-06."
                                        + " Rate as at that day or later, or say lateEntry.")
                        .and(
                                Kind.CONFLICT,
                                "expectedRating",
                                "The rating is AMBER, not RED; look at it again before you rate."));
    }

    private static RateAction rate(RatingCode rating, LocalDate asAt) {
        return rate(rating, asAt, null, null);
    }

    private static RateAction rate(
            RatingCode rating, LocalDate asAt, @Nullable RatingCode expected, @Nullable MeetingId decidedAt) {
        return new RateAction(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.DELIVERY,
                rating,
                null,
                TOO_EARLY,
                asAt,
                List.of(),
                decidedAt,
                null,
                expected);
    }

    private static ActionRated changed(@Nullable RatingCode previous, RatingCode rating, LocalDate asAt) {
        return new ActionRated(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.DELIVERY,
                previous,
                rating,
                Direction.UNKNOWN,
                TOO_EARLY,
                asAt,
                List.of(),
                null);
    }

    private static ActionRatingConfirmed kept(RatingCode rating, LocalDate asAt) {
        return new ActionRatingConfirmed(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.DELIVERY,
                rating,
                Direction.STEADY,
                TOO_EARLY,
                asAt,
                List.of(),
                null);
    }

    private static ActionReopened reopened() {
        return new ActionReopened(LEICESTERSHIRE, CASELOADS, "Caseloads rose again", LocalDate.of(2019, 1, 10));
    }
}
