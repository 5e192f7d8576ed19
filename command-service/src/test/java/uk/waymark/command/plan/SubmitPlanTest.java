package uk.waymark.command.plan;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.OCIAP;
import static uk.waymark.command.Leicestershire.drafted;
import static uk.waymark.command.plan.PlanFixture.plan;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.waymark.command.plan.PlanCommand.SubmitPlan;
import uk.waymark.events.Document;
import uk.waymark.events.plan.PlanEvent.PlanSubmitted;

class SubmitPlanTest {
    private static final LocalDate MAY_2017 = LocalDate.of(2017, 5, 24);
    private static final Document FIRST = document("https://example.org/plan-1.pdf");
    private static final Document SECOND = document("https://example.org/plan-2.pdf");
    private static final Document PAPER = new Document("Action plan", null, null);

    @Test
    void a_plan_goes_to_whom_may_demand_it() {
        plan().given(drafted(null)).when(submit("Ofsted", FIRST)).expectEvents(submitted("Ofsted", FIRST));
    }

    @Test
    void a_later_document_goes_to_the_same_recipient() {
        plan().given(drafted(null), submitted("Ofsted", FIRST))
                .when(submit("Ofsted", SECOND))
                .expectEvents(submitted("Ofsted", SECOND));
    }

    @Test
    void the_same_document_goes_to_another_recipient() {
        plan().given(drafted(null), submitted("Ofsted", FIRST))
                .when(submit("Department for Education", FIRST))
                .expectEvents(submitted("Department for Education", FIRST));
    }

    @Test
    void the_same_document_goes_to_the_same_recipient_once() {
        plan().given(drafted(null), submitted("Ofsted", FIRST))
                .when(submit("Ofsted", FIRST))
                .expectException(conflict(
                        "document",
                        "“Action plan” went to Ofsted on 2017-05-24; submit another document or leave it."));
    }

    @Test
    void a_paper_without_an_address_is_known_by_its_title() {
        plan().given(drafted(null), submitted("Ofsted", PAPER))
                .when(submit("Ofsted", PAPER))
                .expectException(conflict(
                        "document",
                        "“Action plan” went to Ofsted on 2017-05-24; submit another document or leave it."));
    }

    private static Document document(String uri) {
        return new Document("Action plan", URI.create(uri), null);
    }

    private static SubmitPlan submit(String recipient, Document document) {
        return new SubmitPlan(LEICESTERSHIRE, OCIAP, recipient, document, MAY_2017);
    }

    private static PlanSubmitted submitted(String recipient, Document document) {
        return new PlanSubmitted(LEICESTERSHIRE, OCIAP, recipient, document, MAY_2017);
    }
}
