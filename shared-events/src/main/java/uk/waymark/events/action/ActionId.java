package uk.waymark.events.action;

import com.fasterxml.jackson.annotation.JsonValue;
import uk.waymark.events.Ref;
import uk.waymark.events.Slug;
import uk.waymark.events.plan.PlanId;

/// The id of an action: the plan's and the action's ref, such as `leics-ociap/3`.
public record ActionId(@JsonValue String value) {
    public ActionId {
        Slug.checked(value, "An action id", "leics-ociap/3");
    }

    public static ActionId of(PlanId plan, Ref ref) {
        return new ActionId(plan + "/" + ref);
    }

    public PlanId plan() {
        return new PlanId(Slug.parent(value, 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
