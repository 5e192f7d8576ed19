package uk.waymark.query.minute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.Filter;
import uk.waymark.query.reading.JsonRows;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Whose;
import uk.waymark.query.statement.Statements;

/// Minutes in the order in which they were recorded, each with all that belongs to it in one statement.
@Component
class Minutes {
    private final JdbcClient db;
    private final JsonRows rows;

    Minutes(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /// The minute of that id, which is known to be there.
    Minute get(AuthorityCode authority, String id, Clocks clocks) {
        return select("minute.authority = :authority and minute.id = :id", clocks)
                .param("authority", authority.value())
                .param("id", id)
                .param("after", 0)
                .param("fetch", 1)
                .query(rows.of(Minute.class))
                .single();
    }

    List<Paging.Row<Minute>> list(Whose whose, @Nullable String body, Clocks clocks, Paging paging) {
        var asked = Filter.all(whose.among("minute.authority"), Filter.when(body, "minute.body = :body"));
        return select(asked, clocks)
                .param("authority", whose.parameter())
                .param("body", body)
                .param("after", paging.after())
                .param("fetch", paging.fetch())
                .query(rows.listed(Minute.class))
                .list();
    }

    private JdbcClient.StatementSpec select(String condition, Clocks clocks) {
        return clocks.sql(db, """
                select position, row_to_json(found) as item from (
                    select
                        minute.position, minute.authority, minute.id, minute.body, minute.meeting, minute.item,
                        minute.effective_on as "meetingOn", minute.title, minute.purpose, minute.discussion,
                        minute.contributors, minute.documents, minute.exempt,
                        (select version from version_of(minute.authority, minute.id, :known)) as version, minute.provenance,
                        case when resolution.position is not null then json_build_object(
                            'outcome', resolution.outcome,
                            'addressee', resolution.addressee,
                            'provenance', resolution.provenance,
                            'items', (
                                select coalesce(json_agg(json_build_object(
                                    'label', part ->> 'label', 'kind', part ->> 'kind', 'wording', part ->> 'wording',
                                    'owner', part ->> 'owner', 'counterpart', part ->> 'counterpart',
                                    'due', part -> 'due', 'refersTo', part -> 'refersTo',
                                    'followUp', case when follow_up.id is not null then json_build_object(
                                        'id', follow_up.id, 'status', follow_up.status) end) order by place), '[]')
                                from json_array_elements(resolution.items) with ordinality as list (part, place)
                                left join follow_up_at(:asAt, :known) follow_up on follow_up.authority = minute.authority
                                    and follow_up.minute = minute.id and follow_up.label = part ->> 'label'
                            )) end as resolution,
                        (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                            select undertaking.position, undertaking.ref, undertaking.by, undertaking.kind,
                                undertaking.wording, undertaking.due, undertaking.provenance,
                                case when follow_up.id is not null then json_build_object(
                                    'id', follow_up.id, 'status', follow_up.status) end as "followUp"
                            from undertaking_at(:asAt, :known) undertaking
                            left join follow_up_at(:asAt, :known) follow_up on follow_up.authority = undertaking.authority
                                and follow_up.minute = undertaking.minute and follow_up.label = undertaking.ref
                            where undertaking.authority = minute.authority and undertaking.minute = minute.id
                        ) part) as undertakings,
                        (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                            select %s
                            from statement_at(:asAt, :known) statement
                            where statement.authority = minute.authority and statement.minute = minute.id
                        ) part) as statements
                    from minute_at(:asAt, :known) minute
                    left join resolution_at(:asAt, :known) resolution
                        on resolution.authority = minute.authority and resolution.minute = minute.id
                    where %s and minute.position > :after
                    order by minute.position
                    limit :fetch
                ) found
                order by position
                """.formatted(Statements.COLUMNS, condition));
    }
}
