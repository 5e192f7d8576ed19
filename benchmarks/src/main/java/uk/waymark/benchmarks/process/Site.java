package uk.waymark.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.prepared.Prepared;

/// Where one line of the table is measured. However that ends, by Ctrl-C too, what was started here is stopped and the
/// folder goes.
public final class Site implements AutoCloseable {
    private final Path root;
    private final DataFolder folder;
    private final Prepared services;
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Thread atExit = new Thread(this::clear);

    private Site(Path root, Prepared services) {
        this.root = root;
        this.folder = DataFolder.open(root.resolve("site"));
        this.services = services;
    }

    public static Site with(Prepared services) throws IOException {
        var site = new Site(Files.createTempDirectory("waymark-benchmark-"), services);
        Runtime.getRuntime().addShutdownHook(site.atExit);
        return site;
    }

    public DataFolder folder() {
        return folder;
    }

    /// What the build has prepared.
    public Prepared services() {
        return services;
    }

    /// A folder beside that of the site, which goes with it.
    public Path beside(String name) {
        return root.resolve(name);
    }

    /// Tells what the figures hang on.
    public void note(String what) {
        notes.add(what);
    }

    public Set<String> notes() {
        return Set.copyOf(notes);
    }

    synchronized void stopsWith(Runnable stop) {
        stops.push(stop);
    }

    synchronized void forget(Runnable stop) {
        stops.remove(stop);
    }

    private synchronized @Nullable Runnable nextStop() {
        return stops.poll();
    }

    private void clear() {
        for (var stop = nextStop(); stop != null; stop = nextStop()) {
            stop.run();
        }
        folder.close();
        FileUtils.deleteQuietly(root.toFile());
    }

    @Override
    public void close() {
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException _) {
            // It runs, and does the same.
        }
    }
}
