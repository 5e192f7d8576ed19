package uk.waymark.benchmarks.council;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.command.action.ActionCommand.AddAction;
import uk.waymark.command.action.ActionCommand.RateAction;
import uk.waymark.command.authority.AuthorityCommand.RegisterAuthority;
import uk.waymark.command.plan.PlanCommand.DraftPlan;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.action.Resource;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.authority.AuthorityEvent.AuthorityRegistered;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.Rationale;
import uk.waymark.events.rating.SchemeCode;

/// As many councils as England has, each with a plan.
public final class Councils {
    public static final int COUNT = 153;

    private static final int FIRST_CODE = 10_000_000;
    private static final PlanId PLAN = new PlanId("ociap");
    public static final LocalDate BEGAN = LocalDate.of(2017, 2, 20);
    private static final LocalDate RATED = LocalDate.of(2018, 11, 6);
    private static final RatingCode AMBER = new RatingCode("AMBER");
    private static final RatingCode RED = new RatingCode("RED");
    private static final Rationale RATIONALE =
            new Rationale("Recruitment still fluctuates; too early to move to green");

    private static final String NAME = "County Council";
    private static final String TITLE = "Continuous Improvement Action Plan";
    private static final String PRIORITY = "Workforce";
    private static final String PROMISE = "Bring the caseloads of social workers down";
    private static final SchemeCode SCHEME = new SchemeCode("RAG-3");
    private static final Role DIRECTOR = new Role("Director");
    private static final Role LEAD = new Role("Head of Service, Field Social Work");
    private static final Due NO_DATE = new Due.Unspecified(null);

    private Councils() {}

    /// @param number from 0; those beyond the last begin with the first again
    public static AuthorityCode code(long number) {
        return new AuthorityCode("E" + (FIRST_CODE + number % COUNT));
    }

    /// What makes all of them and their plans.
    public static List<WaymarkCommand> founding() {
        return IntStream.range(0, COUNT)
                .mapToObj(Councils::code)
                .<WaymarkCommand>flatMap(code -> Stream.of(
                        new RegisterAuthority(code, NAME, null, null, BEGAN),
                        new DraftPlan(
                                code,
                                PLAN,
                                TITLE,
                                null,
                                BEGAN,
                                BEGAN.plusYears(3),
                                List.of(),
                                SCHEME,
                                null,
                                DIRECTOR,
                                BEGAN)))
                .toList();
    }

    public static AuthorityRegistered registered(AuthorityCode code) {
        return new AuthorityRegistered(code, NAME, null, null, BEGAN);
    }

    public static PlanDrafted drafted(AuthorityCode code) {
        return drafted(code, PLAN.value());
    }

    public static PlanDrafted drafted(AuthorityCode code, String plan) {
        return new PlanDrafted(
                code,
                new PlanId(plan),
                TITLE,
                null,
                BEGAN,
                BEGAN.plusYears(3),
                List.of(),
                SCHEME,
                null,
                DIRECTOR,
                BEGAN);
    }

    public static ActionAdded added(AuthorityCode authority, String ref) {
        return added(authority, PLAN.value(), ref);
    }

    public static ActionAdded added(AuthorityCode authority, String plan, String ref) {
        return new ActionAdded(
                authority,
                ActionId.of(new PlanId(plan), new Ref(ref)),
                new PlanId(plan),
                new Ref(ref),
                List.of(),
                PRIORITY,
                PROMISE,
                null,
                LEAD,
                null,
                List.of(),
                null,
                NO_DATE,
                List.of(),
                Resource.UNKNOWN,
                BEGAN);
    }

    public static ActionId action(String ref) {
        return ActionId.of(PLAN, new Ref(ref));
    }

    public static AddAction adding(AuthorityCode authority, String ref) {
        return new AddAction(
                authority,
                PLAN,
                new Ref(ref),
                List.of(),
                PRIORITY,
                PROMISE,
                null,
                LEAD,
                null,
                List.of(),
                null,
                NO_DATE,
                List.of(),
                null,
                BEGAN);
    }

    /// @param number how often the action was rated before; each time it changes
    public static RateAction rating(AuthorityCode authority, String ref, long number) {
        return new RateAction(
                authority,
                action(ref),
                Dimension.DELIVERY,
                number % 2 == 0 ? AMBER : RED,
                Direction.IMPROVING,
                RATIONALE,
                RATED,
                List.of(),
                null,
                null,
                null);
    }

    /// What such a rating leads to.
    public static ActionRated rated(AuthorityCode authority, String ref) {
        return rated(authority, PLAN.value(), ref, RATED);
    }

    public static ActionRated rated(AuthorityCode authority, String plan, String ref, LocalDate asAt) {
        return new ActionRated(
                authority,
                ActionId.of(new PlanId(plan), new Ref(ref)),
                Dimension.DELIVERY,
                RED,
                AMBER,
                Direction.IMPROVING,
                RATIONALE,
                asAt,
                List.of(),
                null);
    }
}
