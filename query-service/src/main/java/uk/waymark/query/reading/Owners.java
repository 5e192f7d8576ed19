package uk.waymark.query.reading;

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

    /// @throws Refusal when there is no such thing, or several
    AuthorityCode of(Thing thing, String id, Scope scope) {
        var found = SLUG.matcher(id).matches() ? candidates(thing, id, scope) : List.<String>of();
        return switch (found.size()) {
            case 0 -> throw Refusal.missing(thing.word(), id, thing.list());
            case 1 -> new AuthorityCode(found.getFirst());
            default ->
                throw Refusal.of(new Wrong(
                        "authority", "Several authorities have a %s “%s”; say whose".formatted(thing.word(), id)));
        };
    }

    private List<String> candidates(Thing thing, String id, Scope scope) {
        return db.sql("""
                select authority from %s
                where id = :id and (:authority::text is null or authority = :authority)
                limit 2
                """.formatted(thing.table()))
                .param("id", id)
                .param("authority", scope.authorityCode())
                .query((row, _) -> row.getString("authority"))
                .list();
    }
}
