package uk.waymark.query.timeline;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.statement.StatementEvent;
import uk.waymark.events.statement.StatementEvent.StatementRecorded;
import uk.waymark.events.statement.Tally;

/// What happened to a statement, in a sentence.
final class StatementSentence {
    private StatementSentence() {}

    static String of(StatementEvent event) {
        return switch (event) {
            case StatementRecorded recorded ->
                "%s said: %s%s".formatted(recorded.by(), recorded.wording(), figures(recorded.tally()));
        };
    }

    private static String figures(@Nullable Tally tally) {
        return tally == null
                ? ""
                : " (%s of %s as at %s%s%s)"
                        .formatted(
                                English.words(tally.dimension()),
                                tally.plan(),
                                English.day(tally.asAt()),
                                English.after(", actions: ", tally.total()),
                                tally.ratings().entrySet().stream()
                                        .map(rating -> ", %s: %d".formatted(rating.getKey(), rating.getValue()))
                                        .collect(Collectors.joining()));
    }
}
