package uk.waymark.query.inspection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.inspection.InspectionEvent.JudgementsRecorded;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;

@Component
class JudgementProjection implements Projection<JudgementsRecorded> {
    private final JdbcClient db;

    JudgementProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<JudgementsRecorded> wants() {
        return JudgementsRecorded.class;
    }

    /// Each area keeps its latest judgement, and its place in the list as published.
    @Override
    public void on(JudgementsRecorded judged, RecordedEvent recorded) {
        db.sql("""
                insert into judgement (
                    authority, inspection, area, position, place, rank, label, not_judged, commentary, effective_on,
                    provenance)
                select
                    :authority, :inspection, judgement ->> 'area', :position, place,
                    (judgement -> 'grade' ->> 'rank')::integer, judgement -> 'grade' ->> 'label',
                    judgement ->> 'notJudged', judgement ->> 'commentary', :effectiveOn, :provenance::json
                from json_array_elements(:judgements::json) with ordinality as list (judgement, place)
                on conflict (authority, inspection, area) do update
                set position = excluded.position, place = excluded.place, rank = excluded.rank,
                    label = excluded.label, not_judged = excluded.not_judged, commentary = excluded.commentary,
                    effective_on = excluded.effective_on, provenance = excluded.provenance
                where judgement.position < excluded.position
                """)
                .param("authority", judged.authority().value())
                .param("inspection", judged.id().value())
                .param("position", recorded.position())
                .param("judgements", Column.json(judged.judgements()))
                .param("effectiveOn", judged.effectiveOn())
                .param("provenance", recorded.provenance())
                .update();
    }
}
