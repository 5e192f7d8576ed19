package uk.waymark.query.figure;

import java.time.LocalDate;
import java.util.List;

/// What is on record of a plan.
///
/// @param scales one for each dimension that it rates
record PlanRecord(LocalDate draftedOn, List<Scale> scales) {
    PlanRecord {
        scales = List.copyOf(scales);
    }
}
