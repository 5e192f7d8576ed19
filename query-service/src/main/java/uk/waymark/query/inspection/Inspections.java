package uk.waymark.query.inspection;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.JsonRows;
import uk.waymark.query.reading.Paging;
import uk.waymark.query.reading.Whose;

/// Inspections in the order in which they were recorded.
@Component
public class Inspections {
    static final String COMMON = """
            inspection.position, inspection.authority, inspection.id, inspection.inspectorate, inspection.framework,
            inspection.kind, inspection.from_on as "from", inspection.to_on as "to",
            inspection.effective_on as "effectiveOn",
            (select version from version_of(inspection.authority, inspection.id, :known)) as version,
            inspection.provenance,
            (select coalesce(json_agg(row_to_json(part) order by position), '[]') from (
                select position, received_on as "receivedOn", published_on as "publishedOn", documents, provenance
                from report_at(:asAt, :known) report
                where report.authority = inspection.authority and report.inspection = inspection.id) part) as reports,
            (select coalesce(json_agg(row_to_json(part) order by place), '[]') from (
                select place, area,
                    case when rank is not null then json_build_object('rank', rank, 'label', label) end as grade,
                    not_judged as "notJudged", commentary, effective_on as "effectiveOn", provenance
                from judgement_at(:asAt, :known) judgement
                where judgement.authority = inspection.authority and judgement.inspection = inspection.id
            ) part) as judgements""";

    private final JdbcClient db;
    private final JsonRows rows;

    Inspections(JdbcClient db, JsonRows rows) {
        this.db = db;
        this.rows = rows;
    }

    List<Paging.Row<InspectionSummary>> list(Whose whose, Clocks clocks, Paging paging) {
        return select(whose, clocks)
                .param("after", paging.after())
                .param("fetch", paging.fetch())
                .query(rows.listed(InspectionSummary.class))
                .list();
    }

    /// All inspections of one authority.
    public List<InspectionSummary> of(AuthorityCode authority, Clocks clocks) {
        return select(Whose.of(authority), clocks)
                .param("after", 0)
                .param("fetch", Integer.MAX_VALUE)
                .query(rows.of(InspectionSummary.class))
                .list();
    }

    private JdbcClient.StatementSpec select(Whose whose, Clocks clocks) {
        return clocks.sql(db, """
                select position, row_to_json(found) as item from (
                    select %s,
                        (select count(*) from finding_at(:asAt, :known) finding
                         where finding.authority = inspection.authority and finding.inspection = inspection.id) as findings
                    from inspection_at(:asAt, :known) inspection
                    where %s and inspection.position > :after
                    order by inspection.position
                    limit :fetch
                ) found
                order by position
                """.formatted(COMMON, whose.among("inspection.authority")))
                .param("authority", whose.parameter());
    }
}
