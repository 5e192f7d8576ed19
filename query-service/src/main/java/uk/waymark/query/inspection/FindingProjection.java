package uk.waymark.query.inspection;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.inspection.InspectionEvent.FindingRecorded;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class FindingProjection implements Projection<FindingRecorded> {
    private static final Table FINDING = new Table("finding");

    @Override
    public Class<FindingRecorded> wants() {
        return FindingRecorded.class;
    }

    @Override
    public void on(FindingRecorded finding, RecordedEvent recorded, Rows rows) {
        rows.add(
                FINDING,
                recorded,
                row -> row.set("id", finding.finding())
                        .set("inspection", finding.id())
                        .set("ref", finding.ref())
                        .set("kind", finding.kind().name())
                        .set(
                                "area",
                                finding.area() == null ? null : finding.area().value())
                        .set("text", finding.text())
                        .set("page", finding.page())
                        .set("partner", finding.partner())
                        .set("root_cause", finding.rootCause())
                        .set("commentary", finding.commentary()));
    }
}
