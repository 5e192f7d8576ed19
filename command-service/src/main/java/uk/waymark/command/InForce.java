package uk.waymark.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.events.WaymarkEvent;

/// What was settled again and again, such as a plan's slip cap. Each holds from its day until that of the next, however
/// late it was recorded.
public final class InForce<E extends WaymarkEvent> {
    private final List<E> recorded = new ArrayList<>();

    public void remember(E event) {
        recorded.add(event);
    }

    /// Of those that had taken effect by then the one of the latest day, and of one day the one recorded last.
    public Optional<E> on(LocalDate day) {
        return recorded.stream()
                .filter(event -> !event.effectiveOn().isAfter(day))
                .reduce((held, next) -> next.effectiveOn().isBefore(held.effectiveOn()) ? held : next);
    }
}
