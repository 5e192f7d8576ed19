package uk.waymark.query;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.events.Document;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.inspection.AreaCode;
import uk.waymark.events.inspection.FindingKind;
import uk.waymark.events.inspection.FrameworkCode;
import uk.waymark.events.inspection.Grade;
import uk.waymark.events.inspection.InspectionEvent.FindingRecorded;
import uk.waymark.events.inspection.InspectionEvent.InspectionRecorded;
import uk.waymark.events.inspection.InspectionEvent.JudgementsRecorded;
import uk.waymark.events.inspection.InspectionEvent.ReportReceived;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.inspection.InspectionKind;
import uk.waymark.events.inspection.Judgement;

/// The part of the story in which inspectors come and say what they found.
record Inspected(Ledger ledger, AuthorityCode council) {

    void tell() {
        inspection("leics-self-2016", InspectionKind.SELF_EVALUATION, "2016-09-01", "2016-09-30");
        judged("leics-self-2016", judgement("overall", 3), judgement("leadership", 2));
        inspection("leics-sif-2016", InspectionKind.INSPECTION, "2016-11-14", "2016-12-08");
        ledger.record(new ReportReceived(
                council,
                new InspectionId("leics-sif-2016"),
                day("2017-02-10"),
                day("2017-02-13"),
                List.of(new Document("Inspection report", URI.create("https://example.org/report"), null))));
        judged("leics-sif-2016", judgement("overall", 3), judgement("leadership", 3));
        ledger.record(new FindingRecorded(
                council,
                new InspectionId("leics-sif-2016"),
                new Ref("3"),
                FindingKind.RECOMMENDATION,
                new AreaCode("leadership"),
                "Bring caseloads down",
                12,
                null,
                null,
                "Timeliness, not quality",
                day("2017-02-13")));
    }

    private void inspection(String id, InspectionKind kind, String from, String to) {
        ledger.record(new InspectionRecorded(
                council,
                new InspectionId(id),
                kind == InspectionKind.INSPECTION ? "Ofsted" : "Leicestershire",
                new FrameworkCode("OFSTED-SIF-2013"),
                kind,
                day(from),
                day(to),
                "Children in need of help",
                null,
                new Role("Lead inspector"),
                List.of("Health"),
                day(to)));
    }

    private void judged(String inspection, Judgement... judgements) {
        ledger.record(
                new JudgementsRecorded(council, new InspectionId(inspection), List.of(judgements), day("2017-02-13")));
    }

    private static Judgement judgement(String area, int rank) {
        return new Judgement(
                new AreaCode(area),
                new Grade(rank, rank == 2 ? "good" : "requires improvement"),
                null,
                rank == 2 ? "At the top end of its grade" : null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
