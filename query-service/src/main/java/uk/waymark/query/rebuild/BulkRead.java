package uk.waymark.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.waymark.query.feed.Blocked;
import uk.waymark.query.feed.Projections;
import uk.waymark.query.row.Shapes;

/// Reads the topic from its beginning and folds its streams side by side, each always by the same worker.
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
        var sequences = new Sequences();
        var workers = IntStream.range(0, WORKERS)
                .mapToObj(_ -> new Worker(shapes, projections, aside, database))
                .toList();
        try (var threads = Executors.newFixedThreadPool(WORKERS)) {
            var running = workers.stream().map(threads::submit).toList();
            try {
                feed(limits, source, sequences, workers, running, progress);
                for (var end : running) {
                    end.get();
                }
            } catch (ExecutionException | Blocked e) {
                throw Unfinished.because("The events cannot be folded", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Unfinished("The rebuild was interrupted.", e);
            } finally {
                threads.shutdownNow();
            }
        }
        return sequences;
    }

    private static void feed(
            Map<Integer, Long> limits,
            Source source,
            Sequences sequences,
            List<Worker> workers,
            List<Future<Void>> running,
            Progress progress)
            throws InterruptedException, ExecutionException {
        var total = limits.values().stream().flatMapToLong(LongStream::of).sum();
        while (!source.hasReached(limits)) {
            var shares = shares(source.next(limits), sequences);
            for (var i = 0; i < WORKERS; i++) {
                hand(shares.get(i), workers.get(i), running.get(i));
            }
            progress.read(sequences.events(), total);
        }
        for (var i = 0; i < WORKERS; i++) {
            workers.get(i).waiting().put(List.of());
        }
    }

    private static List<List<ConsumerRecord<String, String>>> shares(
            List<ConsumerRecord<String, String>> records, Sequences sequences) {
        var shares = new ArrayList<List<ConsumerRecord<String, String>>>();
        IntStream.range(0, WORKERS).forEach(_ -> shares.add(new ArrayList<>()));
        for (var message : records) {
            var news = Envelope.of(message);
            if (sequences.isNext(news)) {
                shares.get(Math.floorMod(news.stream(), WORKERS)).add(message);
            }
        }
        return shares;
    }

    private static void hand(List<ConsumerRecord<String, String>> share, Worker worker, Future<Void> running)
            throws InterruptedException, ExecutionException {
        while (!share.isEmpty() && !worker.waiting().offer(share, 1, TimeUnit.SECONDS)) {
            if (running.isDone()) {
                running.get();
            }
        }
    }
}
