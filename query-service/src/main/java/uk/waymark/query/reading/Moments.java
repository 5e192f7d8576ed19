package uk.waymark.query.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.query.problem.Refusal;

/// Finds how far the record had come at a moment.
@Component
class Moments {
    private static final long ALL = Long.MAX_VALUE;

    private final JdbcClient db;
    private final Clock clock;

    Moments(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// @throws Refusal when nothing had been recorded by then
    Clocks of(Scope scope) {
        var today = scope.asAt() == null ? LocalDate.now(clock) : scope.asAt();
        return new Clocks(scope.asAt(), today, scope.knownAt() == null ? ALL : known(scope.knownAt(), scope));
    }

    /// Today, by all that is known.
    Clocks now() {
        return new Clocks(null, LocalDate.now(clock), ALL);
    }

    private long known(Instant moment, Scope scope) {
        refuseBefore(scope.whose(), moment);
        return db.sql("select position_by(:moment)")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private void refuseBefore(Whose whose, Instant moment) {
        var first = first(whose);
        if (first.isEmpty()) {
            throw Refusal.notKnown(
                    "%s has no record here; GET /authorities lists those that have one.".formatted(whose));
        }
        if (moment.isBefore(first.get())) {
            throw Refusal.notKnown(
                    "Nothing had been recorded by %s: the record begins at %s. Ask for a moment from then on, or without knownAt."
                            .formatted(moment, first.get()));
        }
    }

    /// When the record begins.
    private Optional<Instant> first(Whose whose) {
        return db.sql("""
                select recorded_at from recorded_event
                where %s
                order by position
                limit 1
                """.formatted(whose.among("authority")))
                .param("authority", whose.parameter())
                .query((row, _) ->
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
