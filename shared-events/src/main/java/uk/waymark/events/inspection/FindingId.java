package uk.waymark.events.inspection;

import com.fasterxml.jackson.annotation.JsonValue;
import uk.waymark.events.Ref;
import uk.waymark.events.Slug;

/// The id of a finding: the inspection's and the finding's ref, such as `leics-sif-2016/3`.
public record FindingId(@JsonValue String value) {
    public FindingId {
        Slug.checked(value, "A finding id", "leics-sif-2016/3");
    }

    public static FindingId of(InspectionId inspection, Ref ref) {
        return new FindingId(inspection + "/" + ref);
    }

    public InspectionId inspection() {
        return new InspectionId(Slug.parent(value, 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
