package uk.waymark.query.warning;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.waymark.events.rating.Dimension;
import uk.waymark.query.timeline.English;

/// One rating after the other was given in the same words.
@Component
final class SameWords implements Rule {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final WarningSettings settings;

    SameWords(WarningSettings settings) {
        this.settings = settings;
    }

    @Override
    public WarningKind kind() {
        return WarningKind.SAME_WORDS;
    }

    @Override
    public Stream<Sign> signs(ActionFacts action, PlanFacts plan) {
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> Runs.of(action.ratings(dimension), SameWords::words).stream())
                .filter(this::isLong)
                .map(SameWords::sign);
    }

    private boolean isLong(List<ActionFacts.Rating> run) {
        var least = run.getFirst().asAt().plus(settings.sameWords());
        return run.size() > 1 && !run.getLast().asAt().isBefore(least);
    }

    private static String words(ActionFacts.Rating rating) {
        return WHITE_SPACE.matcher(rating.rationale()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Sign sign(List<ActionFacts.Rating> run) {
        var first = run.getFirst();
        var sentence = "%s was rated %d times in the same words from %s to %s"
                .formatted(
                        English.name(first.dimension()),
                        run.size(),
                        English.day(first.asAt()),
                        English.day(run.getLast().asAt()));
        return new Sign(
                first.dimension(),
                sentence,
                first.asAt(),
                run.stream().map(ActionFacts.Rating::position).toList());
    }
}
