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

/// The rating that holds says that all is well, and no document backs that: none of those that it and the ones before
/// it
/// that said so rest on still stands, and none that was attached since.
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
        return Arrays.stream(Dimension.values()).flatMap(dimension -> sign(action, plan, dimension).stream());
    }

    private Optional<Sign> sign(ActionFacts action, PlanFacts plan, Dimension dimension) {
        var green = greens.held(action, plan, dimension);
        if (green.isEmpty()) {
            return Optional.empty();
        }
        var backing = action.evidence().stream()
                .filter(evidence -> backs(evidence, green))
                .toList();
        if (backing.stream().anyMatch(evidence -> evidence.withdrawnOn() == null)) {
            return Optional.empty();
        }
        var bare = backing.stream()
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
                new Sign(dimension, sentence, since(green.getFirst().asAt(), bare), positions(backing, green)));
    }

    private static boolean backs(ActionFacts.Evidence evidence, List<ActionFacts.Rating> green) {
        return !evidence.attachedOn().isBefore(green.getFirst().asAt())
                || green.stream().anyMatch(rating -> rating.evidence().contains(evidence.ref()));
    }

    private static LocalDate since(LocalDate green, Optional<LocalDate> bare) {
        return bare.filter(day -> day.isAfter(green)).orElse(green);
    }

    private static List<Long> positions(List<ActionFacts.Evidence> withdrawn, List<ActionFacts.Rating> green) {
        var positions = new ArrayList<>(
                List.of(green.getFirst().position(), green.getLast().position()));
        withdrawn.stream()
                .map(ActionFacts.Evidence::withdrawal)
                .filter(Objects::nonNull)
                .forEach(positions::add);
        return positions;
    }
}
