package uk.waymark.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.service.Rebuild;

/// A rebuild as the waymark script runs it.
public record RebuildProcess(Site site, String viewsUrl, String kafka) {
    private static final String HEAP = "1g";

    /// @return what it said, when it ended well
    /// @throws IllegalStateException when it did not
    public List<String> run() throws IOException, InterruptedException {
        var builder = new Rebuild(site.services().jar("query-service"), HEAP, Environment.alone(Map.of()))
                .of(viewsUrl, kafka, List.of("rebuild"))
                .redirectErrorStream(true);
        var running = site.start(builder::start, Process::destroyForcibly);
        var process = running.process();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var status = process.waitFor();
        site.forget(running.stop());
        if (status != 0) {
            throw new IllegalStateException("The rebuild failed: " + said);
        }
        return said.lines().toList();
    }
}
