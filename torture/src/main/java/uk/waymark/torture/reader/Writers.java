package uk.waymark.torture.reader;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import uk.waymark.torture.load.Load;

/// Sessions that write to a store at once: each event with a receipt, as the ledger's writers do.
public final class Writers implements Load {
    private static final long PAUSE_MILLIS = 2;

    private final String url;
    private final Sequenced store;
    private final ConcurrentLinkedQueue<String> keys = new ConcurrentLinkedQueue<>();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<Boolean>> writers;

    private Writers(int number, String url, Sequenced store) {
        this.url = url;
        this.store = store;
        this.writers = IntStream.range(0, number)
                .mapToObj(writer -> threads.submit(() -> write(writer)))
                .toList();
    }

    public static Writers start(int number, String url, Sequenced store) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("""
                    create table receipt (
                        authority text, key text, request_sha256 text, answer text, primary key (authority, key))
                    """);
        }
        return new Writers(number, url, store);
    }

    private boolean write(int writer) throws SQLException, InterruptedException {
        try (var connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            for (int turn = 0; !stopped.get(); turn++) {
                var key = Optional.ofNullable(keys.poll()).orElse("writer %d, turn %d".formatted(writer, turn));
                store.append(connection, key);
                keepReceipt(connection, key);
                connection.commit();
                answered.incrementAndGet();
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
        return true;
    }

    private void keepReceipt(Connection connection, String key) throws SQLException {
        try (var statement = connection.prepareStatement("insert into receipt (authority, key) values (?, ?)")) {
            statement.setString(1, authority());
            statement.setString(2, key);
            statement.executeUpdate();
        }
    }

    @Override
    public long answered() {
        return answered.get();
    }

    @Override
    public String authority() {
        return "E10000018";
    }

    @Override
    public void write(String key) {
        keys.add(key);
    }

    public void finish() throws InterruptedException, ExecutionException {
        stopped.set(true);
        for (var writer : writers) {
            writer.get();
        }
        threads.close();
    }
}
