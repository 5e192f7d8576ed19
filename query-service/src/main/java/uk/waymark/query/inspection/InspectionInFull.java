package uk.waymark.query.inspection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.JsonRows;

/// One inspection with its findings, what answers them and what was predicted, in one statement.
@Component
class InspectionInFull {
    private static final String SELECT = """
            select row_to_json(found) as item from (
                select %s,
                    inspection.scope, inspection.exclusions, inspection.lead, inspection.partners,
                    (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                        select finding.position, finding.id, finding.ref, finding.kind, finding.area, finding.text,
                            finding.page, finding.partner, finding.root_cause as "rootCause", finding.commentary,
                            finding.effective_on as "effectiveOn", finding.provenance,
                            (select coalesce(json_agg(row_to_json(answering) order by position), '[]') from (
                                select action.position, action.id, action.plan, action.ref, action.text, action.status,
                                    (select rating from held_rating(
                                        action.authority, action.plan, action.id, 'DELIVERY', :asAt, :known)) as rating
                                from action_at(:asAt, :known) action
                                where action.authority = finding.authority
                                and action.findings @> array[finding.id]) answering) as actions,
                            (select row_to_json(disputed) from (
                                select contest.reason, contest.documents, contest.effective_on as "effectiveOn",
                                    contest.recorded_at as "recordedAt", contest.by, contest.capacity,
                                    contest.provenance
                                from contest_at(:asAt, :known) contest
                                where contest.authority = finding.authority
                                and contest.finding = finding.id) disputed) as contest
                        from finding_at(:asAt, :known) finding
                        where finding.authority = inspection.authority and finding.inspection = inspection.id
                    ) part) as findings,
                    case when self.id is not null then json_build_object(
                        'inspection', self.id,
                        'areas', (
                            select coalesce(json_agg(json_build_object(
                                'area', area,
                                'predicted', case when predicted.rank is not null then
                                    json_build_object('rank', predicted.rank, 'label', predicted.label) end,
                                'outcome', case when outcome.rank is not null then
                                    json_build_object('rank', outcome.rank, 'label', outcome.label) end,
                                'comparison', case
                                    when outcome.rank = predicted.rank then 'AS_PREDICTED'
                                    when outcome.rank < predicted.rank then 'BETTER'
                                    when outcome.rank > predicted.rank then 'WORSE' end)
                                order by coalesce(outcome.place, predicted.place), area), '[]')
                            from (select * from judgement_at(:asAt, :known) judgement
                                where judgement.authority = inspection.authority
                                and judgement.inspection = inspection.id) outcome
                            full join (select * from judgement_at(:asAt, :known) judgement
                                where judgement.authority = inspection.authority
                                and judgement.inspection = self.id) predicted
                            using (area))) end as prediction
                from inspection_at(:asAt, :known) inspection
                left join lateral (
                    select earlier.id from inspection_at(:asAt, :known) earlier
                    where earlier.authority = inspection.authority and earlier.framework = inspection.framework
                    and earlier.kind = 'SELF_EVALUATION' and inspection.kind <> 'SELF_EVALUATION'
                    and earlier.from_on < inspection.from_on
                    order by earlier.from_on desc, earlier.position desc
                    limit 1) self on true
                where inspection.authority = :authority and inspection.id = :id
            ) found
            """.formatted(Inspections.COMMON);

    private final JdbcClient db;
    private final JsonRows rows;

    InspectionInFull(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /// The inspection of that id, which is known to be there.
    Inspection get(AuthorityCode authority, String id, Clocks clocks) {
        return clocks.sql(db, SELECT)
                .param("authority", authority.value())
                .param("id", id)
                .query(rows.of(Inspection.class))
                .single();
    }
}
