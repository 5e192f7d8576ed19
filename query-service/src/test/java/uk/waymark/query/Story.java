package uk.waymark.query;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Document;
import uk.waymark.events.Due;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.Sha256;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionEvent.ActionClosed;
import uk.waymark.events.action.ActionEvent.ActionProgressRecorded;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.ActionRatingConfirmed;
import uk.waymark.events.action.ActionEvent.ActionReopened;
import uk.waymark.events.action.ActionEvent.DueDateRevised;
import uk.waymark.events.action.ActionEvent.EvidenceAttached;
import uk.waymark.events.action.ActionEvent.MilestoneAdded;
import uk.waymark.events.action.ActionEvent.MilestoneReached;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.action.Closure;
import uk.waymark.events.action.Resource;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.authority.AuthorityEvent.AuthorityRegistered;
import uk.waymark.events.authority.DfeNumber;
import uk.waymark.events.authority.OfstedUrn;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.followup.FollowUpEvent.AnswerRejected;
import uk.waymark.events.followup.FollowUpEvent.FollowUpAnswered;
import uk.waymark.events.followup.FollowUpEvent.FollowUpRaised;
import uk.waymark.events.followup.FollowUpId;
import uk.waymark.events.inspection.AreaCode;
import uk.waymark.events.inspection.FindingId;
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
import uk.waymark.events.minute.Contributor;
import uk.waymark.events.minute.ItemKind;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteEvent.UndertakingGiven;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.minute.Outcome;
import uk.waymark.events.minute.ResolutionItem;
import uk.waymark.events.plan.PlanEvent.PlanAdopted;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanEvent.PlanSubmitted;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.Rationale;
import uk.waymark.events.rating.SchemeCode;

/// A council's history with every sort of event in it, much like Leicestershire's from 2016 to 2018.
public final class Story {
    public static final AuthorityCode LEICESTERSHIRE = new AuthorityCode("E10000018");
    public static final AuthorityCode LEICESTER = new AuthorityCode("E06000016");
    /// The day on which it is told: between its two meetings.
    public static final LocalDate TODAY = LocalDate.of(2019, 1, 2);

    public static final String ILLUSTRATION = "{\"kind\":\"ILLUSTRATION\",\"note\":\"No source says it\"}";

    private static final Role DIRECTOR = new Role("Director of Children and Families");
    private static final LocalDate MEETING_ON = LocalDate.of(2018, 11, 6);
    private static final BodyId COMMITTEE = new BodyId("leics-cfosc");
    private static final MeetingId MEETING = new MeetingId("leics-cfosc/2018-11-06");
    private static final MinuteId MINUTE = new MinuteId("leics-cfosc/2018-11-06/8");

    private final Ledger ledger;
    private final AuthorityCode council;

    public Story(Ledger ledger, AuthorityCode council) {
        this.ledger = ledger;
        this.council = council;
    }

    /// Tells it all.
    public void tell() {
        authorityAndBodies();
        inspections();
        plan();
        actions();
        meeting();
        planOfNearlyTheSameName();
        new SecondLook(ledger, council).tell();
        new Counted(ledger, council).tell();
        new Claimed(ledger, council).tell();
        new Contested(ledger, council).tell();
    }

    public void authorityAndBodies() {
        ledger.record(new AuthorityRegistered(
                council, "Leicestershire", new DfeNumber("855"), new OfstedUrn("80483"), day("2016-01-01")));
        ledger.record(new BodyEstablished(
                council, new BodyId("leics-hwb"), "Health and Wellbeing Board", null, day("2016-01-01")));
        ledger.record(new BodyEstablished(
                council, COMMITTEE, "Overview and Scrutiny Committee", new BodyId("leics-hwb"), day("2016-01-01")));
        ledger.record(
                new MeetingScheduled(
                        council,
                        COMMITTEE,
                        new Ref("2018-11-06"),
                        new Due.On(MEETING_ON, null),
                        null,
                        day("2018-01-01")),
                null,
                ILLUSTRATION);
        ledger.record(new MeetingScheduled(
                council,
                COMMITTEE,
                new Ref("2019-01-15"),
                new Due.On(day("2019-01-15"), null),
                "Winter meeting",
                day("2018-01-01")));
    }

