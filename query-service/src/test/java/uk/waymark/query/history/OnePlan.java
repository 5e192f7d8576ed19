package uk.waymark.query.history;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Role;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.SchemeCode;

/// A plan and its actions, in few words.
record OnePlan(AuthorityCode council, PlanId id) {
    static final Due SOON = new Due.Vague("soon");

    OnePlan(AuthorityCode council) {
        this(council, new PlanId("ociap"));
    }

    String path() {
        return "/plans/" + id;
    }

    OneAction action(String ref) {
        return OneAction.of(council, id, ref);
    }

    /// One that rates both dimensions.
    PlanDrafted drafted(LocalDate day) {
        return drafted(new SchemeCode("BRAG-4"), day);
    }

    PlanDrafted drafted(@Nullable SchemeCode impactScheme, LocalDate day) {
        return drafted(impactScheme, List.of(), day);
    }

    PlanDrafted answering(InspectionId inspection, LocalDate day) {
        return drafted(null, List.of(inspection), day);
    }

    private PlanDrafted drafted(@Nullable SchemeCode impactScheme, List<InspectionId> inspections, LocalDate day) {
        return new PlanDrafted(
                council,
                id,
                "The Road to Excellence",
                null,
                day,
                day.plusYears(2),
                inspections,
                new SchemeCode("RAG-3"),
                impactScheme,
                new Role("Director of Children and Families"),
                day);
    }
}
