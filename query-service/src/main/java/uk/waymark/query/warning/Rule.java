package uk.waymark.query.warning;

import java.util.stream.Stream;

/// One kind of warning, decided by what is on record.
interface Rule {
    WarningKind kind();

    Stream<Sign> signs(ActionFacts action, PlanFacts plan);
}
