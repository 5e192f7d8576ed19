package uk.waymark.query;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.events.Document;
import uk.waymark.events.Ref;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.inspection.InspectionEvent.FindingContested;
import uk.waymark.events.inspection.InspectionId;

/// What the council disputes of what its inspection found.
final class Contested {
    private final Ledger ledger;
    private final AuthorityCode council;

    Contested(Ledger ledger, AuthorityCode council) {
        this.ledger = ledger;
        this.council = council;
    }

    void tell() {
        ledger.record(new FindingContested(
                council,
                new InspectionId("leics-sif-2016"),
                new Ref("3"),
                "The report adds up the cases of two teams twice",
                List.of(new Document("Letter to the lead inspector", URI.create("https://example.org/letter"), null)),
                LocalDate.of(2017, 4, 3)));
    }
}
