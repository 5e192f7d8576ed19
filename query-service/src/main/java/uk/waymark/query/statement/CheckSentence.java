package uk.waymark.query.statement;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// What a committee was told and what the record shows, in a sentence.
final class CheckSentence {
    private CheckSentence() {}

    /// @param source what is compared with, such as “the record of that day”
    static String of(Tally tally, String source, @Nullable OnRecord record) {
        return "You were told %s; %s shows %s.".formatted(told(tally), source, shown(tally, record));
    }

    private static String told(Tally tally) {
        var codes = tally.ratings().keySet();
        var of = tally.total() == null ? "" : " of %d".formatted(tally.total());
        return switch (codes.size()) {
            case 0 -> "%d actions".formatted(tally.total());
            case 1 -> {
                var code = codes.iterator().next();
                yield "%d%s %s".formatted(tally.ratings().get(code), of, code);
            }
            default -> counts(codes, code -> tally.ratings().getOrDefault(code, 0)) + of;
        };
    }

    private static String shown(Tally tally, @Nullable OnRecord record) {
        if (record == null) {
            return "no plan %s".formatted(tally.plan());
        }
        if (tally.differences(record).isEmpty()) {
            return "the same";
        }
        var codes = tally.ratings().keySet();
        return switch (codes.size()) {
            case 0 -> String.valueOf(record.total());
            case 1 -> "%d of %d".formatted(record.rated(codes.iterator().next()), record.total());
            default -> "%s of %d".formatted(counts(codes, record::rated), record.total());
        };
    }

    private static String counts(Collection<String> codes, ToIntFunction<String> count) {
        return codes.stream()
                .map(code -> "%d %s".formatted(count.applyAsInt(code), code))
                .collect(joining(", "));
    }
}
