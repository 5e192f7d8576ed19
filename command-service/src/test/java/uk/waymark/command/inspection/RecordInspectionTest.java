package uk.waymark.command.inspection;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.INSPECTED_FROM;
import static uk.waymark.command.Leicestershire.INSPECTED_TO;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.SIF;
import static uk.waymark.command.Leicestershire.inspected;
import static uk.waymark.command.inspection.InspectionFixture.inspection;
import static uk.waymark.command.inspection.InspectionFixture.recorded;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.command.Refusal.Kind;
import uk.waymark.command.inspection.InspectionCommand.RecordInspection;
import uk.waymark.events.inspection.FrameworkCode;
import uk.waymark.events.inspection.InspectionEvent.InspectionRecorded;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.inspection.InspectionKind;

class RecordInspectionTest {
    private final AggregateTestFixture<Inspection> inspection = inspection();

    @Test
    void the_inspectorate_is_that_of_the_framework() {
        inspection
                .givenNoPriorActivity()
                .when(record("OFSTED-SIF-2013", InspectionKind.INSPECTION, INSPECTED_FROM, INSPECTED_TO))
                .expectEvents(inspected());
    }

    @Test
    void a_mock_inspection_may_be_held_by_somebody_else() {
        inspection
                .givenNoPriorActivity()
                .when(record("Essex peers", "OFSTED-SIF-2013", InspectionKind.PEER_REVIEW, INSPECTED_FROM))
                .expectEvents(by("Essex peers", recorded("OFSTED-SIF-2013", InspectionKind.PEER_REVIEW)));
    }

