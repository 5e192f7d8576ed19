package uk.waymark.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.waymark.deploy.prepared.PackedService;
import uk.waymark.deploy.prepared.Prepared;

/// The build's last step, which leaves less to do to every start.
final class Preparation {
    private Preparation() {}

    /// @param args the jars of the command service and of the query service
    public static void main(String[] args) throws IOException, InterruptedException {
        var services = List.of(
                new PackedService("command-service", Path.of(args[0])),
                new PackedService("query-service", Path.of(args[1])));
        if (services.stream().allMatch(PackedService::isBuilt)) {
            prepare(Prepared.fromProperties(true), services);
        } else {
            System.out.println("The services are not built yet, so no start is prepared.");
        }
    }

    private static void prepare(Prepared prepared, List<PackedService> services)
            throws IOException, InterruptedException {
        prepared.clear();
        for (var service : services) {
            service.unpackInto(prepared);
        }
        System.out.println("Rehearsing a start, so that later ones take less time.");
        new Rehearsal(prepared, prepared.folder().resolveSibling("rehearsal"), System.out::println).hold();
        Files.createFile(prepared.stamp());
    }
}