    public void inspections() {
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

    public void plan() {
        ledger.record(new PlanDrafted(
                council,
                new PlanId("leics-ociap"),
                "The Road to Excellence",
                "OCIAP",
                day("2017-01-01"),
                day("2020-12-31"),
                List.of(new InspectionId("leics-sif-2016")),
                new SchemeCode("RAG-3"),
                new SchemeCode("BRAG-4"),
                DIRECTOR,
                day("2017-03-01")));
        ledger.record(new PlanAdopted(
                council, new PlanId("leics-ociap"), new BodyId("leics-hwb"), MINUTE, day("2017-04-01")));
        ledger.record(new PlanSubmitted(
                council, new PlanId("leics-ociap"), "Ofsted", new Document("The plan", null, null), day("2017-05-20")));
    }

    public void actions() {
        action("1", new Due.NextMeeting(COMMITTEE, "next meeting"), "2018-11-06");
        action("3", new Due.ByEndOf(YearMonth.of(2017, 6), "by the end of June"), "2017-03-01");
        rated("1", Dimension.DELIVERY, null, "GREEN", Direction.STEADY, "2018-11-06");
        rated("3", Dimension.DELIVERY, null, "RED", Direction.UNKNOWN, "2017-06-01");
        rated("3", Dimension.DELIVERY, "RED", "AMBER", Direction.IMPROVING, "2018-05-14");
        rated("3", Dimension.IMPACT, null, "RED", Direction.STEADY, "2018-05-14");
        ledger.record(new DueDateRevised(
                council,
                id("3"),
                new Due.ByEndOf(YearMonth.of(2017, 6), "by the end of June"),
                new Due.On(day("2099-12-31"), null),
                "Recruitment takes longer",
                DIRECTOR,
                MEETING,
                day("2018-05-14")));
        ledger.record(new ActionProgressRecorded(council, id("3"), "Market premia agreed", day("2018-10-01")));
        ledger.record(new EvidenceAttached(
                council,
                id("3"),
                new Ref("premia"),
                "Decision on premia",
                URI.create("https://example.org/premia"),
                new Sha256("0".repeat(64)),
                day("2018-10-01")));
        ledger.record(new MilestoneAdded(
                council,
                id("3"),
                new Ref("hire"),
                "Four trainees",
                new Due.On(day("2018-09-30"), null),
                day("2018-05-14")));
        ledger.record(new MilestoneReached(council, id("3"), new Ref("hire"), "All four began", day("2018-09-15")));
        ledger.record(
                new ActionRatingConfirmed(
                        council,
                        id("3"),
                        Dimension.DELIVERY,
                        new RatingCode("AMBER"),
                        Direction.IMPROVING,
                        new Rationale("Recruitment still fluctuates; too early to move to green"),
                        MEETING_ON,
                        List.of(new Ref("premia")),
                        MEETING),
                null,
                ILLUSTRATION);
        ledger.record(new ActionClosed(council, id("1"), Closure.EMBEDDED, "Part of the routine", day("2018-12-01")));
        ledger.record(new ActionReopened(council, id("1"), "It slipped again", day("2018-12-20")));
        ledger.record(
                new ActionClosed(council, id("1"), Closure.SUPERSEDED, "Taken over by another", day("2018-12-24")));
    }

    public void meeting() {
        ledger.record(new MinuteRecorded(
                council,
                MINUTE,
                COMMITTEE,
                MEETING,
                new Ref("8"),
                MEETING_ON,
                "Progress of the plan",
                List.of("To consider the progress report"),
                List.of("Premia help", "Caseloads remain high"),
                List.of(new Contributor(DIRECTOR, "presented the report")),
                List.of(new Document("Agenda Item 8", null, null))));
        var resolved = ledger.record(new MinuteResolved(
                council,
                MINUTE,
                COMMITTEE,
                MEETING_ON,
                Outcome.RESOLVED,
                null,
                List.of(
                        item("a", ItemKind.NOTE, "That the report be noted", null),
                        item("b", ItemKind.CIRCULATE_DOCUMENT, "That the letter be circulated", null),
                        item(
                                "c",
                                ItemKind.PROVIDE_INFORMATION,
                                "That vacancies be provided",
                                new Due.NextMeeting(COMMITTEE, null)))));
        followUp(resolved, "b", ItemKind.CIRCULATE_DOCUMENT, new Due.Unspecified(null));
        followUp(resolved, "c", ItemKind.PROVIDE_INFORMATION, new Due.NextMeeting(COMMITTEE, null));
        var undertaking = ledger.record(new UndertakingGiven(
                council,
                MINUTE,
                COMMITTEE,
                MEETING_ON,
                new Ref("premia"),
                DIRECTOR,
                ItemKind.REPORT_BACK,
                "To report on premia",
                new Due.On(day("2099-01-01"), null)));
        followUp(undertaking, "premia", ItemKind.REPORT_BACK, new Due.On(day("2099-01-01"), null));
        answered("b", "Here is the letter");
        ledger.record(new AnswerRejected(
                council,
                followUpId("b"),
                new MeetingId("leics-cfosc/2019-01-15"),
                "A page is missing",
                day("2019-01-15")));
        answered("b", "Here is the whole letter");
        ledger.record(new AnswerAccepted(
                council, followUpId("b"), new MeetingId("leics-cfosc/2019-01-15"), "With thanks", day("2019-01-02")));
        answered("premia", "They work");
    }

    private void planOfNearlyTheSameName() {
        ledger.record(new PlanDrafted(
                council,
                new PlanId("leics-ociap-2"),
                "The Road Beyond",
                null,
                day("2021-01-01"),
                day("2024-12-31"),
                List.of(),
                new SchemeCode("RAG-3"),
                null,
                DIRECTOR,
                day("2018-12-24")));
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

    public RecordedEvent action(String ref, Due due, String effectiveOn) {
        return ledger.record(new ActionAdded(
                council,
                id(ref),
                new PlanId("leics-ociap"),
                new Ref(ref),
                List.of(new FindingId("leics-sif-2016/3")),
                "Workforce",
                "Bring caseloads down to what a social worker can hold",
                null,
                DIRECTOR,
                null,
                List.of("Frontline"),
                day("2017-01-09"),
                due,
                List.of("Average caseload"),
                Resource.KNOWN,
                day(effectiveOn)));
    }

    public RecordedEvent rated(
            String ref,
            Dimension dimension,
            @Nullable String previous,
            String rating,
            Direction direction,
            String asAt) {
        return ledger.record(new ActionRated(
                council,
                id(ref),
                dimension,
                previous == null ? null : new RatingCode(previous),
                new RatingCode(rating),
                direction,
                new Rationale("Because the record shows it"),
                day(asAt),
                List.of(),
                null));
    }

    private static ResolutionItem item(String label, ItemKind kind, String wording, @Nullable Due due) {
        return new ResolutionItem(new Ref(label), kind, wording, DIRECTOR, null, due, List.of());
    }

    private void followUp(RecordedEvent cause, String label, ItemKind kind, Due due) {
        ledger.record(
                new FollowUpRaised(
                        council,
                        followUpId(label),
                        COMMITTEE,
                        MINUTE,
                        new Ref(label),
                        kind,
                        "What was asked for",
                        DIRECTOR,
                        null,
                        due,
                        MEETING_ON),
                cause,
                null);
    }

    private void answered(String label, String answer) {
        ledger.record(new FollowUpAnswered(
                council,
                followUpId(label),
                answer,
                DIRECTOR,
                List.of(new Document("The letter", null, null)),
                day("2018-12-01")));
    }

    private static FollowUpId followUpId(String label) {
        return FollowUpId.of(MINUTE, new Ref(label));
    }

    private static ActionId id(String ref) {
        return ActionId.of(new PlanId("leics-ociap"), new Ref(ref));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
