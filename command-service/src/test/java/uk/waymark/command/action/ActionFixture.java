package uk.waymark.command.action;

import static uk.waymark.command.Leicestershire.DIRECTOR;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.OCIAP;
import static uk.waymark.command.Leicestershire.SIF;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import uk.waymark.command.Actor;
import uk.waymark.command.Leicestershire;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.Sha256;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.action.ActionEvent.*;
import uk.waymark.events.action.ActionEvent.ActionCompleted;
import uk.waymark.events.action.ActionEvent.EvidenceWithdrawn;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.action.Closure;
import uk.waymark.events.action.Resource;
import uk.waymark.events.inspection.FindingId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.Rationale;
import uk.waymark.events.reference.Reference;

/// Action 3 of Leicestershire's plan, on caseloads, and what may have happened to it.
final class ActionFixture {
    static final ActionId CASELOADS = new ActionId("leics-ociap/3");
    static final LocalDate START = LocalDate.of(2017, 1, 9);
    static final Due END_OF_2018 = new Due.On(LocalDate.of(2018, 12, 31), null);
    static final Due END_OF_2019 = new Due.On(LocalDate.of(2019, 12, 31), "by the end of 2019");
    static final RatingCode RED = new RatingCode("RED");
    static final RatingCode AMBER = new RatingCode("AMBER");
    static final RatingCode GREEN = new RatingCode("GREEN");
    static final RatingCode BLUE = new RatingCode("BLUE");
    static final Rationale TOO_EARLY = new Rationale("Recruitment still fluctuates; too early to move to green");
    static final Sha256 HASH = new Sha256("0123456789abcdef".repeat(4));

    private ActionFixture() {}

    /// @param elsewhere what other streams say
    static AggregateTestFixture<Action> action(WaymarkEvent... elsewhere) {
        var fixture = new AggregateTestFixture<>(Action.class);
        fixture.registerInjectableResource(Leicestershire.history(elsewhere));
        fixture.registerInjectableResource(Reference.shipped());
        return fixture;
    }

    static ActionAdded caseloadsAdded() {
        return caseloadsAdded(END_OF_2018);
    }

    static ActionAdded caseloadsAdded(Due due) {
        return new ActionAdded(
                LEICESTERSHIRE,
                CASELOADS,
                OCIAP,
                new Ref("3"),
                findings("3"),
                null,
                "Bring caseloads down",
                null,
                DIRECTOR,
                null,
                List.of(),
                START,
                due,
                List.of(),
                Resource.UNKNOWN,
                LocalDate.of(2017, 4, 1));
    }

    static List<FindingId> findings(String... refs) {
        return Stream.of(refs).map(ref -> FindingId.of(SIF, new Ref(ref))).toList();
    }

    static ActionRated rated(RatingCode rating, LocalDate asAt) {
        return new ActionRated(
                LEICESTERSHIRE,
                CASELOADS,
                Dimension.DELIVERY,
                null,
                rating,
                Direction.UNKNOWN,
                TOO_EARLY,
                asAt,
                List.of(),
                null);
    }

    static EvidenceAttached workforceReport() {
        return new EvidenceAttached(
                LEICESTERSHIRE,
                CASELOADS,
                new Ref("workforce-report"),
                "Workforce report",
                URI.create("https://example.org/workforce-report.pdf"),
                HASH,
                LocalDate.of(2018, 4, 1));
    }

    static MilestoneAdded teamStaffed() {
        return new MilestoneAdded(
                LEICESTERSHIRE,
                CASELOADS,
                new Ref("staffed"),
                "Every team is at full strength",
                END_OF_2018,
                LocalDate.of(2017, 6, 1));
    }

    static ActionClosed closed() {
        return new ActionClosed(
                LEICESTERSHIRE, CASELOADS, Closure.EMBEDDED, "Held for two years", LocalDate.of(2019, 3, 1));
    }

    /// What somebody did in that capacity.
    static EventMessage<ActionEvent> by(String capacity, ActionEvent event) {
        return new GenericEventMessage<>(event, as(capacity));
    }

    /// What a command says of who sends it.
    static Map<String, String> as(String capacity) {
        return Map.of(Actor.BY, Actor.ANONYMOUS, Actor.CAPACITY, capacity);
    }

    static EvidenceWithdrawn reportWithdrawn(LocalDate on) {
        return new EvidenceWithdrawn(
                LEICESTERSHIRE, CASELOADS, new Ref("workforce-report"), "Its figures were wrong", on);
    }

    static ActionCompleted completed() {
        return new ActionCompleted(
                LEICESTERSHIRE, CASELOADS, "Every team is at full strength", LocalDate.of(2019, 2, 1));
    }
}
