package uk.waymark.query.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.waymark.events.rating.Dimension;
import uk.waymark.query.timeline.English;

/// The rating that holds says that all is well, and no document backs the action.
@Component
final class GreenWithoutEvidence implements Rule {
    private final Greens greens;

    GreenWithoutEvidence(Greens greens) {
        this.greens = greens;
    }

    @Override
    public WarningKind kind() {
        return WarningKind.GREEN_WITHOUT_EVIDENCE;
    }

    @Override
    public Stream<Sign> signs(ActionFacts action, PlanFacts plan) {
        return action.evidence().stream().anyMatch(evidence -> evidence.withdrawnOn() == null)
                ? Stream.empty()
                : Arrays.stream(Dimension.values()).flatMap(dimension -> sign(action, plan, dimension).stream());
    }

    private Optional<Sign> sign(ActionFacts action, PlanFacts plan, Dimension dimension) {
        var green = greens.held(action, plan, dimension);
        if (green.isEmpty()) {
            return Optional.empty();
        }
        var bare = action.evidence().stream()
                .map(ActionFacts.Evidence::withdrawnOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        var held = green.getLast();
        var sentence = "%s is %s as at %s, and no evidence backs it%s"
                .formatted(
                        English.name(dimension),
                        held.rating(),
                        English.day(held.asAt()),
                        bare.map(day -> " since %s".formatted(English.day(day))).orElse(""));
        return Optional.of(
                new Sign(dimension, sentence, since(green.getFirst().asAt(), bare), positions(action, green)));
    }

    private static LocalDate since(LocalDate green, Optional<LocalDate> bare) {
        return bare.filter(day -> day.isAfter(green)).orElse(green);
    }

    private static List<Long> positions(ActionFacts action, List<ActionFacts.Rating> green) {
        var positions = new ArrayList<>(
                List.of(green.getFirst().position(), green.getLast().position()));
        action.evidence().stream()
                .map(ActionFacts.Evidence::withdrawal)
                .filter(Objects::nonNull)
                .forEach(positions::add);
        return positions;
    }
}
