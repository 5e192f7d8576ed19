package uk.waymark.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.commons.io.FileUtils;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.prepared.Prepared;

/// Where one line of the table is measured. However that ends, by Ctrl-C too, what was started here is stopped and the
/// folder goes.
public final class Site implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path root;
    private final DataFolder folder;
    private final Prepared services;
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Thread atExit = new Thread(this::clear);
    private boolean closed;

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

    /// Starts something and remembers it in one step, so that nothing is stopped in between.
    ///
    /// @throws IllegalStateException when all is being stopped, which what comes now would miss
    synchronized <P> Running<P> start(Start<P> start, Consumer<P> stop) throws IOException {
        if (closed) {
            throw new IllegalStateException("The benchmark is being stopped");
        }
        var process = start.start();
        var running = new Running<>(process, () -> stop.accept(process));
        stops.push(running.stop());
        return running;
    }

    /// Starts a process.
    @FunctionalInterface
    interface Start<P> {
        P start() throws IOException;
    }

    /// A process, and what stops it.
    record Running<P>(P process, Runnable stop) {}

    synchronized void forget(Runnable stop) {
        stops.remove(stop);
    }

    private synchronized Optional<Runnable> nextStop() {
        closed = true;
        return Optional.ofNullable(stops.poll());
    }

    private void clear() {
        for (var stop = nextStop(); stop.isPresent(); stop = nextStop()) {
            stop.get().run();
        }
        folder.close();
        try {
            // What has just ended may still have written.
            Until.holds("The end of " + root, PATIENCE, () -> {
                FileUtils.deleteQuietly(root.toFile());
                return !Files.exists(root);
            });
        } catch (TimeoutException e) {
            System.err.println(e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
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
