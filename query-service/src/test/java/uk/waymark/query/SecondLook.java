package uk.waymark.query;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.Sha256;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionEvent.ActionCompleted;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.EvidenceAttached;
import uk.waymark.events.action.ActionEvent.EvidenceWithdrawn;
import uk.waymark.events.action.ActionEvent.RatingCorrected;
import uk.waymark.events.action.ActionEvent.RatingOverturned;
import uk.waymark.events.action.ActionEvent.RatingValidated;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.action.Resource;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyEvent.MinutesConfirmed;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanEvent.ReportingCadenceSet;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.Rationale;
import uk.waymark.events.rating.SchemeCode;

/// A plan whose ratings somebody looked at again: action 1 was validated and is complete, 2 was overturned, 3 was
/// corrected after its validation, and 4 was rated late.
final class SecondLook {
    private static final PlanId PLAN = new PlanId("leics-second-look");
    private static final Role LEAD = new Role("Head of Quality");
    private static final MeetingId MEETING = new MeetingId("leics-cfosc/2018-11-06");

    private final Ledger ledger;
    private final AuthorityCode council;

    SecondLook(Ledger ledger, AuthorityCode council) {
        this.ledger = ledger;
        this.council = council;
    }

    void tell() {
        ledger.record(new PlanDrafted(
                council,
                PLAN,
                "What was looked at again",
                null,
                day("2018-01-01"),
                day("2020-12-31"),
                List.of(),
                new SchemeCode("RAG-3"),
                null,
                LEAD,
                day("2018-01-01")));
        List.of("1", "2", "3", "4").forEach(this::added);
        validated();
        overturned();
        corrected();
        late();
        reported();
    }

    private void reported() {
        ledger.record(new ReportingCadenceSet(
                council, PLAN, Cadence.QUARTERLY, new BodyId("leics-cfosc"), day("2018-02-01")));
        ledger.record(new SlipCapSet(council, PLAN, 90, 2, "Dates moved too easily", MEETING, day("2018-11-06")));
        ledger.record(new MeetingScheduled(
                council,
                new BodyId("leics-hwb"),
                new Ref("2018-09-20"),
                new Due.On(day("2018-09-20"), null),
                null,
                day("2018-01-01")));
        ledger.record(new MeetingScheduled(
                council,
                new BodyId("leics-hwb"),
                new Ref("2018-11-22"),
                new Due.On(day("2018-11-22"), null),
                null,
                day("2018-01-01")));
        ledger.record(new MinutesConfirmed(
                council,
                new BodyId("leics-hwb"),
                new Ref("2018-09-20"),
                new Ref("2018-11-22"),
                day("2018-11-22"),
                "The list of those present"));
    }

    private void validated() {
        ledger.record(new EvidenceAttached(
                council,
                id("1"),
                new Ref("audit"),
                "Audit of files",
                URI.create("https://example.org/audit"),
                new Sha256("1".repeat(64)),
                day("2018-04-01")));
        rated("1", null, "GREEN", "2018-05-14");
        ledger.record(validation("1", 3));
        ledger.record(new EvidenceWithdrawn(
                council, id("1"), new Ref("audit"), "Its sample was too small", day("2018-12-01")));
        ledger.record(new ActionCompleted(council, id("1"), "All files were read", day("2018-12-20")));
    }

    private void overturned() {
        rated("2", null, "GREEN", "2018-05-14");
        ledger.record(new RatingOverturned(
                council,
                id("2"),
                Dimension.DELIVERY,
                2,
                new RatingCode("GREEN"),
                new RatingCode("AMBER"),
                Direction.STEADY,
                new Rationale("Agency staff fill the vacancies"),
                MEETING,
                day("2018-11-06")));
    }

    private void corrected() {
        rated("3", null, "GREEN", "2018-05-14");
        ledger.record(validation("3", 2));
        ledger.record(new RatingCorrected(
                council,
                id("3"),
                Dimension.DELIVERY,
                2,
                new RatingCode("GREEN"),
                new RatingCode("RED"),
                Direction.DECLINING,
                new Rationale("Three of eight posts are vacant"),
                day("2018-05-14"),
                List.of(),
                null,
                "The rating of action 2 was entered here"));
    }

    private void late() {
        rated("4", null, "RED", "2018-05-14");
        rated("4", "RED", "GREEN", "2018-11-06");
        rated("4", "RED", "AMBER", "2018-08-01");
    }

    private void added(String ref) {
        ledger.record(new ActionAdded(
                council,
                id(ref),
                PLAN,
                new Ref(ref),
                List.of(),
                null,
                "Look at it again",
                null,
                LEAD,
                null,
                List.of(),
                null,
                new Due.On(day("2099-12-31"), null),
                List.of(),
                Resource.UNKNOWN,
                day("2018-01-01")));
    }

    private void rated(String ref, @Nullable String previous, String rating, String asAt) {
        ledger.record(new ActionRated(
                council,
                id(ref),
                Dimension.DELIVERY,
                previous == null ? null : new RatingCode(previous),
                new RatingCode(rating),
                Direction.UNKNOWN,
                new Rationale("As the officers saw it"),
                day(asAt),
                List.of(),
                null));
    }

    private RatingValidated validation(String ref, long version) {
        return new RatingValidated(
                council, id(ref), Dimension.DELIVERY, version, "Seen against the files", MEETING, day("2018-11-06"));
    }

    private static ActionId id(String ref) {
        return ActionId.of(PLAN, new Ref(ref));
    }

    private static LocalDate day(String value) {
        return LocalDate.parse(value);
    }
}
