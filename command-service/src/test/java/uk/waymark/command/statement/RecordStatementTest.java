package uk.waymark.command.statement;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.DIRECTOR;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.MINUTE;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.OCIAP;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.Leicestershire.minuted;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.command.Leicestershire;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.statement.StatementCommand.RecordStatement;
import uk.waymark.events.Ref;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.minute.ItemKind;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.Outcome;
import uk.waymark.events.minute.ResolutionItem;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.reference.Reference;
import uk.waymark.events.statement.StatementEvent.StatementRecorded;
import uk.waymark.events.statement.StatementId;
import uk.waymark.events.statement.Tally;

/// What the director said in November 2018 about how many actions are green.
class RecordStatementTest {
    private static final Ref S1 = new Ref("s1");
    private static final String WORDING = "Of the 17 actions eleven are green";
    private static final RatingCode GREEN = new RatingCode("GREEN");
    private static final RatingCode AMBER = new RatingCode("AMBER");
    private static final RatingCode BLUE = new RatingCode("BLUE");

    @Test
    void a_claim_is_kept_word_for_word_with_the_day_of_the_meeting() {
        heard(null, minuted()).expectEvents(recorded(null));
    }

    @Test
    void its_figures_speak_of_delivery_on_the_day_of_the_meeting_when_nothing_else_is_said() {
        heard(claim(17, Map.of(GREEN, 11)), minuted(), drafted(null))
                .expectEvents(recorded(new Tally(OCIAP, Dimension.DELIVERY, NOVEMBER, 17, Map.of(GREEN, 11))));
    }

    @Test
    void its_figures_may_speak_of_impact_and_of_an_earlier_day() {
        heard(new Claim(OCIAP, Dimension.IMPACT, MAY, null, Map.of(BLUE, 2, AMBER, 0)), minuted(), drafted("BRAG-4"))
                .expectEvents(recorded(new Tally(OCIAP, Dimension.IMPACT, MAY, null, Map.of(BLUE, 2, AMBER, 0))));
    }

    @Test
    void a_total_alone_is_a_tally() {
        heard(claim(17, Map.of()), minuted(), drafted(null))
                .expectEvents(recorded(new Tally(OCIAP, Dimension.DELIVERY, NOVEMBER, 17, Map.of())));
    }

    @Test
    void the_minute_and_the_plan_are_on_record() {
        heard(claim(17, Map.of(GREEN, 11)))
                .expectException(missing("minute", "There is no minute leics-cfosc/2018-11-06/8; record it first.")
                        .and(
                                Kind.MISSING,
                                "tally.plan",
                                "There is no plan leics-ociap; draft it first or leave the tally out."));
    }

    @Test
    void a_claim_is_not_called_as_an_item_of_the_resolution() {
        heard(null, minuted(), noted("s1"))
                .expectException(conflict(
                        "ref", "The resolution item “that the report be noted” is called s1; choose another ref."));
    }

    @Test
    void the_ratings_counted_are_those_of_the_plan() {
        heard(claim(17, Map.of(BLUE, 1)), minuted(), drafted(null))
                .expectException(rule("tally.ratings.BLUE", "RAG-3 has no rating BLUE; it has RED, AMBER, GREEN.")
                        .allowing("RED", "AMBER", "GREEN"));
    }

    @Test
    void a_dimension_that_the_plan_does_not_rate_is_not_counted() {
        heard(new Claim(OCIAP, Dimension.IMPACT, null, 17, Map.of()), minuted(), drafted(null))
                .expectException(
                        rule("tally.dimension", "The plan leics-ociap does not rate IMPACT; name another dimension."));
    }

    @Test
    void no_more_are_rated_than_there_are() {
        heard(claim(17, Map.of(GREEN, 11, AMBER, 7)), minuted(), drafted(null))
                .expectException(rule(
                        "tally.ratings",
                        "The ratings add up to 18 of 17 actions; correct one of the two or leave the total out."));
    }

    @Test
    void all_that_there_are_may_be_rated() {
        heard(claim(17, Map.of(GREEN, 11, AMBER, 6)), minuted(), drafted(null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_largest_counts_do_not_add_up_to_few() {
        heard(claim(17, Map.of(GREEN, Integer.MAX_VALUE, AMBER, Integer.MAX_VALUE)), minuted(), drafted(null))
                .expectException(rule(
                        "tally.ratings",
                        "The ratings add up to 4294967294 of 17 actions; correct one of the two or leave the total"
                                + " out."));
    }

    @Test
    void nothing_is_counted_below_none() {
        heard(claim(-1, Map.of(GREEN, -2)), minuted(), drafted(null))
                .expectException(rule("tally.total", "Nobody can have counted -1 actions; give 0 or more.")
                        .and(Kind.RULE, "tally.ratings.GREEN", "Nobody can have counted -2 actions; give 0 or more."));
    }

    @Test
    void a_tally_counts_something() {
        heard(claim(null, Map.of()), minuted(), drafted(null))
                .expectException(rule(
                        "tally", "A tally needs its total or the count of a rating; give one or leave the tally out."));
    }

    @Test
    void nobody_tells_at_a_meeting_how_things_stood_afterwards() {
        heard(new Claim(OCIAP, null, NOVEMBER.plusDays(1), 17, Map.of()), minuted(), drafted(null))
                .expectException(rule(
                        "tally.asAt",
                        "What was said on 2018-11-06 cannot tell how things stood on 2018-11-07;"
                                + " give that day or an earlier one."));
    }

    private static Claim claim(@Nullable Integer total, Map<RatingCode, Integer> ratings) {
        return new Claim(OCIAP, null, null, total, ratings);
    }

    /// @param elsewhere what other streams say
    private static ResultValidator<Statement> heard(@Nullable Claim tally, WaymarkEvent... elsewhere) {
        var fixture = new AggregateTestFixture<>(Statement.class);
        fixture.registerInjectableResource(Leicestershire.history(elsewhere));
        fixture.registerInjectableResource(Reference.shipped());
        return fixture.givenNoPriorActivity()
                .when(new RecordStatement(LEICESTERSHIRE, MINUTE, S1, DIRECTOR, WORDING, tally));
    }

    private static StatementRecorded recorded(@Nullable Tally tally) {
        return new StatementRecorded(
                LEICESTERSHIRE,
                new StatementId("leics-cfosc/2018-11-06/8/s1"),
                COMMITTEE,
                MINUTE,
                S1,
                NOVEMBER,
                DIRECTOR,
                WORDING,
                tally);
    }

    private static MinuteResolved noted(String label) {
        var item = new ResolutionItem(
                new Ref(label), ItemKind.NOTE, "that the report be noted", null, null, null, List.of());
        return new MinuteResolved(LEICESTERSHIRE, MINUTE, COMMITTEE, NOVEMBER, Outcome.NOTED, null, List.of(item));
    }
}
