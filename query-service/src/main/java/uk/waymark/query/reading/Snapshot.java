package uk.waymark.query.reading;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.events.authority.AuthorityCode;

/// Answers from one state of the read models, and says in the header `Bookmark` which.
@Component
public class Snapshot {
    private final TransactionTemplate transaction;
    private final Freshness freshness;
    private final Owners owners;
    private final Moments moments;
    private final JdbcClient db;
    private final Seats seats;

    Snapshot(
            PlatformTransactionManager transactions,
            Freshness freshness,
            Owners owners,
            Moments moments,
            JdbcClient db,
            Seats seats) {
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        this.freshness = freshness;
        this.owners = owners;
        this.moments = moments;
        this.db = db;
        this.seats = seats;
    }

    /// What the scope holds.
    public <T> ResponseEntity<T> of(Scope scope, Function<Clocks, T> read) {
        return answer(scope, clocks -> bookmarked(scope.whose(), read.apply(clocks)));
    }

    /// One thing, or what belongs to it.
    public <T> ResponseEntity<T> of(Scope scope, Thing thing, String id, BiFunction<AuthorityCode, Clocks, T> read) {
        return answer(scope, clocks -> {
            var owner = owners.of(thing, id, scope, clocks);
            return bookmarked(Whose.of(owner), read.apply(owner, clocks));
        });
    }

    /// What belongs to all of some things, or all that the scope holds when none is named.
    ///
    /// @param things in the order in which they are looked for, which matters for the first that is not there
    public <T> ResponseEntity<T> of(Scope scope, Map<Thing, String> things, BiFunction<Whose, Clocks, T> read) {
        return answer(scope, clocks -> {
            var narrowed = scope;
            for (var named : things.entrySet()) {
                narrowed = narrowed.within(owners.of(named.getKey(), named.getValue(), narrowed, clocks));
            }
            return bookmarked(narrowed.whose(), read.apply(narrowed.whose(), clocks));
        });
    }

    private <T> ResponseEntity<T> answer(Scope scope, Function<Clocks, ResponseEntity<T>> read) {
        scope.whose().refuseStrange();
        if (scope.bookmark() != null) {
            freshness.await(scope.bookmark());
        }
        return seats.taken(() -> transaction.execute(_ -> {
            begin();
            return read.apply(moments.of(scope));
        }));
    }

    /// Read models that were rebuilt take the place of these only when no read is under way. To lock takes no view of
    /// the data yet, so that the view is taken of those read models whose names the read goes by.
    ///
    /// The driver would ask for the isolation, set it and set it back, a round trip each.
    private void begin() {
        db.sql("""
                set transaction isolation level repeatable read;
                lock table feed_watermark in access share mode
                """).update();
    }

    private <T> ResponseEntity<T> bookmarked(Whose whose, T body) {
        return ResponseEntity.ok()
                .header("Bookmark", freshness.reached(whose.only()).toString())
                .body(body);
    }
}
