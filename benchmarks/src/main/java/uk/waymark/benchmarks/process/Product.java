package uk.waymark.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.process.JavaProgram;
import uk.waymark.deploy.process.ProcessNote;
import uk.waymark.deploy.process.StartUpCache;
import uk.waymark.deploy.service.Health;
import uk.waymark.deploy.signin.IssuerNote;
import uk.waymark.deploy.signin.Tokens;

/// All of Waymark on one data folder, as `./waymark start` starts it.
///
/// @param tokens what its callers show
public record Product(Launched launched, Port query, Tokens tokens) implements AutoCloseable {

    /// @param data the folder of an installation that does not run
    public static Product on(Site site, Path data) throws IOException, InterruptedException, TimeoutException {
        var name = "waymark";
        var command = Port.free();
        var query = Port.free();
        var issuer = Port.free();
        var program = new JavaProgram(
                name,
                List.of(
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dwaymark.prepared="
                                + site.services().folder().resolve("..").normalize(),
                        "-jar",
                        jar(site).toString(),
                        "start"),
                Environment.alone(Map.of(
                        "WAYMARK_DATA", data.toString(),
                        "WAYMARK_COMMAND_PORT", Integer.toString(command.number()),
                        "WAYMARK_QUERY_PORT", Integer.toString(query.number()),
                        "WAYMARK_ISSUER_PORT", Integer.toString(issuer.number()))),
                site.folder().log(name),
                () -> Stream.of(command, query, issuer).allMatch(port -> Health.of(port) == Health.UP),
                new StartUpCache(data.resolve("none"), false, false),
                new ProcessNote(site.folder().run(name + ".pid")));
        var launched = Launched.on(site, program);
        return new Product(launched, query, IssuerNote.in(data).tokens());
    }

    private static Path jar(Site site) throws IOException {
        try (var built = Files.list(site.services().folder().resolve("../..").normalize())) {
            return built.filter(file -> file.getFileName().toString().matches("deploy-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new CannotStart("Waymark is not built: start it with ./waymark."));
        }
    }

    @Override
    public void close() {
        launched.close();
    }
}
