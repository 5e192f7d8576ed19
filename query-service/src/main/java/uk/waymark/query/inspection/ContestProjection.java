package uk.waymark.query.inspection;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.inspection.InspectionEvent.FindingContested;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class ContestProjection implements Projection<FindingContested> {
    private static final Table CONTEST = new Table("contest");

    @Override
    public Class<FindingContested> wants() {
        return FindingContested.class;
    }

    @Override
    public void on(FindingContested contested, RecordedEvent recorded, Rows rows) {
        rows.add(
                CONTEST,
                recorded,
                row -> row.set("finding", contested.finding())
                        .set("inspection", contested.id())
                        .set("reason", contested.reason())
                        .set("documents", Column.json(contested.documents())));
    }
}
