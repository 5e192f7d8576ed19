package uk.waymark.query.followup;

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

/// Follow-ups in the order in which they were raised, each with its answers in one statement.
@Component
class FollowUps {
    private final JdbcClient db;
    private final JsonRows rows;

    FollowUps(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /// The follow-up of that id, which is known to be there.
    FollowUp get(AuthorityCode authority, String id, Clocks clocks) {
        return select("follow_up.authority = :authority and follow_up.id = :id", Whose.of(authority), clocks)
                .param("id", id)
                .param("fetch", 1)
                .query(rows.of(FollowUp.class))
                .single();
    }

    /// Those of a body that it has not accepted yet.
    List<FollowUp> arising(AuthorityCode authority, String body, Clocks clocks) {
        return select(
                        "follow_up.authority = :authority and follow_up.body = :body"
                                + " and follow_up.status <> 'ACCEPTED'",
                        Whose.of(authority),
                        clocks)
                .param("body", body)
                .param("fetch", Integer.MAX_VALUE)
                .query(rows.of(FollowUp.class))
                .list();
    }

    List<Paging.Row<FollowUp>> list(
            Whose whose, @Nullable String body, @Nullable FollowUpStatus status, Clocks clocks, Paging paging) {
        var asked = Filter.all(
                "follow_up.position > :after",
                whose.among("follow_up.authority"),
                Filter.when(body, "follow_up.body = :body"),
                Filter.when(status, "follow_up.status = :status"));
        return select(asked, whose, clocks)
                .param("body", body)
                .param("status", status == null ? null : status.name())
                .param("after", paging.after())
                .param("fetch", paging.fetch())
                .query(rows.listed(FollowUp.class))
                .list();
    }

    private JdbcClient.StatementSpec select(String condition, Whose whose, Clocks clocks) {
        return clocks.sql(db, """
                select position, row_to_json(found) as item from (
                    select
                        follow_up.position, follow_up.authority, follow_up.id, follow_up.body, follow_up.minute,
                        follow_up.label, follow_up.kind, follow_up.wording, follow_up.owner, follow_up.counterpart,
                        follow_up.due, follow_up.due_on as "dueOn",
                        coalesce(follow_up.status = 'OPEN' and follow_up.due_on < :today, false) as overdue,
                        follow_up.effective_on as "raisedOn", follow_up.status,
                        (select version from version_of(follow_up.authority, follow_up.id, :known)) as version,
                        follow_up.provenance,
                        (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                            select answer.position, answer.answer, answer.answered_by as "answeredBy",
                                answer.documents, answer.effective_on as "effectiveOn",
                                answer.recorded_at as "recordedAt", decision.decision,
                                decision.decided_at as "decidedAt", decision.remark,
                                decision.effective_on as "decidedOn", answer.provenance
                            from answer_at(:asAt, :known) answer
                            left join lateral (
                                select * from decision_at(:asAt, :known) decision
                                where decision.authority = answer.authority
                                and decision.follow_up = answer.follow_up and decision.position > answer.position
                                and not exists (
                                    select from answer_at(:asAt, :known) later
                                    where later.authority = answer.authority
                                    and later.follow_up = answer.follow_up
                                    and later.position > answer.position and later.position < decision.position)
                                order by decision.position
                                limit 1) decision on true
                            where answer.authority = follow_up.authority and answer.follow_up = follow_up.id
                        ) part) as answers
                    from follow_up_at(:asAt, :known) follow_up
                    where %s
                    order by follow_up.position
                    limit :fetch
                ) found
                order by position
                """.formatted(condition)).param("authority", whose.parameter());
    }
}
