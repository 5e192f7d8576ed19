package uk.waymark.command.inspection;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.inspection.FrameworkCode;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.inspection.InspectionKind;

/// Tells whether an inspection was recorded before, perhaps under another id.
public final class InspectionRegister {
    private final Lookup lookup;

    public InspectionRegister(Lookup lookup) {
        this.lookup = lookup;
    }

    Optional<InspectionId> find(AuthorityCode authority, FrameworkCode framework, InspectionKind kind, LocalDate from) {
        return lookup.find(authority, framework, kind, from);
    }

    /// The inspection of that authority, framework and kind that began on that day. The kind counts, because a
    /// self-evaluation may begin on the day of the inspection that it predicts.
    @FunctionalInterface
    public interface Lookup {
        Optional<InspectionId> find(
                AuthorityCode authority, FrameworkCode framework, InspectionKind kind, LocalDate from);
    }
}
