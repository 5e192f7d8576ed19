package uk.waymark.query.inspection;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.inspection.InspectionEvent.JudgementsRecorded;
import uk.waymark.events.inspection.Judgement;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Key;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class JudgementProjection implements Projection<JudgementsRecorded> {
    private static final Table JUDGEMENT = Table.changing("judgement");

    @Override
    public Class<JudgementsRecorded> wants() {
        return JudgementsRecorded.class;
    }

    /// Each area keeps its latest judgement, and its place in the list as published.
    @Override
    public void on(JudgementsRecorded judged, RecordedEvent recorded, Rows rows) {
        for (var place = 1; place <= judged.judgements().size(); place++) {
            keep(judged.judgements().get(place - 1), place, judged, recorded, rows);
        }
    }

    private static void keep(
            Judgement judgement, int place, JudgementsRecorded judged, RecordedEvent recorded, Rows rows) {
        var key = Key.of(judged.authority(), judged.id(), judgement.area());
        rows.put(JUDGEMENT, key, recorded, row -> {
            if (row.number("position") <= recorded.position()) {
                var grade = judgement.grade();
                row.set("position", recorded.position())
                        .set("place", place)
                        .set("rank", grade == null ? null : grade.rank())
                        .set("label", grade == null ? null : grade.label())
                        .set("not_judged", judgement.notJudged())
                        .set("commentary", judgement.commentary())
                        .set("effective_on", judged.effectiveOn())
                        .set("provenance", recorded.provenance());
            }
        });
    }
}
