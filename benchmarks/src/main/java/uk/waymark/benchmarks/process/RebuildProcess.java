package uk.waymark.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.waymark.deploy.process.JavaProgram;

/// A rebuild as the waymark script runs it.
public final class RebuildProcess {
    private RebuildProcess() {}

    /// @return what it said, when it ended well
    /// @throws IllegalStateException when it did not
    public static List<String> run(String viewsUrl, String kafka) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        JavaProgram.JAVA,
                        "-Xmx1g",
                        "-XX:+UseParallelGC",
                        "-jar",
                        Built.services().jar("query-service").toString(),
                        "rebuild")
                .redirectErrorStream(true);
        builder.environment().put("WAYMARK_VIEWS_URL", viewsUrl);
        builder.environment().put("WAYMARK_KAFKA", kafka);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The rebuild failed: " + said);
        }
        return said.lines().toList();
    }
}
