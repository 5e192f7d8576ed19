package uk.waymark.command.inspection;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.PUBLISHED;
import static uk.waymark.command.Leicestershire.SIF;
import static uk.waymark.command.Leicestershire.found;
import static uk.waymark.command.Leicestershire.inspected;
import static uk.waymark.command.inspection.InspectionFixture.inspection;
import static uk.waymark.command.inspection.InspectionFixture.recorded;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.inspection.InspectionCommand.RecordFinding;
import uk.waymark.events.Ref;
import uk.waymark.events.inspection.AreaCode;
import uk.waymark.events.inspection.FindingKind;
import uk.waymark.events.inspection.InspectionKind;

class RecordFindingTest {
    @Test
    void a_finding_has_a_ref_in_its_inspection() {
        inspection()
                .given(inspected(), found("2"))
                .when(find(FindingKind.RECOMMENDATION, null, 5))
                .expectEvents(found("3"));
    }

    @Test
    void a_ref_names_one_finding() {
        inspection()
                .given(inspected(), found("3"))
                .when(find(FindingKind.RECOMMENDATION, null, 5))
                .expectException(conflict(
                        "ref",
                        "The ref 3 already names “Bring caseloads down to a level that allows good practice”;"
                                + " choose another."));
    }

    @Test
    void the_framework_has_that_kind_of_finding_and_that_area() {
        inspection()
                .given(inspected())
                .when(find(FindingKind.AREA_FOR_IMPROVEMENT, "leaders", 5))
                .expectException(rule(
                                "kind",
                                "OFSTED-SIF-2013 finds no AREA_FOR_IMPROVEMENT; it finds RECOMMENDATION,"
                                        + " PRIORITY_AND_IMMEDIATE_ACTION, STRENGTH, OBSERVATION.")
                        .allowing("RECOMMENDATION", "PRIORITY_AND_IMMEDIATE_ACTION", "STRENGTH", "OBSERVATION")
                        .and(
                                Kind.RULE,
                                "area",
                                "OFSTED-SIF-2013 has no area leaders; it has overall, help-and-protection,"
                                        + " looked-after, adoption, care-leavers, leadership.")
                        .allowing(
                                "overall",
                                "help-and-protection",
                                "looked-after",
                                "adoption",
                                "care-leavers",
                                "leadership"));
    }

    @Test
    void a_visit_that_ends_in_a_letter_has_no_areas() {
        inspection()
                .given(recorded("OFSTED-FOCUSED-VISIT", InspectionKind.FOCUSED_VISIT))
                .when(find(FindingKind.STRENGTH, "overall", 1))
                .expectException(
                        rule("area", "OFSTED-FOCUSED-VISIT has no areas, so not overall either; leave the area out."));
    }

    @Test
    void pages_are_counted_from_one() {
        inspection()
                .given(inspected())
                .when(find(FindingKind.RECOMMENDATION, "leadership", 0))
                .expectException(rule("page", "Pages are counted from 1."));
    }

    @Test
    void a_finding_need_not_name_its_page() {
        inspection()
                .given(inspected())
                .when(find(FindingKind.STRENGTH, "leadership", null))
                .expectSuccessfulHandlerExecution();
    }

    private static RecordFinding find(FindingKind kind, @Nullable String area, @Nullable Integer page) {
        return new RecordFinding(
                LEICESTERSHIRE,
                SIF,
                new Ref("3"),
                kind,
                area == null ? null : new AreaCode(area),
                "Bring caseloads down to a level that allows good practice",
                page,
                null,
                null,
                null,
                PUBLISHED);
    }
}
