package uk.waymark.deploy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import uk.waymark.deploy.prepared.PackedService;
import uk.waymark.deploy.prepared.PreparedFolders;

/// The build's step that leaves less to do to every start.
final class Preparation {
    private Preparation() {}

    /// @param args the jars of the command service, the query service and the sign-in service
    public static void main(String[] args) throws IOException, InterruptedException {
        var services = List.of(
                new PackedService("command-service", Path.of(args[0])),
                new PackedService("query-service", Path.of(args[1])),
                new PackedService("sign-in-service", Path.of(args[2])));
        if (services.stream().allMatch(PackedService::isBuilt)) {
            prepare(PreparedFolders.fromProperties(), services);
        } else {
            System.out.println("The services are not built yet, so no start is prepared.");
        }
    }

    private static void prepare(PreparedFolders folders, List<PackedService> services)
            throws IOException, InterruptedException {
        var target = folders.root().resolveSibling("preparation.lock");
        Files.createDirectories(folders.root());
        // What a build that was broken off left running may still be at it.
        try (var lock = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = lock.lock()) {
            var prepared = folders.begin();
            for (var service : services) {
                service.unpackInto(prepared);
            }
            System.out.println("Rehearsing a start, so that later ones take less time.");
            new Rehearsal(prepared, folders.root().resolveSibling("rehearsal"), System.out::println).hold();
            folders.finish(prepared);
        }
    }
}
