package uk.waymark.query.rebuild;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.waymark.query.feed.Projections;
import uk.waymark.query.row.Shapes;

/// Reads the topic from its beginning, several partitions side by side: an authority's events are all in one.
@Component
@Profile(Rebuild.PROFILE)
class BulkRead {
    private static final int WORKERS = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final Shapes shapes;
    private final Projections projections;
    private final Aside aside;
    private final DataSource database;

    BulkRead(Shapes shapes, Projections projections, Aside aside, DataSource database) {
        this.shapes = shapes;
        this.projections = projections;
        this.aside = aside;
        this.database = database;
    }

    /// @return what was read
    Sequences upTo(Map<Integer, Long> limits, Source source, Progress progress) {
        aside.know();
        Queue<Integer> partitions = new ConcurrentLinkedQueue<>(limits.keySet());
        var sequences = new Sequences();
        var threads = Executors.newFixedThreadPool(WORKERS);
        try {
            var running = new ExecutorCompletionService<Sequences>(threads);
            for (var i = 0; i < WORKERS; i++) {
                running.submit(new Worker(partitions, limits, source, shapes, projections, aside, database, progress));
            }
            for (var i = 0; i < WORKERS; i++) {
                sequences.addAll(running.take().get());
            }
        } catch (ExecutionException e) {
            throw Unfinished.because("The events cannot be folded", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unfinished("The rebuild was interrupted.", e);
        } finally {
            threads.shutdownNow();
            threads.close();
        }
        source.goTo(limits);
        return sequences;
    }
}
