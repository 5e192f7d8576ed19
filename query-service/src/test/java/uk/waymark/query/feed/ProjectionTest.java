package uk.waymark.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.Due;
import uk.waymark.events.EventJson;
import uk.waymark.events.EventTypes;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Ref;
import uk.waymark.events.authority.AuthorityEvent.PublicReadSet;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;
import uk.waymark.query.Database;
import uk.waymark.query.Ledger;
import uk.waymark.query.RunningService;
import uk.waymark.query.Story;
import uk.waymark.query.row.RowWriter;

/// Every projection with every sort of event, against a real database.
class ProjectionTest {
    private static final String NO_BROKER = "127.0.0.1:1";
    private static final RunningService SERVICE =
            RunningService.start(Story.TODAY, Database.fresh(), NO_BROKER, "waymark.events");
    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 20);
    private static final YearMonth MARCH = YearMonth.of(2017, 3);
    private static final JsonMapper MAPPER = EventJson.mapper();

    private final JdbcClient db = SERVICE.bean(JdbcClient.class);
    private final List<RecordedEvent> story = story();

    @BeforeEach
    void forget() {
        tables().forEach(table -> db.sql("truncate " + table).update());
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void the_story_has_every_sort_of_event() {
        assertThat(story.stream().map(RecordedEvent::type).collect(Collectors.toSet()))
                .isEqualTo(EventTypes.all().stream().map(EventTypes::nameOf).collect(Collectors.toSet()));
    }

    @Test
    void an_event_leaves_the_same_rows_when_it_is_delivered_twice() {
        story.forEach(this::project);
        var once = rows();
        forget();

        story.forEach(event -> {
            project(event);
            project(event);
        });

        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void a_story_leaves_the_same_rows_when_it_is_told_again_from_the_start() {
        story.forEach(this::project);
        var once = rows();

        story.forEach(this::project);

        assertThat(rows()).isEqualTo(once);
    }

    @Test
    void every_read_model_has_rows() {
        story.forEach(this::project);

        var readModels = rows();
        readModels.remove("parked_event");
        assertThat(readModels)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
    }

    @Test
    void a_meeting_announced_for_a_month_gets_its_day_when_that_is_fixed() {
        var ledger = new Ledger();
        var summit = new BodyId("leics-summit");
        ledger.record(new BodyEstablished(Story.LEICESTERSHIRE, summit, "Summit", null, FEBRUARY));
        var announced = ledger.record(meeting(summit, new Due.MonthPart(MARCH, Due.MonthPart.Part.MID, "mid-March")));
        ledger.record(meeting(summit, new Due.On(MARCH.atDay(16), null)));

        ledger.events().forEach(this::project);
        project(announced);

        assertThat(db.sql("select held_on from meeting_at('infinity', 3) where body = 'leics-summit'")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(MARCH.atDay(16));
    }

    private static MeetingScheduled meeting(BodyId body, Due due) {
        return new MeetingScheduled(Story.LEICESTERSHIRE, body, new Ref("spring-2017"), due, null, FEBRUARY);
    }

    private void project(RecordedEvent recorded) {
        var event = MAPPER.readValue(
                recorded.data(), EventTypes.named(recorded.type()).orElseThrow());
        SERVICE.bean(RowWriter.class)
                .write(rows -> SERVICE.bean(Projections.class).on(event, recorded, rows));
    }

    private Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        tables().forEach(table -> rows.put(
                table,
                db.sql("select row_to_json(t)::text as row from %s t order by 1".formatted(table))
                        .query((row, _) -> row.getString("row"))
                        .list()));
        return rows;
    }

    private List<String> tables() {
        return db.sql("""
                select table_name from information_schema.tables
                where table_schema = 'live' and table_type = 'BASE TABLE'
                and table_name not like 'feed%' and table_name not in ('flyway_schema_history', 'legend')
                """).query((row, _) -> row.getString("table_name")).list();
    }

    private static List<RecordedEvent> story() {
        var ledger = new Ledger();
        new Story(ledger, Story.LEICESTERSHIRE).tell();
        ledger.record(new PublicReadSet(Story.LEICESTERSHIRE, true, FEBRUARY));
        return ledger.events();
    }
}
