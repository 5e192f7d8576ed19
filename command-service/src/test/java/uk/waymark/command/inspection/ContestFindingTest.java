package uk.waymark.command.inspection;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.PUBLISHED;
import static uk.waymark.command.Leicestershire.SIF;
import static uk.waymark.command.Leicestershire.found;
import static uk.waymark.command.Leicestershire.inspected;
import static uk.waymark.command.inspection.InspectionFixture.inspection;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.command.inspection.InspectionCommand.ContestFinding;
import uk.waymark.command.inspection.InspectionCommand.RecordFinding;
import uk.waymark.events.Document;
import uk.waymark.events.Ref;
import uk.waymark.events.inspection.FindingKind;
import uk.waymark.events.inspection.InspectionEvent.FindingContested;

class ContestFindingTest {
    private static final String REASON = "The report counts the cases of two teams twice";
    private static final List<Document> LETTER = List.of(new Document("Letter to the lead inspector", null, null));

    @Test
    void a_council_disputes_a_finding_and_says_why() {
        inspection().given(inspected(), found("3")).when(contest("3", MAY)).expectEvents(contested("3", MAY));
    }

    @Test
    void a_finding_may_be_contested_on_the_day_it_was_made() {
        inspection()
                .given(inspected(), found("3"))
                .when(contest("3", PUBLISHED))
                .expectEvents(contested("3", PUBLISHED));
    }

    @Test
    void each_finding_is_contested_for_itself() {
        inspection()
                .given(inspected(), found("3"), found("4"), contested("4", MAY))
                .when(contest("3", MAY))
                .expectEvents(contested("3", MAY));
    }

    @Test
    void a_finding_is_contested_once() {
        inspection()
                .given(inspected(), found("3"), contested("3", MAY))
                .when(contest("3", NOVEMBER))
                .expectException(
                        conflict("ref", "Finding 3 was contested on 2018-05-14; there is nothing left to contest.")
                                .showing(contested("3", MAY)));
    }

    @Test
    void a_finding_is_made_before_it_is_contested() {
        inspection()
                .given(inspected(), found("3"))
                .when(contest("3", PUBLISHED.minusDays(1)))
                .expectException(rule(
                        "effectiveOn",
                        "Finding 3 of 2017-02-13 cannot be contested on 2017-02-12, before it was there;"
                                + " give that day or later."));
    }

    @Test
    void what_the_inspection_did_not_find_cannot_be_contested() {
        inspection()
                .given(inspected(), found("3"))
                .when(contest("4", MAY))
                .expectException(missing("ref", "leics-sif-2016 has no finding 4; its findings tell the refs."));
    }

    @Test
    void a_contested_finding_is_still_there() {
        inspection()
                .given(inspected(), found("3"), contested("3", MAY))
                .when(new RecordFinding(
                        LEICESTERSHIRE,
                        SIF,
                        new Ref("3"),
                        FindingKind.RECOMMENDATION,
                        null,
                        "Bring caseloads down",
                        null,
                        null,
                        null,
                        null,
                        PUBLISHED))
                .expectException(conflict(
                        "ref",
                        "The ref 3 already names “Bring caseloads down to a level that allows good practice”;"
                                + " choose another."));
    }

    private static ContestFinding contest(String ref, LocalDate on) {
        return new ContestFinding(LEICESTERSHIRE, SIF, new Ref(ref), REASON, LETTER, on);
    }

    private static FindingContested contested(String ref, LocalDate on) {
        return new FindingContested(LEICESTERSHIRE, SIF, new Ref(ref), REASON, LETTER, on);
    }
}
