package uk.waymark.query.action;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/// Which actions of a plan are asked for; what is absent does not matter.
///
/// @param rating the code of the delivery rating that holds
/// @param q words of the text, the priority or the lead
record ActionFilter(
        @Parameter(description = "A code of the plan's delivery scheme: actions whose delivery is rated so now")
        @Nullable
        String rating,

        @Nullable ActionStatus status,

        @Parameter(description = "Open actions whose day is past, or all others") @Nullable
        Boolean overdue,

        @Parameter(description = "Words of the text, the priority or the lead") @Nullable
        String q) {}
