package uk.waymark.query.published;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.Snapshot;

/// The records of councils that have opened them. Others do not exist for the public.
@Component
class OpenRecords {
    private final JdbcClient db;
    private final Snapshot snapshot;

    OpenRecords(JdbcClient db, Snapshot snapshot) {
        this.db = db;
        this.snapshot = snapshot;
    }

    List<OpenRecord> all() {
        return snapshot.forThePublic(this::open);
    }

    /// @throws Refusal when there is no such council, or its record is closed
    <T> List<T> of(String gss, BiFunction<AuthorityCode, Clocks, List<T>> read) {
        return snapshot.forThePublic(code(gss), clocks -> {
            var authority = code(gss);
            if (open().stream().noneMatch(record -> record.authority().equals(authority.value()))) {
                throw missing(gss);
            }
            return read.apply(authority, clocks);
        });
    }

    private List<OpenRecord> open() {
        return db.sql("select authority, name from open_record()")
                .query((row, _) -> new OpenRecord(row.getString("authority"), row.getString("name")))
                .list();
    }

    private static AuthorityCode code(String gss) {
        try {
            return new AuthorityCode(gss);
        } catch (IllegalArgumentException _) {
            throw missing(gss);
        }
    }

    private static Refusal missing(String gss) {
        return Refusal.missing("open record of", gss, "/public");
    }
}
