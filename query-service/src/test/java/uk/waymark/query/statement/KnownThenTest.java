package uk.waymark.query.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.Due;
import uk.waymark.events.EventJson;
import uk.waymark.events.EventTypes;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.statement.StatementEvent.StatementRecorded;
import uk.waymark.events.statement.StatementId;
import uk.waymark.events.statement.Tally;
import uk.waymark.query.Database;
import uk.waymark.query.Ledger;
import uk.waymark.query.RunningService;
import uk.waymark.query.Story;
import uk.waymark.query.feed.Projections;
import uk.waymark.query.row.RowWriter;

/// A committee is told on a summer's day that two of three actions are green. The third is entered late that evening,
/// and after midnight in London, when it is still that day in UTC, one of the two turns out to have been red.
class KnownThenTest {
    private static final RunningService SERVICE =
            RunningService.start(Story.TODAY, Database.fresh(), "127.0.0.1:1", "waymark.events");
    private static final JsonMapper MAPPER = EventJson.mapper();
    private static final MinuteId MINUTE = new MinuteId("leics-cfosc/2018-07-10/4");
    private static final String STATEMENT = "/statements/leics-cfosc/2018-07-10/4/s1";

    @BeforeAll
    static void tell() {
        var ledger = new Ledger();
        var story = new Story(ledger, Story.LEICESTERSHIRE);
        ledger.passTo(Instant.parse("2018-07-01T09:00:00Z"));
        story.authorityAndBodies();
        story.plan();
        green(story, "1");
        green(story, "2");
        ledger.passTo(Instant.parse("2018-07-10T18:00:00Z"));
        ledger.record(said());
        ledger.passTo(Instant.parse("2018-07-10T22:30:00Z"));
        story.action("3", new Due.Unspecified(null), "2018-06-01");
        ledger.passTo(Instant.parse("2018-07-10T23:00:00Z"));
        story.rated("2", Dimension.DELIVERY, "GREEN", "RED", Direction.DECLINING, "2018-06-25");
        ledger.events().forEach(KnownThenTest::takeIn);
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void a_late_entry_changes_what_is_said_of_that_day_and_not_what_was_known_then() {
        var check = check("");

        assertThat(check.at("/verdict").asString()).isEqualTo("DIFFERS");
        assertThat(check.at("/record/ratings").toString()).isEqualTo("{\"RED\":1,\"AMBER\":0,\"GREEN\":1}");
        assertThat(check.at("/sentence").asString())
                .isEqualTo("You were told 2 of 3 GREEN; the record of that day shows 1 of 3.");
        assertThat(check.at("/knownThen/verdict").asString()).isEqualTo("MATCHES");
        assertThat(check.at("/knownThen/record").toString())
                .isEqualTo("{\"total\":3,\"ratings\":{\"RED\":0,\"AMBER\":0,\"GREEN\":2}}");
    }

    @Test
    void before_the_late_entry_was_known_the_figures_matched() {
        assertThat(check("?knownAt=2018-07-10T22:59:00Z").at("/verdict").asString())
                .isEqualTo("MATCHES");
    }

    @Test
    void what_was_known_then_is_never_more_than_the_read_may_know() {
        var check = check("?knownAt=2018-07-10T18:10:00Z");

        assertThat(check.at("/record/total").asInt()).isEqualTo(2);
        assertThat(check.at("/knownThen/record/total").asInt()).isEqualTo(2);
        assertThat(check.at("/knownThen/sentence").asString())
                .isEqualTo(
                        "You were told 2 of 3 GREEN; what had been recorded by the end of the meeting's day shows 2 of 2.");
    }

    @Test
    void a_statement_is_not_known_before_it_was_recorded() {
        assertThat(SERVICE.get(STATEMENT + "?knownAt=2018-07-10T17:00:00Z").status())
                .isEqualTo(404);
    }

    private static void green(Story story, String ref) {
        story.action(ref, new Due.Unspecified(null), "2018-06-01");
        story.rated(ref, Dimension.DELIVERY, null, "GREEN", Direction.STEADY, "2018-06-20");
    }

    private static StatementRecorded said() {
        return new StatementRecorded(
                Story.LEICESTERSHIRE,
                StatementId.of(MINUTE, new Ref("s1")),
                new BodyId("leics-cfosc"),
                MINUTE,
                new Ref("s1"),
                LocalDate.of(2018, 7, 10),
                new Role("Director of Children and Families"),
                "Two of the three are green",
                new Tally(
                        new PlanId("leics-ociap"),
                        Dimension.DELIVERY,
                        LocalDate.of(2018, 6, 30),
                        3,
                        Map.of(new RatingCode("GREEN"), 2)));
    }

    private static void takeIn(RecordedEvent recorded) {
        var event = MAPPER.readValue(
                recorded.data(), EventTypes.named(recorded.type()).orElseThrow());
        SERVICE.bean(RowWriter.class)
                .write(rows -> SERVICE.bean(Projections.class).on(event, recorded, rows));
    }

    private static JsonNode check(String clocks) {
        return SERVICE.get(STATEMENT + clocks).json().get("check");
    }
}
