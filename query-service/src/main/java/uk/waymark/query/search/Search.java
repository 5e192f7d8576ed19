package uk.waymark.query.search;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/// What is looked for.
///
/// @param kind none for words of every kind
record Search(
        @Parameter(
                description =
                        "Words, in any of their forms; several must all be there, “or” takes either, a minus leaves one out, and quotes keep them together",
                example = "caseloads",
                required = true)
        @Nullable
        String q,

        @Nullable PassageKind kind) {}
