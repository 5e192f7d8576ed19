package uk.waymark.command.action;

import static uk.waymark.command.Because.conflict;
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
import static uk.waymark.command.action.ActionFixture.BLUE;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.GREEN;
import static uk.waymark.command.action.ActionFixture.RED;
import static uk.waymark.command.action.ActionFixture.TOO_EARLY;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.as;
import static uk.waymark.command.action.ActionFixture.by;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.rated;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.action.ActionCommand.OverturnRating;
import uk.waymark.command.action.ActionCommand.ValidateRating;
import uk.waymark.events.action.ActionEvent.RatingOverturned;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;

class OverturnRatingTest {
    private final AggregateTestFixture<Action> action = action(drafted(null), committee(), novemberMeeting());

    @Test
    void the_board_puts_its_own_rating_in_the_place_of_the_owners() {
        action.given(caseloadsAdded(), by("action-owner", rated(GREEN, MAY)))
                .when(overturn(AMBER, null), as("board-chair"))
                .expectEvents(overturned());
    }

    @Test
    void who_rated_does_not_overturn() {
        action.given(caseloadsAdded(), by("action-owner", rated(GREEN, MAY)))
                .when(overturn(AMBER, null), as("action-owner"))
                .expectException(
                        rule(null, "action-owner anonymous gave this rating; somebody else decides about it."));
    }

    @Test
    void what_was_decided_is_not_decided_again() {
        action.given(caseloadsAdded(), by("action-owner", rated(GREEN, MAY)), by("board-chair", overturned()))
                .when(overturn(RED, null), as("director"))
                .expectException(conflict(null, "The rating given at version 3 is validated already; rate it anew."));
    }

    @Test
    void the_board_uses_a_rating_of_the_plan_and_a_meeting_on_record() {
        action(drafted(null))
                .given(caseloadsAdded(), by("action-owner", rated(GREEN, MAY)))
                .when(overturn(BLUE, null), as("board-chair"))
                .expectException(rule("rating", "RAG-3 has no rating BLUE; it has RED, AMBER, GREEN.")
                        .allowing("RED", "AMBER", "GREEN")
                        .and(
                                Kind.MISSING,
                                "decidedAt",
                                "There is no meeting leics-cfosc/2018-11-06; schedule it first or leave it out."));
    }

    @Test
    void what_was_overturned_is_not_validated_afterwards() {
        action.given(caseloadsAdded(), by("action-owner", rated(GREEN, MAY)), by("board-chair", overturned()))
                .when(
                        new ValidateRating(
                                LEICESTERSHIRE, CASELOADS, Dimension.DELIVERY, 2, null, NOVEMBER_MEETING, NOVEMBER),
                        as("director"))
                .expectException(conflict(null, "The rating given at version 2 is overturned already; rate it anew."));
    }

    @Test
    void every_reason_is_told_at_once() {
        action.given(caseloadsAdded(), by("action-owner", rated(GREEN, JANUARY)))
                .when(overturn(GREEN, RED), as("action-owner"))
                .expectException(rule(null, "action-owner anonymous gave this rating; somebody else decides about it.")
                        .and(Kind.RULE, "rating", "The rating is GREEN already; validate it instead.")
                        .and(
                                Kind.RULE,
                                "effectiveOn",
                                "What is rated as at 2019-01-22 cannot be decided about on 2018-11-06.")
                        .and(
                                Kind.CONFLICT,
                                "expectedRating",
                                "The rating is GREEN, not RED; look at it again before you rate."));
    }

    private static OverturnRating overturn(RatingCode rating, @Nullable RatingCode expected) {
        return new OverturnRating(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.DELIVERY,
                rating,
                null,
                TOO_EARLY,
                NOVEMBER_MEETING,
                expected,
                NOVEMBER);
    }

    private static RatingOverturned overturned() {
        return new RatingOverturned(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.DELIVERY,
                2,
                GREEN,
                AMBER,
                Direction.UNKNOWN,
                TOO_EARLY,
                NOVEMBER_MEETING,
                NOVEMBER);
    }
}
