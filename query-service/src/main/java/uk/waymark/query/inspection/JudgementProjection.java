package uk.waymark.query.inspection;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.inspection.InspectionEvent.JudgementsRecorded;
import uk.waymark.events.inspection.Judgement;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class JudgementProjection implements Projection<JudgementsRecorded> {
    private static final Table JUDGEMENT = new Table("judgement");

    @Override
    public Class<JudgementsRecorded> wants() {
        return JudgementsRecorded.class;
    }

    /// Each in its place in the list as published.
    @Override
    public void on(JudgementsRecorded judged, RecordedEvent recorded, Rows rows) {
        for (var place = 1; place <= judged.judgements().size(); place++) {
            add(judged.judgements().get(place - 1), place, judged, recorded, rows);
        }
    }

    private static void add(
            Judgement judgement, int place, JudgementsRecorded judged, RecordedEvent recorded, Rows rows) {
        var grade = judgement.grade();
        rows.add(
                JUDGEMENT,
                recorded,
                row -> row.set("place", place)
                        .set("inspection", judged.id())
                        .set("area", judgement.area())
                        .set("rank", grade == null ? null : grade.rank())
                        .set("label", grade == null ? null : grade.label())
                        .set("not_judged", judgement.notJudged())
                        .set("commentary", judgement.commentary()));
    }
}
