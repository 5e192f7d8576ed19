package uk.waymark.query.body;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.JsonRows;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Whose;

/// Boards and committees in the order in which they were established.
@Component
class Bodies {
    private static final String SELECT = """
            select position, row_to_json(found) as item from (
                select
                    body.position, body.authority, body.id, body.name, body.parent,
                    body.effective_on as "effectiveOn",
                    (select version from version_of(body.authority, body.id, :known)) as version, body.provenance,
                    (select coalesce(json_agg(child.id order by child.position), '[]')
                     from body_at(:asAt, :known) child
                     where child.authority = body.authority and child.parent = body.id) as children,
                    (select coalesce(json_agg(row_to_json(part) order by "dueOn", position), '[]') from (
                        select meeting.position, meeting.id, meeting.ref, meeting.due, meeting.held_on as "dueOn",
                            meeting.title, confirmation.confirmed_at as "minutesConfirmedAt",
                            confirmation.corrections as "minutesCorrections",
                            meeting.effective_on as "effectiveOn", meeting.provenance
                        from meeting_at(:asAt, :known) meeting
                        left join minutes_confirmation_at(:asAt, :known) confirmation
                            on confirmation.authority = meeting.authority and confirmation.meeting = meeting.id
                        where meeting.authority = body.authority and meeting.body = body.id) part) as meetings
                from body_at(:asAt, :known) body
                where %s and body.position > :after
                order by body.position
                limit :fetch
            ) found
            order by position
            """;

    private final JdbcClient db;
    private final JsonRows rows;

    Bodies(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /// The body of that id, which is known to be there.
    Body get(AuthorityCode authority, String id, Clocks clocks) {
        return clocks.sql(db, SELECT.formatted("body.authority = :authority and body.id = :id"))
                .param("authority", authority.value())
                .param("id", id)
                .param("after", 0)
                .param("fetch", 1)
                .query(rows.of(Body.class))
                .single();
    }

    List<Paging.Row<Body>> list(Whose whose, Clocks clocks, Paging paging) {
        return clocks.sql(db, SELECT.formatted(whose.among("body.authority")))
                .param("authority", whose.parameter())
                .param("after", paging.after())
                .param("fetch", paging.fetch())
                .query(rows.listed(Body.class))
                .list();
    }
}
