package uk.waymark.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.Broker;
import uk.waymark.query.Database;
import uk.waymark.query.Ledger;
import uk.waymark.query.RunningService;
import uk.waymark.query.Story;

/// A running query service with a topic and a database of its own, beside which read models are built anew.
final class Installation implements AutoCloseable {
    static final AuthorityCode RUTLAND = new AuthorityCode("E06000017");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Broker broker;
    private final String topic = "waymark.events.rebuilt.%d".formatted(NUMBER.incrementAndGet());
    private final String database = Database.fresh();
    private final List<String> said = new ArrayList<>();
    private RunningService service;

    Installation(Broker broker) {
        this.broker = broker;
        service = another();
        broker.createTopic(topic);
    }

    /// What one council did.
    static List<RecordedEvent> story() {
        var ledger = new Ledger();
        new Story(ledger, Story.LEICESTERSHIRE).tell();
        return ledger.events();
    }

    /// What that council and then another did, whose partition is another.
    static List<RecordedEvent> twoStories() {
        var ledger = new Ledger();
        new Story(ledger, Story.LEICESTERSHIRE).tell();
        new Story(ledger, RUTLAND).tell();
        return ledger.events();
    }

    /// One more instance of the service, for the caller to close.
    RunningService another() {
        return RunningService.start(Story.TODAY, database, broker.address(), topic);
    }

    RunningService service() {
        return service;
    }

    void startAgain() {
        service.close();
        service = another();
    }

    /// The settings that lead a rebuild here.
    List<String> settings() {
        return List.of(
                "--spring.datasource.url=" + database,
                "--waymark.feed.bootstrap-servers=" + broker.address(),
                "--waymark.feed.topic=" + topic);
    }

    /// @return the exit status
    int rebuild(String... arguments) {
        var line = new ArrayList<>(List.of(arguments));
        line.addAll(settings());
        return RebuildProgram.run(line, said::add);
    }

    /// All that rebuilds have said.
    List<String> said() {
        return List.copyOf(said);
    }

    /// Returns when the service has seen them.
    void publish(List<RecordedEvent> events) {
        publishUnseen(events);
        assertSeen(Math.toIntExact(events.getLast().position()));
    }

    void publishUnseen(List<RecordedEvent> events) {
        broker.publish(topic, events);
    }

    void emptyTopic() {
        broker.deleteTopic(topic);
        service.close();
        broker.createTopic(topic);
    }

    void assertSeen(int position) {
        assertSeen(position, service);
    }

    /// The read itself waits, a second at a time.
    static void assertSeen(int position, RunningService service) {
        var path = "/events?limit=500&bookmark=*@" + position;
        var answer = service.get(path);
        for (int patience = 60; answer.status() == 503 && patience > 0; patience--) {
            answer = service.get(path);
        }
        assertThat(answer.json().get("items").size()).as(answer.body()).isEqualTo(position);
    }

    String read(String path) {
        return service.get(path).body();
    }

    String database() {
        return database;
    }

    /// The database, whoever runs; its tables are in the schema `live`.
    JdbcClient db() {
        return JdbcClient.create(new DriverManagerDataSource(database));
    }

    boolean isTrue(String condition) {
        return db().sql("select " + condition).query(Boolean.class).single();
    }

    List<String> schemas() {
        return db().sql("select nspname::text from pg_namespace")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Override
    public void close() {
        service.close();
    }
}
