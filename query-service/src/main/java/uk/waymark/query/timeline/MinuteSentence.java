package uk.waymark.query.timeline;

import java.util.stream.Collectors;
import uk.waymark.events.minute.MinuteEvent;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteEvent.UndertakingGiven;

/// What happened to a minute, in a sentence.
final class MinuteSentence {
    private MinuteSentence() {}

    static String of(MinuteEvent event) {
        return switch (event) {
            case MinuteRecorded recorded -> "Item %s minuted: %s".formatted(recorded.item(), recorded.title());
            case MinuteResolved resolved ->
                "%s%s%s"
                        .formatted(
                                English.words(resolved.outcome()),
                                English.after(" ", resolved.addressee()),
                                resolved.items().stream()
                                        .map(item -> " (%s) %s".formatted(item.label(), item.wording()))
                                        .collect(Collectors.joining(";")));
            case UndertakingGiven given ->
                "Undertaking %s by %s, due %s: %s"
                        .formatted(given.ref(), given.by(), English.due(given.due()), given.wording());
        };
    }
}
