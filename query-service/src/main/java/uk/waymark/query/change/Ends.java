package uk.waymark.query.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.problem.Wrong;
import uk.waymark.query.reading.Beginnings;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.Scope;
import uk.waymark.query.reading.Thing;

/// Finds the days between which changes are asked for.
@Component
class Ends {
    private final JdbcClient db;
    private final Beginnings beginnings;
    private final Clock clock;

    Ends(JdbcClient db, Beginnings beginnings, Clock clock) {
        this.db = db;
        this.beginnings = beginnings;
        this.clock = clock;
    }

    /// @throws Refusal when a meeting is unknown or has no day, when the days are the wrong way round, or when the plan
    ///     was not there, or not known, by the last of them
    Span of(Between between, AuthorityCode authority, String plan, Scope scope, Clocks clocks) {
        var span = switch (between.by()) {
            case EFFECTIVE -> span(between, authority, clocks.today(), clocks);
            case RECORDED -> {
                var last = LocalDate.ofInstant(
                        scope.knownAt() == null ? clock.instant() : scope.knownAt(), clock.getZone());
                yield span(between, authority, last, new Clocks(null, last, clocks.known()));
            }
        };
        beginnings.refuseEarly(Thing.PLAN, plan, authority, end(span.to(), between.by(), clocks));
        return span;
    }

    /// @param last the last day of the clock by which it is asked
    private Span span(Between between, AuthorityCode authority, LocalDate last, Clocks clocks) {
        var from = between.from() == null ? null : day("from", between.from(), authority, clocks);
        var to = between.to() == null ? last : day("to", between.to(), authority, clocks);
        if (to.isAfter(last)) {
            throw Refusal.of(
                    new Wrong("to", "%s is later than %s, the last day that is asked about".formatted(to, last)));
        }
        if (from != null && from.isAfter(to)) {
            throw Refusal.of(new Wrong("from", "%s is later than %s, where it is to end".formatted(from, to)));
        }
        return new Span(from, to, bodies(between));
    }

    private Clocks end(LocalDate to, ChangeClock by, Clocks clocks) {
        return switch (by) {
            case EFFECTIVE -> new Clocks(to, to, clocks.known());
            case RECORDED -> new Clocks(clocks.asAt(), clocks.today(), Math.min(clocks.known(), reachedOn(to)));
        };
    }

    private long reachedOn(LocalDate day) {
        return db.sql("select reached from reached_on(:day)")
                .param("day", day)
                .query(Long.class)
                .single();
    }

    private LocalDate day(String name, Bound bound, AuthorityCode authority, Clocks clocks) {
        return switch (bound) {
            case Bound.Day(var day) -> day;
            case Bound.Meeting meeting -> heldOn(name, meeting, authority, clocks);
        };
    }

    private LocalDate heldOn(String name, Bound.Meeting meeting, AuthorityCode authority, Clocks clocks) {
        var held = clocks.sql(db, """
                select held_on from meeting_at(:asAt, :known)
                where authority = :authority and body = :body and id = :id
                """)
                .param("authority", authority.value())
                .param("body", meeting.body())
                .param("id", meeting.id())
                .query((row, _) -> new Held(row.getObject("held_on", LocalDate.class)))
                .optional()
                .orElseThrow(() -> missing(name, meeting.id(), authority, clocks));
        if (held.on == null) {
            throw Refusal.of(new Wrong(name, "The meeting “%s” has no day yet".formatted(meeting.id())));
        }
        return held.on;
    }

    private Refusal missing(String name, String meeting, AuthorityCode authority, Clocks clocks) {
        beginnings.refuseEarly(Thing.MEETING, meeting, authority, clocks);
        return Refusal.of(
                new Wrong(name, "There is no meeting “%s”; GET /bodies/{id} lists those of a body".formatted(meeting)));
    }

    private static List<String> bodies(Between between) {
        return Stream.of(between.from(), between.to())
                .flatMap(bound -> bound instanceof Bound.Meeting meeting ? Stream.of(meeting.body()) : Stream.empty())
                .distinct()
                .toList();
    }

    private record Held(@Nullable LocalDate on) {}
}
