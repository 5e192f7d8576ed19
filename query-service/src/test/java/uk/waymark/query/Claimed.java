package uk.waymark.query;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.statement.StatementEvent.StatementRecorded;
import uk.waymark.events.statement.StatementId;
import uk.waymark.events.statement.Tally;

/// What else a committee was told: figures that are right, figures of a day before the plan, and none.
final class Claimed {
    private static final MinuteId MINUTE = new MinuteId("leics-cfosc/2018-11-06/8");

    private final Ledger ledger;
    private final AuthorityCode council;

    Claimed(Ledger ledger, AuthorityCode council) {
        this.ledger = ledger;
        this.council = council;
    }

    void tell() {
        said(
                "s2",
                "Of four actions two are red and two green",
                new Tally(
                        new PlanId("leics-second-look"),
                        Dimension.DELIVERY,
                        LocalDate.of(2018, 6, 1),
                        4,
                        Map.of(new RatingCode("RED"), 2, new RatingCode("GREEN"), 2)));
        said(
                "s3",
                "There were nine actions before there was a plan",
                new Tally(new PlanId("leics-ociap"), Dimension.DELIVERY, LocalDate.of(2017, 2, 28), 9, Map.of()));
        said("s4", "The direction is right", null);
    }

    private void said(String ref, String wording, @Nullable Tally tally) {
        ledger.record(new StatementRecorded(
                council,
                StatementId.of(MINUTE, new Ref(ref)),
                new BodyId("leics-cfosc"),
                MINUTE,
                new Ref(ref),
                LocalDate.of(2018, 11, 6),
                new Role("Lead Member"),
                wording,
                tally));
    }
}
