package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.RatingOverturned;
import uk.waymark.events.authority.AuthorityEvent.AuthorityRegistered;
import uk.waymark.events.authority.AuthorityEvent.PublicReadSet;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.measure.Better;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.MeasureEvent.MeasureDefined;
import uk.waymark.events.measure.MeasureEvent.ReadingRecorded;
import uk.waymark.events.measure.MeasureId;
import uk.waymark.events.measure.Period;
import uk.waymark.events.measure.Unit;
import uk.waymark.events.plan.PlanEvent.PlanAdopted;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.Rationale;
import uk.waymark.query.RunningService.Answer;

/// What anybody is told of a council that has opened its record.
class PublicReadTest {
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2018, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 1);
    private static final MeetingId BOARD_IN_MAY = new MeetingId("board/2018-05-01");
    private static final RatingCode RED = new RatingCode("RED");
    private static final RatingCode AMBER = new RatingCode("AMBER");
    private static final RatingCode GREEN = new RatingCode("GREEN");
    private static final MeasureId VACANCIES = new MeasureId("vacancies");

    private final Council council = new Council();
    private final OnePlan plan = new OnePlan(council.code());
    private final OneAction action = plan.action("1");

    @BeforeEach
    void a_plan_is_drafted() {
        council.records(new AuthorityRegistered(council.code(), "Some Council", null, null, MARCH));
        council.records(plan.drafted(MARCH));
        council.records(action.added(OnePlan.SOON, MARCH));
    }

    @Test
    void a_record_that_was_never_opened_is_answered_as_one_that_is_not_there() {
        adopt();

        var closed = Council.getAsPublic("/public/%s/plans".formatted(council.code()));
        var none = Council.getAsPublic("/public/E99999999/plans");

        assertThat(closed.status()).isEqualTo(404);
        assertThat(closed.body())
                .isEqualTo(none.body().replace("E99999999", council.code().value()));
    }

    @Test
    void a_record_that_was_closed_again_is_no_longer_there() {
        set(true);
        assertThat(plans().status()).isEqualTo(200);
        assertThat(Council.getAsPublic("/public").body())
                .contains(council.code().value());

        set(false);

        assertThat(plans().status()).isEqualTo(404);
        assertThat(Council.getAsPublic("/public").body())
                .doesNotContain(council.code().value());
    }

    @Test
    void a_plan_is_told_once_a_body_has_adopted_it() {
        set(true);
        assertThat(plans().at("/items")).isEqualTo("[]");

        adopt();

        assertThat(plans().at("/items/0/name")).isEqualTo("The Road to Excellence");
        assertThat(plans().at("/items/0/adoptions/0/body")).isEqualTo("board");
        assertThat(plans().at("/items/0/actions/0/text")).isEqualTo("Bring caseloads down");
        assertThat(plans().at("/items/0/actions/0/delivery")).isEmpty();
    }

    @Test
    void a_rating_is_told_when_a_meeting_decided_it_and_not_as_an_officers_draft() {
        set(true);
        adopt();
        council.records(rated(AMBER, MAY, BOARD_IN_MAY));

        council.records(rated(GREEN, JUNE, null));

        assertThat(plans().at("/items/0/actions/0/delivery/rating")).isEqualTo("AMBER");
        assertThat(plans().at("/items/0/actions/0/delivery/decidedAt")).isEqualTo("board/2018-05-01");
        assertThat(plans().body()).doesNotContain("GREEN");
    }

    @Test
    void a_rating_that_was_overturned_since_is_not_told() {
        set(true);
        adopt();
        var rated = council.records(rated(GREEN, MAY, BOARD_IN_MAY));

        council.records(new RatingOverturned(
                council.code(),
                action.id(),
                Dimension.DELIVERY,
                rated.version(),
                GREEN,
                RED,
                Direction.UNKNOWN,
                new Rationale("The files say otherwise"),
                null,
                JUNE));

        assertThat(plans().at("/items/0/actions/0/delivery")).isEmpty();
    }

    @Test
    void counts_from_one_to_five_are_kept_back() {
        set(true);
        council.records(new MeasureDefined(
                council.code(),
                VACANCIES,
                "Vacant posts",
                null,
                Unit.NUMBER,
                Better.LOW,
                Cadence.MONTHLY,
                List.of(),
                MARCH));
        read(3, new Figure.Value(BigDecimal.valueOf(6)));
        read(4, new Figure.Value(BigDecimal.valueOf(5)));
        read(5, new Figure.Share(4, 40));
        read(6, new Figure.Value(BigDecimal.ZERO));

        var measures = Council.getAsPublic("/public/%s/measures".formatted(council.code()));

        assertThat(measures.at("/items/0/readings/0/figure/value")).isEqualTo("6");
        assertThat(measures.at("/items/0/readings/0/suppressed")).isEqualTo("false");
        assertThat(measures.at("/items/0/readings/1/figure")).isEmpty();
        assertThat(measures.at("/items/0/readings/1/suppressed")).isEqualTo("true");
        assertThat(measures.at("/items/0/readings/2/figure")).isEmpty();
        assertThat(measures.at("/items/0/readings/3/figure/value")).isEqualTo("0");
    }

    @Test
    void the_public_is_told_nothing_else() {
        set(true);

        assertThat(Council.getAsPublic("/plans?authority=" + council.code()).status())
                .isEqualTo(401);
    }

    private void set(boolean open) {
        council.records(new PublicReadSet(council.code(), open, JUNE));
    }

    private void adopt() {
        council.records(new PlanAdopted(council.code(), plan.id(), new BodyId("board"), null, MARCH));
    }

    private ActionRated rated(RatingCode rating, LocalDate asAt, @Nullable MeetingId decidedAt) {
        return new ActionRated(
                council.code(),
                action.id(),
                Dimension.DELIVERY,
                null,
                rating,
                Direction.STEADY,
                new Rationale("As the officers saw it"),
                asAt,
                List.of(),
                decidedAt);
    }

    private void read(int month, Figure figure) {
        var first = LocalDate.of(2018, month, 1);
        council.records(new ReadingRecorded(
                council.code(), VACANCIES, new Period(first, first.plusMonths(1).minusDays(1)), figure, false, null));
    }

    private Answer plans() {
        return Council.getAsPublic("/public/%s/plans".formatted(council.code()));
    }
}
