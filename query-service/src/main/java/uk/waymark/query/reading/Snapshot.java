package uk.waymark.query.reading;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.access.Caller;
import uk.waymark.events.authority.AuthorityCode;

/// Answers from one state of the read models, and says in the header `Bookmark` which.
@Component
public class Snapshot {
    private final TransactionTemplate transaction;
    private final Freshness freshness;
    private final Owners owners;
    private final Moments moments;
    private final JdbcTemplate db;
    private final Seats seats;

    Snapshot(
            PlatformTransactionManager transactions,
            Freshness freshness,
            Owners owners,
            Moments moments,
            JdbcTemplate db,
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

    /// What everybody may see.
    public <T> T forThePublic(Supplier<T> read) {
        return behind(Wall.AROUND_THE_PUBLIC, read);
    }

    /// What everybody may see of one council.
    public <T> T forThePublic(AuthorityCode authority, Function<Clocks, T> read) {
        return behind(Wall.around(authority), () -> read.apply(moments.now()));
    }

    private <T> ResponseEntity<T> answer(Scope scope, Function<Clocks, ResponseEntity<T>> read) {
        scope.whose().refuseStrange();
        if (scope.bookmark() != null) {
            freshness.await(scope.bookmark());
        }
        return behind(Wall.around(Caller.calling()), () -> read.apply(moments.of(scope)));
    }

    private <T> T behind(Wall wall, Supplier<T> read) {
        return Objects.requireNonNull(seats.taken(() -> transaction.execute(_ -> {
            begin(wall);
            return read.get();
        })));
    }

    /// Read models that were rebuilt take the place of these only when no read is under way. To lock takes no view of
    /// the data yet, so that the view is taken of those read models whose names the read goes by.
    ///
    /// What the caller may not see is not there for the database either, whatever a read forgets to say.
    ///
    /// The driver would ask for the isolation, set it and set it back, a round trip each; and of statements that it
    /// prepares it would keep one for each list of authorities.
    private void begin(Wall wall) {
        db.execute("""
                set transaction isolation level repeatable read;
                lock table feed_watermark in access share mode;
                """ + wall.sql());
    }

    private <T> ResponseEntity<T> bookmarked(Whose whose, T body) {
        return ResponseEntity.ok()
                .header("Bookmark", freshness.reached(whose.only()).toString())
                .body(body);
    }
}
