package uk.waymark.query;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.events.Due;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.Sha256;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionEvent.ActionClosed;
import uk.waymark.events.action.ActionEvent.ActionCompleted;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.ActionReopened;
import uk.waymark.events.action.ActionEvent.DueDateRevised;
import uk.waymark.events.action.ActionEvent.EvidenceAttached;
import uk.waymark.events.action.ActionEvent.EvidenceWithdrawn;
import uk.waymark.events.action.ActionEvent.RatingValidated;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.action.Closure;
import uk.waymark.events.action.Resource;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanEvent.ReportingCadenceSet;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.Rationale;
import uk.waymark.events.rating.SchemeCode;

/// A plan of Leicestershire's that a test tells as it needs it. It rates delivery red, amber or green, and impact blue
/// as well.
public final class PlanStory {
    private static final Role LEAD = new Role("Head of Quality");

    private final Ledger ledger;
    private final PlanId plan;
    private final Map<String, RatingCode> ratings = new HashMap<>();

    public PlanStory(Ledger ledger, String plan, String draftedOn) {
        this(ledger, plan, draftedOn, "RAG-3");
    }

    /// @param delivery the scheme by which it rates delivery
    public PlanStory(Ledger ledger, String plan, String draftedOn, String delivery) {
        this.ledger = ledger;
        this.plan = new PlanId(plan);
        ledger.record(new PlanDrafted(
                Story.LEICESTERSHIRE,
                this.plan,
                "A plan to be looked into",
                null,
                day(draftedOn),
                day("2020-12-31"),
                List.of(),
                new SchemeCode(delivery),
                new SchemeCode("BRAG-4"),
                LEAD,
                day(draftedOn)));
    }

    public void reported(Cadence cadence, String on) {
        ledger.record(new ReportingCadenceSet(Story.LEICESTERSHIRE, plan, cadence, null, day(on)));
    }

    public RecordedEvent added(String ref, Due due, String on) {
        return added(ref, due, on, LEAD);
    }

    public RecordedEvent added(String ref, Due due, String on, Role lead) {
        return ledger.record(new ActionAdded(
                Story.LEICESTERSHIRE,
                id(ref),
                plan,
                new Ref(ref),
                List.of(),
                null,
                "Do what was promised",
                null,
                lead,
                null,
                List.of(),
                null,
                due,
                List.of(),
                Resource.UNKNOWN,
                day(on)));
    }

    public RecordedEvent rated(String ref, String rating, String asAt) {
        return rated(ref, Dimension.DELIVERY, rating, asAt, "As seen on %s".formatted(asAt));
    }

    public RecordedEvent rated(String ref, Dimension dimension, String rating, String asAt, String rationale) {
        return rated(ref, dimension, rating, asAt, rationale, List.of());
    }

    /// Delivery by the document that was attached.
    public RecordedEvent ratedOnEvidence(String ref, String rating, String asAt) {
        return rated(ref, Dimension.DELIVERY, rating, asAt, "As seen on %s".formatted(asAt), List.of(new Ref("audit")));
    }

    private RecordedEvent rated(
            String ref, Dimension dimension, String rating, String asAt, String rationale, List<Ref> evidence) {
        var code = new RatingCode(rating);
        return ledger.record(new ActionRated(
                Story.LEICESTERSHIRE,
                id(ref),
                dimension,
                ratings.put(ref + dimension, code),
                code,
                Direction.UNKNOWN,
                new Rationale(rationale),
                day(asAt),
                evidence,
                null));
    }

    public void validated(String ref, RecordedEvent rating, String on) {
        ledger.record(new RatingValidated(
                Story.LEICESTERSHIRE, id(ref), Dimension.DELIVERY, rating.version(), null, null, day(on)));
    }

    public RecordedEvent moved(String ref, Due previous, Due due, String on) {
        return ledger.record(new DueDateRevised(
                Story.LEICESTERSHIRE, id(ref), previous, due, "It takes longer", LEAD, null, day(on)));
    }

    public void attached(String ref, String on) {
        ledger.record(new EvidenceAttached(
                Story.LEICESTERSHIRE,
                id(ref),
                new Ref("audit"),
                "Audit of files",
                URI.create("https://example.org/audit"),
                new Sha256("1".repeat(64)),
                day(on)));
    }

    public void withdrawn(String ref, String on) {
        ledger.record(new EvidenceWithdrawn(
                Story.LEICESTERSHIRE, id(ref), new Ref("audit"), "Its sample was too small", day(on)));
    }

    public RecordedEvent closed(String ref, String on) {
        return ledger.record(
                new ActionClosed(Story.LEICESTERSHIRE, id(ref), Closure.EMBEDDED, "Part of the routine", day(on)));
    }

    public RecordedEvent completed(String ref, String on) {
        return ledger.record(new ActionCompleted(Story.LEICESTERSHIRE, id(ref), "All is done", day(on)));
    }

    public RecordedEvent reopened(String ref, String on) {
        return ledger.record(new ActionReopened(Story.LEICESTERSHIRE, id(ref), "It slipped again", day(on)));
    }

    public ActionId id(String ref) {
        return ActionId.of(plan, new Ref(ref));
    }

    public static Due on(String date) {
        return new Due.On(day(date), null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
