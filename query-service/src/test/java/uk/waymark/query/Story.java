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
import uk.waymark.events.inspection.FindingId;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.minute.MinuteId;
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
        new Inspected(ledger, council).tell();
        plan();
        actions();
        new Minuted(ledger, council).tell();
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

    private static ActionId id(String ref) {
        return ActionId.of(new PlanId("leics-ociap"), new Ref(ref));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
