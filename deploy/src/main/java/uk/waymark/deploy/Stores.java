package uk.waymark.deploy;

import static java.util.Objects.requireNonNullElseGet;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.waymark.deploy.broker.Broker;
import uk.waymark.deploy.database.EmbeddedDatabase;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.prepared.Prepared;
import uk.waymark.deploy.process.Layer;
import uk.waymark.deploy.process.Running;

/// Starts what the services keep and pass on their knowledge in, unless the settings name a server for it.
record Stores(Settings settings, DataFolder folder, Prepared prepared, Running running, Consumer<String> tell) {

    Addresses start() throws InterruptedException {
        try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            var database = tasks.submit(this::database);
            var kafka = tasks.submit(this::kafka);
            var own = database.get();
            return new Addresses(
                    requireNonNullElseGet(settings.ledgerUrl(), () -> own.ledgerUrl()),
                    requireNonNullElseGet(settings.viewsUrl(), () -> own.viewsUrl()),
                    requireNonNullElseGet(settings.accessUrl(), () -> own.accessUrl()),
                    kafka.get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CannotStart cause ? cause : new CannotStart(String.valueOf(e.getCause()), e);
        }
    }

    private @Nullable EmbeddedDatabase database() throws IOException, InterruptedException, SQLException {
        if (!settings.needsDatabase()) {
            return null;
        }
        var database = EmbeddedDatabase.in(folder);
        running.startAndAwait(Layer.DATABASE, database.program());
        database.prepare();
        tell.accept("PostgreSQL on " + database.port().address());
        return database;
    }

    private String kafka() throws IOException, InterruptedException {
        if (settings.kafka() != null) {
            return settings.kafka();
        }
        Broker.note(folder).clear();
        var broker = Broker.in(folder, prepared);
        running.startAndAwait(Layer.BROKER, broker.program());
        tell.accept("Kafka on " + broker.port().address());
        return broker.port().address();
    }

    /// Where the stores are.
    record Addresses(String ledgerUrl, String viewsUrl, String accessUrl, String kafka) {}
}
