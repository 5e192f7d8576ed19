package uk.waymark.query.action;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.action.ActionEvent.EvidenceWithdrawn;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class EvidenceWithdrawalProjection implements Projection<EvidenceWithdrawn> {
    private static final Table EVIDENCE_WITHDRAWAL = new Table("evidence_withdrawal");

    @Override
    public Class<EvidenceWithdrawn> wants() {
        return EvidenceWithdrawn.class;
    }

    @Override
    public void on(EvidenceWithdrawn withdrawn, RecordedEvent recorded, Rows rows) {
        rows.add(
                EVIDENCE_WITHDRAWAL,
                recorded,
                row -> row.set("action", withdrawn.id())
                        .set("ref", withdrawn.ref())
                        .set("reason", withdrawn.reason()));
    }
}
