package uk.waymark.query.action;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.action.ActionEvent.EvidenceAttached;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class EvidenceProjection implements Projection<EvidenceAttached> {
    private static final Table EVIDENCE = new Table("evidence");

    @Override
    public Class<EvidenceAttached> wants() {
        return EvidenceAttached.class;
    }

    @Override
    public void on(EvidenceAttached attached, RecordedEvent recorded, Rows rows) {
        rows.add(
                EVIDENCE,
                recorded,
                row -> row.set("action", attached.id())
                        .set("ref", attached.ref())
                        .set("title", attached.title())
                        .set("uri", attached.uri().toString())
                        .set("sha256", attached.sha256().value()));
    }
}
