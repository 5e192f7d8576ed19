package uk.waymark.query.search;

import java.util.Objects;
import java.util.stream.Stream;
import uk.waymark.events.minute.Contributor;
import uk.waymark.events.minute.MinuteEvent;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteEvent.UndertakingGiven;
import uk.waymark.events.minute.ResolutionItem;

/// What was said at a meeting of one item, and resolved.
final class MinuteWords {
    private MinuteWords() {}

    static Words of(MinuteEvent event) {
        return switch (event) {
            case MinuteRecorded minute ->
                new Words(
                        PassageKind.MINUTE,
                        Stream.of(
                                        Stream.of(minute.title()),
                                        minute.purpose().stream(),
                                        minute.discussion().stream(),
                                        minute.contributors().stream().flatMap(MinuteWords::said),
                                        Words.titles(minute.documents()).stream())
                                .flatMap(texts -> texts)
                                .toList());
            case MinuteResolved resolved ->
                new Words(
                        PassageKind.RESOLUTION,
                        resolved.items().stream().map(ResolutionItem::wording).toList());
            case UndertakingGiven given -> Words.of(PassageKind.UNDERTAKING, given.wording());
        };
    }

    private static Stream<String> said(Contributor contributor) {
        return Stream.of(contributor.role().toString(), contributor.contribution())
                .filter(Objects::nonNull);
    }
}
