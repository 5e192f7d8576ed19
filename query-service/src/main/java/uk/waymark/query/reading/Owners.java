package uk.waymark.query.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.problem.Wrong;

/// Finds the authority that an id belongs to.
@Component
class Owners {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9/-]{1,500}");

    private final JdbcClient db;

    Owners(JdbcClient db) {
        this.db = db;
    }

    /// @throws Refusal when there is no such thing, or was none on that day, or several
    AuthorityCode of(Thing thing, String id, Scope scope, Clocks clocks) {
        var found = SLUG.matcher(id).matches() ? candidates(thing, id, scope) : List.<Candidate>of();
        return switch (found.size()) {
            case 0 -> throw Refusal.missing(thing.word(), id, thing.list());
            case 1 -> there(thing, id, found.getFirst(), clocks);
            default ->
                throw Refusal.of(new Wrong(
                        "authority", "Several authorities have a %s “%s”; say whose".formatted(thing.word(), id)));
        };
    }

    private AuthorityCode there(Thing thing, String id, Candidate candidate, Clocks clocks) {
        if (clocks.asAt() != null && candidate.since.isAfter(clocks.asAt())) {
            throw Refusal.notYetThere("There was no %s “%s” on %s; there is since %s."
                    .formatted(thing.word(), id, clocks.asAt(), candidate.since));
        }
        if (candidate.position > clocks.known()) {
            throw Refusal.notKnown("The %s “%s” was not known by then; it was recorded at %s."
                    .formatted(thing.word(), id, recordedAt(candidate.position)));
        }
        return candidate.authority;
    }

    private List<Candidate> candidates(Thing thing, String id, Scope scope) {
        return db.sql("""
                select authority, effective_on, position from %s
                where id = :id and (:authority::text is null or authority = :authority)
                limit 2
                """.formatted(thing.table()))
                .param("id", id)
                .param("authority", scope.authorityCode())
                .query((row, _) -> new Candidate(
                        new AuthorityCode(row.getString("authority")),
                        row.getObject("effective_on", LocalDate.class),
                        row.getLong("position")))
                .list();
    }

    private String recordedAt(long position) {
        return db.sql("select recorded_at from recorded_event where position = :position")
                .param("position", position)
                .query((row, _) ->
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant())
                .single()
                .toString();
    }

    /// @param since the day from which it is there
    private record Candidate(AuthorityCode authority, LocalDate since, long position) {}
}
