package uk.waymark.query.reading;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.feed.Arrivals;
import uk.waymark.query.problem.Refusal;

/// How far the read models have seen.
@Component
class Freshness {
    private final JdbcClient db;
    private final Arrivals arrivals;
    private final ReadingSettings settings;
    // Each looks again whenever something has come in.
    private final Semaphore room;

    Freshness(JdbcClient db, Arrivals arrivals, ReadingSettings settings) {
        this.db = db;
        this.arrivals = arrivals;
        this.settings = settings;
        this.room = new Semaphore(settings.mostAwaiting());
    }

    /// @throws Refusal when the read models do not get there in time, or too many wait already
    void await(Bookmark wanted) {
        if (!room.tryAcquire()) {
            throw Refusal.overloaded();
        }
        try {
            awaitHere(wanted);
        } finally {
            room.release();
        }
    }

    private void awaitHere(Bookmark wanted) {
        try {
            if (!arrivals.await(() -> hasSeen(wanted), settings.patience())) {
                throw Refusal.notYet("""
                        %s has not been seen within %d s. Ask again with the same bookmark; if that does not help, \
                        /actuator/health tells whether events still come in.""".formatted(wanted, settings.patience().toSeconds()));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Refusal.notYet("The service is stopping. Ask again with the same bookmark.");
        }
    }

    Bookmark reached(@Nullable AuthorityCode authority) {
        return new Bookmark(authority, position(authority));
    }

    private boolean hasSeen(Bookmark wanted) {
        return position(wanted.authority()) >= wanted.position();
    }

    /// All of an authority's events up to the watermark have been seen too, whoever's event stands there.
    private long position(@Nullable AuthorityCode authority) {
        return db.sql("""
                select greatest(
                    (select position from feed_watermark),
                    (select position from feed_authority where authority = :authority))
                """)
                .param("authority", authority == null ? null : authority.value())
                .query(Long.class)
                .single();
    }
}
