package uk.waymark.query.history;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.Sha256;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionEvent.ActionClosed;
import uk.waymark.events.action.ActionEvent.ActionCompleted;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.ActionRatingConfirmed;
import uk.waymark.events.action.ActionEvent.ActionReopened;
import uk.waymark.events.action.ActionEvent.DueDateRevised;
import uk.waymark.events.action.ActionEvent.EvidenceAttached;
import uk.waymark.events.action.ActionEvent.EvidenceWithdrawn;
import uk.waymark.events.action.ActionEvent.MilestoneAdded;
import uk.waymark.events.action.ActionEvent.MilestoneReached;
import uk.waymark.events.action.ActionEvent.RatingCorrected;
import uk.waymark.events.action.ActionEvent.RatingOverturned;
import uk.waymark.events.action.ActionEvent.RatingValidated;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.action.Closure;
import uk.waymark.events.action.Resource;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.inspection.FindingId;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.Rationale;

/// What may happen to one action, in few words.
record OneAction(AuthorityCode council, ActionId id) {
    private static final Role DIRECTOR = new Role("Director of Children and Families");
    private static final Rationale RATIONALE = new Rationale("As the officers saw it");

    static OneAction of(AuthorityCode council, PlanId plan, String ref) {
        return new OneAction(council, ActionId.of(plan, new Ref(ref)));
    }

    String path() {
        return "/plans/%s/actions/%s".formatted(id.plan(), ref());
    }

    private Ref ref() {
        return new Ref(id.value().substring(id.value().indexOf('/') + 1));
    }

    ActionAdded added(Due due, LocalDate day) {
        return added(due, List.of(), day);
    }

    ActionAdded answering(FindingId finding, LocalDate day) {
        return added(OnePlan.SOON, List.of(finding), day);
    }

    private ActionAdded added(Due due, List<FindingId> findings, LocalDate day) {
        return new ActionAdded(
                council,
                id,
                id.plan(),
                ref(),
                findings,
                null,
                "Bring caseloads down",
                null,
                DIRECTOR,
                null,
                List.of(),
                null,
                due,
                List.of(),
                Resource.UNKNOWN,
                day);
    }

    /// Rated for the first time.
    ActionRated rated(Dimension dimension, RatingCode rating, Direction direction, LocalDate asAt) {
        return rated(dimension, null, rating, direction, asAt);
    }

    ActionRated rated(
            Dimension dimension,
            @Nullable RatingCode previous,
            RatingCode rating,
            Direction direction,
            LocalDate asAt) {
        return new ActionRated(council, id, dimension, previous, rating, direction, RATIONALE, asAt, List.of(), null);
    }

    ActionRatingConfirmed confirmed(Dimension dimension, RatingCode rating, Direction direction, LocalDate asAt) {
        return new ActionRatingConfirmed(council, id, dimension, rating, direction, RATIONALE, asAt, List.of(), null);
    }

    RatingValidated validated(Dimension dimension, long version, LocalDate day) {
        return new RatingValidated(council, id, dimension, version, "Seen against the files", null, day);
    }

    RatingOverturned overturned(
            Dimension dimension, long version, RatingCode previous, RatingCode rating, LocalDate day) {
        return new RatingOverturned(
                council, id, dimension, version, previous, rating, Direction.UNKNOWN, RATIONALE, null, day);
    }

    RatingCorrected corrected(
            Dimension dimension,
            long version,
            RatingCode previous,
            RatingCode rating,
            Direction direction,
            LocalDate asAt) {
        return new RatingCorrected(
                council,
                id,
                dimension,
                version,
                previous,
                rating,
                direction,
                RATIONALE,
                asAt,
                List.of(),
                null,
                "Another action's rating was entered");
    }

    DueDateRevised revised(Due previous, Due due, String reason, LocalDate day) {
        return new DueDateRevised(council, id, previous, due, reason, DIRECTOR, null, day);
    }

    ActionCompleted completed(LocalDate day) {
        return new ActionCompleted(council, id, "All caseloads are below twenty", day);
    }

    ActionClosed closed(Closure closure, LocalDate day) {
        return new ActionClosed(council, id, closure, "Part of the routine", day);
    }

    ActionReopened reopened(LocalDate day) {
        return new ActionReopened(council, id, "It slipped again", day);
    }

    EvidenceAttached attached(Ref evidence, LocalDate day) {
        return new EvidenceAttached(
                council,
                id,
                evidence,
                "Audit of files",
                URI.create("https://example.org/" + evidence),
                new Sha256("0".repeat(64)),
                day);
    }

    EvidenceWithdrawn withdrawn(Ref evidence, LocalDate day) {
        return new EvidenceWithdrawn(council, id, evidence, "Its sample was too small", day);
    }

    MilestoneAdded planned(Ref milestone, Due due, LocalDate day) {
        return new MilestoneAdded(council, id, milestone, "Four trainees", due, day);
    }

    MilestoneReached reached(Ref milestone, LocalDate day) {
        return new MilestoneReached(council, id, milestone, null, day);
    }
}
