package uk.waymark.query.statement;

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

/// Statements in the order in which they were recorded, each beside the record in one statement.
@Component
public class Statements {
    /// What is told of `statement`, a row of `statement_at(:asAt, :known)`. The record is asked twice: by what is
    /// known, and by what had been recorded by the end of the day on which the figures were told.
    public static final String COLUMNS = """
            statement.position, statement.authority, statement.id, statement.body, statement.minute, statement.ref,
            statement.effective_on as "meetingOn", statement.by, statement.wording, statement.tally,
            case when statement.tally is not null then (
                select json_build_object(
                    'tally', statement.tally,
                    'record', (
                        select row_to_json(record) from tally_at(
                            statement.authority, claim.plan, claim.dimension, claim."asAt", :known) record),
                    'knownThen', (
                        select row_to_json(record)
                        from reached_on(statement.effective_on) meeting
                        cross join lateral tally_at(
                            statement.authority, claim.plan, claim.dimension, claim."asAt",
                            least(:known, meeting.reached)) record))
                from json_to_record(statement.tally) claim (plan text, dimension text, "asAt" date)) end as "check",
            statement.recorded_at as "recordedAt",
            (select version from version_of(statement.authority, statement.id, :known)) as version,
            statement.provenance""";

    private final JdbcClient db;
    private final JsonRows rows;

    Statements(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /// The statement of that id, which is known to be there.
    Statement get(AuthorityCode authority, String id, Clocks clocks) {
        return select("statement.authority = :authority and statement.id = :id", clocks)
                .param("authority", authority.value())
                .param("id", id)
                .param("after", 0)
                .param("fetch", 1)
                .query(rows.of(Statement.class))
                .single();
    }

    List<Paging.Row<Statement>> list(
            Whose whose, @Nullable String body, @Nullable String plan, Clocks clocks, Paging paging) {
        var asked = Filter.all(
                whose.among("statement.authority"),
                Filter.when(body, "statement.body = :body"),
                Filter.when(plan, "statement.tally ->> 'plan' = :plan"));
        return select(asked, clocks)
                .param("authority", whose.parameter())
                .param("body", body)
                .param("plan", plan)
                .param("after", paging.after())
                .param("fetch", paging.fetch())
                .query(rows.listed(Statement.class))
                .list();
    }

    private JdbcClient.StatementSpec select(String condition, Clocks clocks) {
        return clocks.sql(db, """
                select position, row_to_json(found) as item from (
                    select %s
                    from statement_at(:asAt, :known) statement
                    where %s and statement.position > :after
                    order by statement.position
                    limit :fetch
                ) found
                order by position
                """.formatted(COLUMNS, condition));
    }
}
