package uk.waymark.query.reading;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.problem.Refusal;

/// Since when things are there, and since when that is known. What was not known is not told as having been there.
@Component
public class Beginnings {
    private final JdbcClient db;

    Beginnings(JdbcClient db) {
        this.db = db;
    }

    /// @throws Refusal when there is such a thing, but was none yet on that day, or nobody knew of it yet
    public void refuseEarly(Thing thing, String id, AuthorityCode authority, Clocks clocks) {
        var known = known(thing, id, Whose.of(authority), clocks);
        if (known.isEmpty()) {
            refuseUnknown(thing, id, Whose.of(authority));
        }
        known.forEach(beginning -> refuseEarly(thing, id, beginning, clocks));
    }

    /// @throws Refusal when that was later than on that day
    void refuseEarly(Thing thing, String id, Beginning beginning, Clocks clocks) {
        if (clocks.asAt() != null && beginning.since.isAfter(clocks.asAt())) {
            throw Refusal.notYetThere("There was no %s “%s” on %s; there is since %s."
                    .formatted(thing.word(), id, clocks.asAt(), beginning.since));
        }
    }

    /// @throws Refusal when there is such a thing after all
    void refuseUnknown(Thing thing, String id, Whose whose) {
        db.sql("""
                select event.recorded_at from %s thing
                join recorded_event event on event.position = thing.position
                where thing.id = :id and %s
                order by thing.position
                limit 1
                """.formatted(thing.table(), whose.among("thing.authority")))
                .param("id", id)
                .param("authority", whose.parameter())
                .query((row, _) ->
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant())
                .optional()
                .ifPresent(moment -> {
                    throw Refusal.notKnown("The %s “%s” was not known by then; it was recorded at %s."
                            .formatted(thing.word(), id, moment));
                });
    }

    /// Those of up to two authorities, which tells whether there are several.
    List<Beginning> known(Thing thing, String id, Whose whose, Clocks clocks) {
        return db.sql("""
                select thing.authority, min(thing.effective_on) as since from %s thing
                where thing.id = :id and %s
                and thing.position <= :known
                group by thing.authority
                limit 2
                """.formatted(thing.table(), whose.among("thing.authority")))
                .param("id", id)
                .param("authority", whose.parameter())
                .param("known", clocks.known())
                .query((row, _) -> new Beginning(
                        new AuthorityCode(row.getString("authority")), row.getObject("since", LocalDate.class)))
                .list();
    }

    /// @param since the day from which it is there
    record Beginning(AuthorityCode authority, LocalDate since) {}
}
