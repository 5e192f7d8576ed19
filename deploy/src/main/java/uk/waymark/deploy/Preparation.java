package uk.waymark.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.io.FileUtils;
import uk.waymark.deploy.prepared.PackedService;
import uk.waymark.deploy.prepared.Prepared;

/// What the build does once so that every start has less to do.
record Preparation(Prepared prepared, List<PackedService> services, Consumer<String> tell) {
    void carryOut() throws IOException, InterruptedException {
        Files.createDirectories(prepared.folder());
        Files.deleteIfExists(prepared.stamp());
        FileUtils.deleteDirectory(prepared.caches().toFile());
        for (var service : services) {
            service.unpackInto(prepared);
        }
        new Rehearsal(prepared, prepared.folder().resolveSibling("rehearsal"), tell).hold();
        Files.createFile(prepared.stamp());
    }
}
