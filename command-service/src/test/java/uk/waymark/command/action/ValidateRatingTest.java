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
import static uk.waymark.command.action.ActionFixture.TOO_EARLY;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.as;
import static uk.waymark.command.action.ActionFixture.by;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.rated;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.command.action.ActionCommand.ValidateRating;
import uk.waymark.events.action.ActionEvent.RatingCorrected;
import uk.waymark.events.action.ActionEvent.RatingValidated;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;

class ValidateRatingTest {
    private final AggregateTestFixture<Action> action = action(drafted(null), committee(), novemberMeeting());

    @Test
    void the_chair_validates_what_the_owner_rated() {
        action.given(caseloadsAdded(), by("action-owner", rated(GREEN, MAY)))
                .when(validate(null), as("board-chair"))
                .expectEvents(validated(2));
    }

    @Test
    void self_validation_is_refused() {
        action.given(caseloadsAdded(), by("action-owner", rated(GREEN, MAY)))
                .when(validate(null), as("action-owner"))
                .expectNoEvents()
                .expectException(
                        rule(null, "action-owner anonymous gave this rating; somebody else decides about it."));
    }

    @Test
    void who_corrected_a_rating_does_not_validate_it() {
        action.given(caseloadsAdded(), by("action-owner", rated(GREEN, MAY)), by("improvement-lead", corrected()))
                .when(validate(2), as("improvement-lead"))
                .expectException(
                        rule(null, "improvement-lead anonymous gave this rating; somebody else decides about it."));
    }

    @Test
    void an_earlier_rating_is_validated_by_its_version() {
        action.given(
                        caseloadsAdded(),
                        by("action-owner", rated(AMBER, MAY)),
                        by("action-owner", rated(GREEN, NOVEMBER)))
                .when(validate(2), as("board-chair"))
                .expectEvents(validated(2));
    }

    @Test
    void the_meeting_that_validates_is_on_record() {
        action(drafted(null))
                .given(caseloadsAdded(), by("action-owner", rated(GREEN, MAY)))
                .when(validate(null), as("board-chair"))
                .expectException(missing(
                        "decidedAt", "There is no meeting leics-cfosc/2018-11-06; schedule it first or leave it out."));
    }

    @Test
    void a_rating_is_validated_once() {
        action.given(caseloadsAdded(), by("action-owner", rated(GREEN, MAY)), by("board-chair", validated(2)))
                .when(validate(null), as("director"))
                .expectException(conflict(null, "The rating given at version 2 is validated already; rate it anew."));
    }

    @Test
    void a_corrected_rating_is_validated_again() {
        action.given(
                        caseloadsAdded(),
                        by("action-owner", rated(GREEN, MAY)),
                        by("board-chair", validated(2)),
                        by("action-owner", corrected()))
                .when(validate(2), as("board-chair"))
                .expectEvents(validated(2));
    }

    @Test
    void there_must_be_a_rating() {
        action.given(caseloadsAdded())
                .when(validate(null), as("board-chair"))
                .expectException(missing("dimension", "Its DELIVERY was never rated; rate it first."));
    }

    @Test
    void the_version_must_be_a_ratings() {
        action.given(caseloadsAdded(), by("action-owner", rated(GREEN, MAY)))
                .when(validate(1), as("board-chair"))
                .expectException(missing(
                        "ratingVersion", "No rating of DELIVERY was given at version 1; its ratings tell theirs."));
    }

    @Test
    void nobody_validates_before_the_day_that_is_rated() {
        action.given(caseloadsAdded(), by("action-owner", rated(GREEN, JANUARY)))
                .when(validate(null), as("board-chair"))
                .expectException(
                        rule("effectiveOn", "What is rated as at 2019-01-22 cannot be decided about on 2018-11-06."));
    }

    private static ValidateRating validate(@Nullable Integer version) {
        return new ValidateRating(
                LEICESTERSHIRE, CASELOADS, Dimension.DELIVERY, version, null, NOVEMBER_MEETING, NOVEMBER);
    }

    private static RatingValidated validated(long version) {
        return new RatingValidated(
                LEICESTERSHIRE, CASELOADS, Dimension.DELIVERY, version, null, NOVEMBER_MEETING, NOVEMBER);
    }

    private static RatingCorrected corrected() {
        return new RatingCorrected(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.DELIVERY,
                2,
                GREEN,
                AMBER,
                Direction.UNKNOWN,
                TOO_EARLY,
                MAY,
                List.of(),
                null,
                "Entered for the wrong action");
    }
}
