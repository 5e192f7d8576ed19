package uk.waymark.query.rating;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.action.ActionEvent.RatingValidated;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class ValidationProjection implements Projection<RatingValidated> {
    private static final Table VALIDATION = new Table("validation");

    @Override
    public Class<RatingValidated> wants() {
        return RatingValidated.class;
    }

    @Override
    public void on(RatingValidated validated, RecordedEvent recorded, Rows rows) {
        rows.add(
                VALIDATION,
                recorded,
                row -> row.set("action", validated.id())
                        .set("rating_version", validated.ratingVersion())
                        .set("remark", validated.remark())
                        .set("decided_at", validated.decidedAt()));
    }
}
