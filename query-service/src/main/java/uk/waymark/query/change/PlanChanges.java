package uk.waymark.query.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventJson;
import uk.waymark.events.EventTypes;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.rating.Dimension;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.timeline.Sentence;

/// What happened to a plan, to its actions, and to what was resolved by the bodies that adopted it, that it reported to
/// by then, or between whose meetings it is asked.
@Component
class PlanChanges {
    private final JdbcClient db;
    private final Clock clock;
    private final JsonMapper mapper = EventJson.mapper();

    PlanChanges(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Change> between(AuthorityCode authority, String plan, Span span, ChangeClock by, Clocks clocks) {
        var from = span.from();
        var places = places(authority, plan);
        return clocks.sql(db, """
                with discharged as (
                    select decision.position from decision_at(:asAt, :known) decision
                    join follow_up on follow_up.authority = decision.authority and follow_up.id = decision.follow_up
                    where decision.authority = :authority and decision.decision = 'ACCEPTED'
                    and (follow_up.body = any (:bodies::text[])
                        or follow_up.body in (
                            select adoption.body from adoption_at(:asAt, :known) adoption
                            where adoption.authority = :authority and adoption.plan = :plan)
                        -- Reports went to it by then, wherever they go since.
                        or exists (
                            select from reporting_cadence reporting
                            where reporting.authority = :authority and reporting.plan = :plan
                            and reporting.reports_to = follow_up.body
                            and reporting.effective_on <= decision.effective_on and reporting.position <= :known))
                )
                select event.* from recorded_event event
                where event.authority = :authority
                and (event.subject = :plan
                    -- All that begins with the plan and a slash: the character after it is the zero.
                    or event.subject > :plan || '/' and event.subject < :plan || '0'
                    or event.position in (select position from discharged))
                and event.position <= :known and event.effective_on <= :asAt
                and not exists (
                    select from parked_event waiting
                    where waiting.authority = event.authority and waiting.subject = event.subject
                    and waiting.position <= event.position)
                and case :clock
                    when 'EFFECTIVE' then event.effective_on > :from and event.effective_on <= :to
                    else event.recorded_at >= :after and event.recorded_at < :before end
                order by case :clock when 'EFFECTIVE' then event.effective_on end, event.position
                """)
                .param("authority", authority.value())
                .param("plan", plan)
                .param("bodies", span.bodies().toArray(String[]::new))
                .param("clock", by.name())
                .param("from", from == null ? LocalDate.MIN : from)
                .param("to", span.to())
                .param("after", from == null ? OffsetDateTime.MIN : end(from))
                .param("before", end(span.to()))
                .query((row, _) -> change(row, places))
                .list();
    }

    private OffsetDateTime end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private Change change(ResultSet row, Map<Dimension, Map<String, Integer>> places) throws SQLException {
        var type = EventTypes.named(row.getString("type")).orElseThrow();
        var event = mapper.readValue(row.getString("data"), type);
        var change = ChangeOf.event(event, places);
        return new Change(
                change.kind(),
                row.getString("subject"),
                Sentence.of(event),
                change.reason(),
                change.arrow(),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("capacity"),
                row.getLong("version"),
                row.getLong("position"));
    }

    /// The places of the codes by which the plan rates, from the worst on.
    private Map<Dimension, Map<String, Integer>> places(AuthorityCode authority, String plan) {
        var places = new EnumMap<Dimension, Map<String, Integer>>(Dimension.class);
        db.sql("""
                select rated.dimension, legend.code, legend.place
                from plan
                cross join lateral (
                    values ('DELIVERY', plan.delivery_scheme), ('IMPACT', plan.impact_scheme)
                ) rated (dimension, scheme)
                join legend on legend.scheme = rated.scheme
                where plan.authority = :authority and plan.id = :plan
                """).param("authority", authority.value()).param("plan", plan).query(row -> {
            places.computeIfAbsent(Dimension.valueOf(row.getString("dimension")), _ -> new HashMap<>())
                    .put(row.getString("code"), row.getInt("place"));
        });
        return places;
    }
}
