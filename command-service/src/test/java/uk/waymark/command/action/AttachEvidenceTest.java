package uk.waymark.command.action;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.action.ActionFixture.CASELOADS;
import static uk.waymark.command.action.ActionFixture.HASH;
import static uk.waymark.command.action.ActionFixture.action;
import static uk.waymark.command.action.ActionFixture.caseloadsAdded;
import static uk.waymark.command.action.ActionFixture.closed;
import static uk.waymark.command.action.ActionFixture.workforceReport;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.waymark.command.action.ActionCommand.AttachEvidence;
import uk.waymark.events.Ref;

class AttachEvidenceTest {
    @Test
    void a_document_is_named_with_its_hash() {
        action().given(caseloadsAdded()).when(attach()).expectEvents(workforceReport());
    }

    @Test
    void a_closed_action_may_still_be_backed_by_a_document() {
        action().given(caseloadsAdded(), closed()).when(attach()).expectEvents(workforceReport());
    }

    @Test
    void a_ref_names_one_document() {
        action().given(caseloadsAdded(), workforceReport())
                .when(attach())
                .expectException(
                        conflict("ref", "The ref workforce-report already names “Workforce report”; choose another."));
    }

    private static AttachEvidence attach() {
        return new AttachEvidence(
                LEICESTERSHIRE,
                CASELOADS,
                new Ref("workforce-report"),
                "Workforce report",
                URI.create("https://example.org/workforce-report.pdf"),
                HASH,
                LocalDate.of(2018, 4, 1));
    }
}
