package uk.waymark.query.parked;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.Broker;
import uk.waymark.query.Database;
import uk.waymark.query.Ledger;
import uk.waymark.query.RunningService;
import uk.waymark.query.RunningService.Answer;
import uk.waymark.query.Story;
import uk.waymark.query.Tokens;
import uk.waymark.query.rebuild.RebuildProgram;

class ParkedEventTest {
    private static final String TOPIC = "waymark.events";

    private final Broker broker = Broker.start();
    private final String database = Database.fresh();
    private final RunningService service = start();
    private final List<RecordedEvent> story = story();
    private final RecordedEvent poison = story.stream()
            .filter(event -> event.type().equals("EvidenceAttached"))
            .findFirst()
            .orElseThrow();

    private final List<String> said = new ArrayList<>();

    private RunningService start() {
        broker.createTopic(TOPIC);
        return RunningService.start(Story.TODAY, database, broker.address(), TOPIC);
    }

    @BeforeEach
    void a_read_model_refuses_a_piece_of_evidence() {
        sql("alter table evidence add constraint in_the_way check (action <> 'leics-ociap/3')");
        broker.publish(TOPIC, story);
        var answer = service.get("/events?bookmark=*@" + story.size());
        for (int patience = 60; answer.status() == 503 && patience > 0; patience--) {
            answer = service.get("/events?bookmark=*@" + story.size());
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @AfterEach
    void stop() {
        service.close();
        broker.close();
    }

    @Test
    void it_waits_with_the_later_events_of_its_action_and_everything_else_goes_on() {
        var parked = service.get("/parked");

        assertThat(parked.at("/items/0/stream")).isEqualTo(poison.subject());
        assertThat(parked.at("/items/0/type")).isEqualTo("EvidenceAttached");
        assertThat(parked.at("/items/0/position")).isEqualTo(String.valueOf(poison.position()));
        assertThat(parked.at("/items/0/reason")).contains("A read model does not allow a row");
        assertThat(parked.at("/items/0/waiting")).isEqualTo(String.valueOf(later()));
        assertThat(version()).isEqualTo(poison.version() - 1);
        assertThat(service.get("/events?limit=500").json().get("items").size()).isEqualTo(story.size());
        assertThat(service.get("/bodies/leics-cfosc").status()).isEqualTo(200);
    }

    @Test
    void once_its_cause_is_mended_it_is_taken_in_with_all_that_waited() {
        assertThat(post("/retry", "").status()).isEqualTo(409);
        assertThat(post("/retry", "").at("/detail")).contains("A read model does not allow a row");
        sql("alter table evidence drop constraint in_the_way");

        assertThat(post("/retry", "").status()).isEqualTo(204);

        assertThat(service.get("/parked").at("/items")).isEqualTo("[]");
        assertThat(version()).isEqualTo(poison.version() + later());
        assertThat(action().at("/evidence")).contains("\"ref\":\"premia\"");
        assertThat(post("/retry", "").status()).isEqualTo(404);
    }

    @Test
    void somebody_may_decide_to_go_on_without_it_and_is_remembered_for_it() {
        assertThat(skip().status()).isEqualTo(204);

        assertThat(service.get("/parked").at("/items")).isEqualTo("[]");
        assertThat(version()).isEqualTo(poison.version() + later());
        var skipped = service.get("/parked/skipped");
        assertThat(skipped.at("/items/0/position")).isEqualTo(String.valueOf(poison.position()));
        assertThat(skipped.at("/items/0/skippedBy"))
                .satisfies(
                        person -> assertThat(UUID.fromString(person).version()).isEqualTo(8));
        assertThat(skipped.at("/items/0/why")).isEqualTo("The document was withdrawn");
        assertThat(skipped.at("/items/0/reason")).contains("A read model does not allow a row");
    }

    @Test
    void a_rebuild_tries_it_again() {
        sql("alter table evidence drop constraint in_the_way");

        assertThat(rebuild()).as(() -> said.toString()).isZero();

        assertThat(service.get("/parked").at("/items")).isEqualTo("[]");
        assertThat(version()).isEqualTo(poison.version() + later());
        assertThat(action().at("/evidence")).contains("\"ref\":\"premia\"");
    }

    @Test
    void a_rebuild_leaves_out_what_was_skipped() {
        skip();

        assertThat(rebuild()).as(() -> said.toString()).isZero();

        assertThat(service.get("/parked").at("/items")).isEqualTo("[]");
        assertThat(version()).isEqualTo(poison.version() + later());
        assertThat(action().at("/evidence")).doesNotContain("\"ref\":\"premia\"");
    }

    @Test
    void what_was_skipped_after_a_rebuild_is_left_out_after_switching_back_too() {
        refuseEvidenceWhenRebuilt();
        assertThat(rebuild()).as(() -> said.toString()).isZero();
        assertThat(skip().status()).isEqualTo(204);

        assertThat(rebuild("--back")).as(() -> said.toString()).isZero();

        assertThat(service.get("/parked").at("/items")).isEqualTo("[]");
        assertThat(version()).isEqualTo(poison.version() + later());
    }

    @Test
    void an_event_can_be_skipped_once() {
        assertThat(skip().status()).isEqualTo(204);

        assertThat(skip().status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/skip", "/retry"})
    void what_waits_for_another_council_is_answered_as_if_nothing_did(String what) {
        var neighbour = "Bearer " + Tokens.issuer().token("administrator", "E06000016");

        var answer = post(what, "{\"why\": \"To go on\"}", "Authorization", neighbour);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(service.get("/parked").at("/items/0/stream")).isEqualTo(poison.subject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/skip", "/retry"})
    void the_auditor_sees_what_waits_and_leaves_it(String what) {
        var auditor = "Bearer " + Tokens.issuer().token("auditor", "E10000018");

        assertThat(post(what, "{\"why\": \"To go on\"}", "Authorization", auditor)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobody_skips_without_saying_why() {
        var answer = post("/skip", "{\"why\": \" \"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/field")).isEqualTo("why");
        assertThat(service.get("/parked").at("/items/0/stream")).isEqualTo(poison.subject());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"why": "\\u0000"}                | why: it holds a character
            {"why": "b", "because": "c"}     | because: a skip takes no such field
            {"by": "a", "why": "b"}          | by: a skip takes no such field
            {"why": ["b"]}                   | why: it is a text
            {"why": "a"                      | The body is not JSON
            """)
    void a_skip_that_says_something_else_is_refused(String body, String said) {
        var answer = post("/skip", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.at("/detail")).contains(said);
    }

    @Test
    void what_is_parked_is_told_with_how_far_the_answer_has_seen() {
        assertThat(service.get("/parked").header("Bookmark")).isEqualTo("*@" + story.size());
        assertThat(service.get("/parked?authority=E06000016").at("/items")).isEqualTo("[]");
    }

    private int rebuild(String... arguments) {
        var line = new ArrayList<>(List.of(arguments));
        line.add("--spring.datasource.url=" + database);
        line.add("--waymark.feed.bootstrap-servers=" + broker.address());
        line.add("--waymark.feed.topic=" + TOPIC);
        return RebuildProgram.run(line, said::add);
    }

    private void refuseEvidenceWhenRebuilt() {
        sql("""
                create function public.refuse() returns event_trigger language plpgsql as $$ begin
                if to_regclass('rebuilt.evidence') is not null then
                    alter table rebuilt.evidence drop constraint if exists in_the_way;
                    alter table rebuilt.evidence add constraint in_the_way check (action <> 'leics-ociap/3');
                end if; end $$
                """);
        sql("""
                create event trigger refuse on ddl_command_end when tag in ('CREATE TABLE')
                execute function public.refuse()
                """);
    }

    private Answer skip() {
        return post("/skip", "{\"why\": \"The document was withdrawn\"}");
    }

    private long version() {
        return Long.parseLong(action().at("/version"));
    }

    private Answer action() {
        return service.get("/plans/" + poison.subject().replace("/", "/actions/"));
    }

    private long later() {
        return story.stream()
                .filter(event -> event.subject().equals(poison.subject()) && event.version() > poison.version())
                .count();
    }

    private Answer post(String what, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:%d/parked/%d%s".formatted(service.port(), poison.position(), what)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return service.send(request.build());
    }

    private void sql(String statement) {
        service.bean(JdbcClient.class).sql(statement).update();
    }

    private static List<RecordedEvent> story() {
        var ledger = new Ledger();
        new Story(ledger, Story.LEICESTERSHIRE).tell();
        return ledger.events();
    }
}
