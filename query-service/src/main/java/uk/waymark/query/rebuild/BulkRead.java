package uk.waymark.query.rebuild;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.waymark.query.feed.Incoming;
import uk.waymark.query.feed.Projections;
import uk.waymark.query.row.Shapes;

/// Reads the topic from its beginning: one thread reads and sees that nothing is missing, and as many as there are
/// processors make rows of what it has read.
@Component
@Profile(Rebuild.PROFILE)
class BulkRead {
    private static final int COPIERS = Math.max(2, Runtime.getRuntime().availableProcessors());

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
        var copiers = new ArrayList<Copier>();
        var threads = Executors.newFixedThreadPool(COPIERS);
        try {
            for (var i = 0; i < COPIERS; i++) {
                copiers.add(new Copier(database, shapes, projections));
            }
            var work = new Work(threads, new ArrayBlockingQueue<>(COPIERS, false, copiers));
            var sequences = new Sequences();
            source.goTo(Map.of());
            while (!source.hasReached(limits)) {
                var records = source.next(limits);
                if (!records.isEmpty()) {
                    work.share(news(records, sequences));
                    progress.read(records.size());
                    source.beginWaiting();
                }
            }
            work.finish();
            return sequences;
        } catch (SQLException e) {
            throw Unfinished.because("The events cannot be folded", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unfinished("The rebuild was interrupted.", e);
        } finally {
            threads.shutdownNow();
            threads.close();
            copiers.forEach(BulkRead::close);
        }
    }

    private List<Copier.Read> news(List<ConsumerRecord<String, String>> records, Sequences sequences) {
        var news = new ArrayList<Copier.Read>(records.size());
        for (var message : records) {
            var recorded = Incoming.envelope(message);
            if (sequences.isNext(recorded)) {
                news.add(new Copier.Read(message, recorded, aside.takes(recorded)));
            }
        }
        return news;
    }

    private static void close(Copier copier) {
        try {
            copier.close();
        } catch (SQLException _) {
            // What it was to write is written, or was refused with a reason.
        }
    }

    /// Gives events to whichever copier is free.
    private record Work(
            ExecutorService threads, BlockingQueue<Copier> free, AtomicReference<@Nullable RuntimeException> failure) {
        Work(ExecutorService threads, BlockingQueue<Copier> free) {
            this(threads, free, new AtomicReference<>());
        }

        void share(List<Copier.Read> events) throws InterruptedException {
            var copier = free.take();
            refuseFailure();
            threads.execute(() -> {
                try {
                    copier.take(events);
                } catch (RuntimeException e) {
                    failure.compareAndSet(null, e);
                } finally {
                    free.add(copier);
                }
            });
        }

        void finish() throws InterruptedException {
            for (var i = 0; i < COPIERS; i++) {
                free.take().flush();
            }
            refuseFailure();
        }

        private void refuseFailure() {
            var first = failure.get();
            if (first != null) {
                throw Unfinished.because("The events cannot be folded", first);
            }
        }
    }
}
