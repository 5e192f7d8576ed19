package uk.waymark.query.warning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.rating.Dimension;

/// What the rules look at of a plan.
///
/// @param impactScheme none when it does not rate impact
/// @param cadence how often its progress is reported; none when that was never settled
/// @param cadencePosition of the event that settled it
/// @param today the day of which is told
record PlanFacts(
        String deliveryScheme,
        @Nullable String impactScheme,
        @Nullable Cadence cadence,
        @Nullable Long cadencePosition,
        LocalDate today) {
    @Nullable
    String scheme(Dimension dimension) {
        return switch (dimension) {
            case DELIVERY -> deliveryScheme;
            case IMPACT -> impactScheme;
        };
    }
}