    @Test
    void an_inspection_of_one_day_ends_on_the_day_it_starts() {
        inspection
                .givenNoPriorActivity()
                .when(record("OFSTED-SIF-2013", InspectionKind.INSPECTION, INSPECTED_TO, INSPECTED_TO))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_inspection_does_not_end_before_it_starts() {
        inspection
                .givenNoPriorActivity()
                .when(record("OFSTED-SIF-2013", InspectionKind.INSPECTION, INSPECTED_TO, INSPECTED_FROM))
                .expectException(
                        rule(
                                "to",
                                "An inspection from 2016-12-08 cannot end on 2016-11-14; give a last day that is not earlier."));
    }

    @Test
    void the_framework_is_known() {
        inspection
                .givenNoPriorActivity()
                .when(record("OFSTED-2099", InspectionKind.INSPECTION, INSPECTED_FROM, INSPECTED_TO))
                .expectException(rule(
                                "framework",
                                "There is no framework OFSTED-2099; use one of"
                                        + " OFSTED-FOCUSED-VISIT, OFSTED-ILACS-2018, OFSTED-SIF-2013.")
                        .allowing("OFSTED-FOCUSED-VISIT", "OFSTED-ILACS-2018", "OFSTED-SIF-2013"));
    }

    @Test
    void the_framework_was_in_force_on_the_first_day() {
        inspection
                .givenNoPriorActivity()
                .when(record("OFSTED-ILACS-2018", InspectionKind.INSPECTION, INSPECTED_FROM, INSPECTED_TO))
                .expectException(rule(
                        "from",
                        "OFSTED-ILACS-2018 was in force from 2018-01-01 to 2022-12-31, not on 2016-11-14;"
                                + " name the framework of that day."));
    }

    @Test
    void a_framework_without_an_end_tells_since_when_it_is_in_force() {
        inspection
                .givenNoPriorActivity()
                .when(record("OFSTED-FOCUSED-VISIT", InspectionKind.FOCUSED_VISIT, INSPECTED_FROM, INSPECTED_TO))
                .expectException(rule(
                        "from",
                        "OFSTED-FOCUSED-VISIT was in force from 2018-01-01, not on 2016-11-14;"
                                + " name the framework of that day."));
    }

    @Test
    void the_framework_has_that_kind_of_inspection() {
        inspection
                .givenNoPriorActivity()
                .when(record("OFSTED-SIF-2013", InspectionKind.JTAI, INSPECTED_FROM, INSPECTED_TO))
                .expectException(rule(
                                "kind",
                                "OFSTED-SIF-2013 has no JTAI; it has INSPECTION, SELF_EVALUATION, PEER_REVIEW, MOCK.")
                        .allowing("INSPECTION", "SELF_EVALUATION", "PEER_REVIEW", "MOCK"));
    }

    @Test
    void the_same_inspection_is_not_recorded_under_two_ids() {
        inspection(as("leics-2016", inspected()))
                .givenNoPriorActivity()
                .when(record("OFSTED-SIF-2013", InspectionKind.INSPECTION, INSPECTED_FROM, INSPECTED_TO))
                .expectException(conflict(
                                "from",
                                "The OFSTED-SIF-2013 inspection from 2016-11-14 is already recorded as leics-2016;"
                                        + " use that one.")
                        .showing(new InspectionId("leics-2016")));
    }

    @Test
    void a_self_evaluation_may_be_of_the_day_of_an_inspection() {
        inspection(as("leics-2016", inspected()))
                .givenNoPriorActivity()
                .when(record("OFSTED-SIF-2013", InspectionKind.SELF_EVALUATION, INSPECTED_FROM, INSPECTED_TO))
                .expectEvents(recorded("OFSTED-SIF-2013", InspectionKind.SELF_EVALUATION));
    }

    @Test
    void every_reason_is_told_at_once() {
        inspection
                .givenNoPriorActivity()
                .when(record("OFSTED-ILACS-2018", InspectionKind.JTAI, INSPECTED_TO, INSPECTED_FROM))
                .expectException(rule(
                                "to",
                                "An inspection from 2016-12-08 cannot end on 2016-11-14;"
                                        + " give a last day that is not earlier.")
                        .and(
                                Kind.RULE,
                                "from",
                                "OFSTED-ILACS-2018 was in force from 2018-01-01 to 2022-12-31, not on 2016-12-08;"
                                        + " name the framework of that day.")
                        .and(
                                Kind.RULE,
                                "kind",
                                "OFSTED-ILACS-2018 has no JTAI; it has INSPECTION, SHORT_INSPECTION,"
                                        + " SELF_EVALUATION, PEER_REVIEW, MOCK.")
                        .allowing("INSPECTION", "SHORT_INSPECTION", "SELF_EVALUATION", "PEER_REVIEW", "MOCK"));
    }

    private static RecordInspection record(String framework, InspectionKind kind, LocalDate from, LocalDate to) {
        return record(null, framework, kind, from, to);
    }

    private static RecordInspection record(String inspectorate, String framework, InspectionKind kind, LocalDate from) {
        return record(inspectorate, framework, kind, from, INSPECTED_TO);
    }

    private static RecordInspection record(
            @Nullable String inspectorate, String framework, InspectionKind kind, LocalDate from, LocalDate to) {
        return new RecordInspection(
                LEICESTERSHIRE,
                SIF,
                inspectorate,
                new FrameworkCode(framework),
                kind,
                from,
                to,
                null,
                null,
                null,
                List.of(),
                INSPECTED_TO);
    }

    private static InspectionRecorded as(String id, InspectionRecorded other) {
        return copy(new InspectionId(id), other.inspectorate(), other);
    }

    private static InspectionRecorded by(String inspectorate, InspectionRecorded other) {
        return copy(other.id(), inspectorate, other);
    }

    private static InspectionRecorded copy(InspectionId id, String inspectorate, InspectionRecorded other) {
        return new InspectionRecorded(
                other.authority(),
                id,
                inspectorate,
                other.framework(),
                other.kind(),
                other.from(),
                other.to(),
                other.scope(),
                other.exclusions(),
                other.lead(),
                other.partners(),
                other.effectiveOn());
    }
}
