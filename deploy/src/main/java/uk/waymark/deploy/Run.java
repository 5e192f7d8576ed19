package uk.waymark.deploy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import uk.waymark.deploy.broker.Broker;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.prepared.Prepared;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.process.Layer;
import uk.waymark.deploy.process.Running;
import uk.waymark.deploy.sample.Telling;
import uk.waymark.deploy.sample.Tour;
import uk.waymark.deploy.service.Health;
import uk.waymark.deploy.service.Service;

/// One start of Waymark, from the stores up to the services.
final class Run {
    private final Settings settings;
    private final DataFolder folder;
    private final Prepared prepared;
    private final Clock clock;
    private final Consumer<String> tell;
    private final Running running;
    private final Issuer issuer;
    private final Service command;
    private final Service query;

    Run(Settings settings, DataFolder folder, Prepared prepared, Clock clock, Consumer<String> tell) {
        this.settings = settings;
        this.folder = folder;
        this.prepared = prepared;
        this.clock = clock;
        this.tell = tell;
        this.running = new Running(tell);
        this.issuer = new Issuer(settings, folder, prepared, running);
        this.command = Service.command(settings.commandPort(), folder, prepared);
        this.query = Service.query(settings.queryPort(), folder, prepared);
    }

    void start(boolean demo) throws IOException, InterruptedException {
        var began = clock.instant();
        if (demo) {
            issuer.refuseIfForeign();
        }
        for (var service : services()) {
            service.note().clear();
            service.refuseIfPortTaken();
        }
        tell.accept("Data in " + folder.root());
        var issuerUrl = issuer.start();
        var stores = new Stores(settings, folder, prepared, running, tell).start();
        Files.deleteIfExists(readyFile());
        var others = Map.of(
                "WAYMARK_KAFKA", stores.kafka(), "WAYMARK_ISSUER", issuerUrl, "WAYMARK_ACCESS_URL", stores.accessUrl());
        launch(command, demo, others, Map.of("WAYMARK_LEDGER_URL", stores.ledgerUrl()));
        launch(query, demo, others, Map.of("WAYMARK_VIEWS_URL", stores.viewsUrl()));
        if (demo) {
            await(EnumSet.of(Health.UP, Health.WAITING));
            new Telling(command.port(), query.port(), issuer.tokens(), HttpClient.newHttpClient(), tell).tellAll();
            Files.createFile(readyFile());
        }
        await(EnumSet.of(Health.UP));
        tell.accept("commands at http://%s, queries at http://%s"
                .formatted(command.port().address(), query.port().address()));
        tell.accept(issuer.invitation());
        tell.accept("ready in %.1f s"
                .formatted(Duration.between(began, clock.instant()).toMillis() / 1000.0));
        if (demo) {
            tell.accept(new Tour(command.port(), query.port(), issuer.tokenCommand("auditor")).text());
        }
    }

    RuntimeException awaitFailure() {
        return running.awaitFailure();
    }

    void stop() {
        running.stop();
        FileUtils.deleteQuietly(readyFile().toFile());
        issuer.forget();
        services().forEach(service -> service.note().forget());
        Broker.note(folder).forget();
    }

    private List<Service> services() {
        return Stream.concat(issuer.services().stream(), Stream.of(command, query))
                .toList();
    }

    private void launch(Service service, boolean demo, Map<String, String> others, Map<String, String> database) {
        var environment = new HashMap<>(database);
        environment.putAll(settings.requests());
        environment.putAll(others);
        for (var each : List.of(command, query)) {
            environment.put(each.portVariable(), Integer.toString(each.port().number()));
        }
        if (demo) {
            environment.put("WAYMARK_READY_FILE", readyFile().toString());
        }
        running.start(Layer.SERVICES, service.program(Environment.ours(environment)));
    }

    private void await(Set<Health> health) throws InterruptedException {
        for (var service : services()) {
            running.await(() -> health.contains(Health.of(service.port())));
        }
    }

    private Path readyFile() {
        return folder.run("ready");
    }
}
