package uk.waymark.query.action;

import org.jspecify.annotations.Nullable;

/// Which actions of a plan are asked for; what is absent does not matter.
///
/// @param rating the code of the delivery rating that holds now
/// @param q words of the text, the priority or the lead
record ActionFilter(
        @Nullable String rating,
        @Nullable ActionStatus status,
        @Nullable Boolean overdue,
        @Nullable String q) {}
