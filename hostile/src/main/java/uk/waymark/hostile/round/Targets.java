package uk.waymark.hostile.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.hostile.described.Operation;
import uk.waymark.hostile.kind.Kind;

/// Which operations each kind can be done to.
final class Targets {
    private final Map<Kind, List<Operation>> operations = new HashMap<>();

    Targets(List<Kind> kinds, List<Operation> all) {
        for (var kind : kinds) {
            var fitting = all.stream().filter(kind.fits()).toList();
            if (fitting.isEmpty()) {
                throw new IllegalStateException("Nothing can be asked that “%s” fits".formatted(kind.name()));
            }
            operations.put(kind, fitting);
        }
    }

    List<Operation> of(Kind kind) {
        return operations.getOrDefault(kind, List.of());
    }
}
