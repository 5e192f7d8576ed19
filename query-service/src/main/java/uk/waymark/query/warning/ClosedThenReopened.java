package uk.waymark.query.warning;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.waymark.query.action.ActionStatus;
import uk.waymark.query.timeline.English;

/// An action was closed and turned out to need more work.
@Component
final class ClosedThenReopened implements Rule {
    @Override
    public WarningKind kind() {
        return WarningKind.CLOSED_THEN_REOPENED;
    }

    @Override
    public Stream<Sign> signs(ActionFacts action, PlanFacts plan) {
        var stages = action.stages();
        return IntStream.range(1, stages.size())
                .filter(i -> stages.get(i).status() == ActionStatus.OPEN
                        && stages.get(i - 1).status() == ActionStatus.CLOSED)
                .mapToObj(i -> sign(stages.get(i - 1), stages.get(i)));
    }

    private static Sign sign(ActionFacts.Stage closed, ActionFacts.Stage reopened) {
        var sentence = "Closed%s on %s and reopened on %s"
                .formatted(
                        closed.closure() == null ? "" : " as " + English.words(closed.closure()),
                        English.day(closed.effectiveOn()),
                        English.day(reopened.effectiveOn()));
        return new Sign(null, sentence, reopened.effectiveOn(), List.of(closed.position(), reopened.position()));
    }
}
