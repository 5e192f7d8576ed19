package uk.waymark.query.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.Due;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.rating.AnotherScheme;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.JsonRows;

/// Reads what figures are made of, each sort of it in one statement.
@Component
class Records {
    private final JdbcClient db;
    private final JsonRows rows;

    Records(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /// The plan of that id, which is known to be there.
    PlanRecord plan(AuthorityCode authority, String id, AnotherScheme another, Clocks clocks) {
        return clocks.sql(db, """
                select json_build_object(
                    'draftedOn', plan.effective_on,
                    'scales', (
                        select json_agg(json_build_object(
                            'dimension', scale.dimension, 'scheme', scale.scheme,
                            'becomes', (
                                select json_object_agg(own.code, other.code)
                                from legend own
                                cross join lateral code_in(own.scheme, own.code, scale.scheme) other
                                where own.scheme = scale.own),
                            'codes', (
                                select coalesce(json_agg(legend.code order by legend.place), '[]')
                                from legend where legend.scheme = scale.scheme)))
                        from (values
                            ('DELIVERY', plan.delivery_scheme, coalesce(:scheme::text, plan.delivery_scheme)),
                            ('IMPACT', plan.impact_scheme, plan.impact_scheme)) scale (dimension, own, scheme)
                        where scale.own is not null)) as item
                from plan_at(:asAt, :known) plan
                where plan.authority = :authority and plan.id = :id
                """)
                .param("authority", authority.value())
                .param("id", id)
                .param("scheme", another.scheme())
                .query(rows.of(PlanRecord.class))
                .single();
    }

    List<History> actions(AuthorityCode authority, String plan, Clocks clocks) {
        return clocks.sql(db, """
                select json_build_object(
                    'addedOn', action.effective_on,
                    'due', action.original_due,
                    'stages', (
                        select coalesce(json_agg(json_build_object(
                            'status', stage.status, 'effectiveOn', stage.effective_on) order by stage.position), '[]')
                        from stage_at(:asAt, :known) stage
                        where stage.authority = action.authority and stage.action = action.id),
                    'revisions', (
                        select coalesce(json_agg(json_build_object(
                            'due', revision.due, 'effectiveOn', revision.effective_on)
                            order by revision.position), '[]')
                        from due_revision_at(:asAt, :known) revision
                        where revision.authority = action.authority and revision.action = action.id),
                    'ratings', (
                        select coalesce(json_agg(json_build_object(
                            'dimension', rating.dimension, 'rating', rating.rating, 'direction', rating.direction,
                            'asAt', rating.as_at) order by rating.as_at, rating.given_at, rating.position), '[]')
                        from rating_at(:asAt, :known) rating
                        where rating.authority = action.authority and rating.plan = action.plan
                        and rating.action = action.id)) as item
                from action_at(:asAt, :known) action
                where action.authority = :authority and action.plan = :plan
                """)
                .param("authority", authority.value())
                .param("plan", plan)
                .query(rows.of(History.class))
                .list();
    }

    /// The meetings of those bodies whose next one makes something due.
    Meetings meetings(AuthorityCode authority, List<History> actions, Clocks clocks) {
        var bodies = bodies(actions);
        return bodies.isEmpty()
                ? new Meetings(List.of())
                : new Meetings(clocks.sql(db, """
                select body, id, held_on, effective_on from announcement
                where authority = :authority and body in (:bodies)
                and effective_on <= :asAt and position <= :known
                order by position
                """)
                        .param("authority", authority.value())
                        .param("bodies", bodies)
                        .query((row, _) -> new Meetings.Announcement(
                                row.getString("body"),
                                row.getString("id"),
                                row.getObject("held_on", LocalDate.class),
                                row.getObject("effective_on", LocalDate.class)))
                        .list());
    }

    private static List<String> bodies(List<History> actions) {
        return actions.stream()
                .flatMap(action -> Stream.concat(
                        Stream.of(action.due()), action.revisions().stream().map(History.Revision::due)))
                .flatMap(due -> due instanceof Due.NextMeeting next
                        ? Stream.of(next.body().value())
                        : Stream.empty())
                .distinct()
                .toList();
    }
}
