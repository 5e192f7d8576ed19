package uk.waymark.query.history;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.events.Document;
import uk.waymark.events.Ref;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.inspection.FindingId;
import uk.waymark.events.inspection.FindingKind;
import uk.waymark.events.inspection.FrameworkCode;
import uk.waymark.events.inspection.InspectionEvent.FindingContested;
import uk.waymark.events.inspection.InspectionEvent.FindingRecorded;
import uk.waymark.events.inspection.InspectionEvent.InspectionRecorded;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.inspection.InspectionKind;

/// An inspection and its findings, in few words.
record OneInspection(AuthorityCode council, InspectionId id) {
    OneInspection(AuthorityCode council) {
        this(council, new InspectionId("sif-2016"));
    }

    String path() {
        return "/inspections/" + id;
    }

    FindingId finding(String ref) {
        return FindingId.of(id, new Ref(ref));
    }

    InspectionRecorded recorded(LocalDate day) {
        return new InspectionRecorded(
                council,
                id,
                "Ofsted",
                new FrameworkCode("OFSTED-SIF-2013"),
                InspectionKind.INSPECTION,
                day.minusDays(24),
                day,
                null,
                null,
                null,
                List.of(),
                day);
    }

    FindingRecorded found(String ref, LocalDate day) {
        return new FindingRecorded(
                council,
                id,
                new Ref(ref),
                FindingKind.RECOMMENDATION,
                null,
                "Bring caseloads down",
                null,
                null,
                null,
                null,
                day);
    }

    FindingContested contested(String ref, String reason, LocalDate day) {
        return new FindingContested(
                council,
                id,
                new Ref(ref),
                reason,
                List.of(new Document("Letter to the lead inspector", null, null)),
                day);
    }
}
