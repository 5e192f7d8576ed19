package uk.waymark.query.warning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.waymark.events.rating.Dimension;
import uk.waymark.query.timeline.English;

/// A rating was changed, and soon after changed back.
@Component
final class Flip implements Rule {
    private final WarningSettings settings;

    Flip(WarningSettings settings) {
        this.settings = settings;
    }

    @Override
    public WarningKind kind() {
        return WarningKind.FLIP;
    }

    @Override
    public Stream<Sign> signs(ActionFacts action, PlanFacts plan) {
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> flips(Runs.of(action.ratings(dimension), ActionFacts.Rating::rating)));
    }

    private Stream<Sign> flips(List<List<ActionFacts.Rating>> runs) {
        return IntStream.range(2, runs.size())
                .mapToObj(i -> new Change(
                        runs.get(i - 2).getLast(),
                        runs.get(i - 1).getFirst(),
                        runs.get(i).getFirst()))
                .filter(this::isFlip)
                .map(Change::sign);
    }

    private boolean isFlip(Change change) {
        return change.back.rating().equals(change.before.rating())
                && !change.back.asAt().isAfter(change.there.asAt().plus(settings.flip()));
    }

    private record Change(ActionFacts.Rating before, ActionFacts.Rating there, ActionFacts.Rating back) {
        Sign sign() {
            var sentence = "%s went from %s to %s on %s and back to %s on %s"
                    .formatted(
                            English.name(back.dimension()),
                            before.rating(),
                            there.rating(),
                            English.day(there.asAt()),
                            back.rating(),
                            English.day(back.asAt()));
            return new Sign(
                    back.dimension(),
                    sentence,
                    back.asAt(),
                    List.of(before.position(), there.position(), back.position()));
        }
    }
}
