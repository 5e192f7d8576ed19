package uk.waymark.query.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.query.problem.Wrong;
import uk.waymark.query.reading.Argument;
import uk.waymark.query.reading.Days;
import uk.waymark.query.reading.Parameters;

@Component
class WindowArgument implements Argument<Window> {
    private final Clock clock;

    WindowArgument(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<Window> type() {
        return Window.class;
    }

    @Override
    public Set<String> parameters() {
        return Set.of("from", "to", "by");
    }

    @Override
    public Window read(Parameters parameters) {
        var last = last(parameters.read("asAt", Days::parse));
        var from = parameters.read("from", text -> day(text, last));
        var to = parameters.read("to", text -> day(text, last));
        if (from != null && to != null && from.isAfter(to)) {
            parameters.wrong(new Wrong("from", "It is after to, %s".formatted(to)));
            parameters.wrong(new Wrong("to", "It is before from, %s".formatted(from)));
        }
        return new Window(from, to, by(parameters));
    }

    private LocalDate last(@Nullable LocalDate asAt) {
        var today = LocalDate.now(clock);
        return asAt == null || asAt.isAfter(today) ? today : asAt;
    }

    private static LocalDate day(String text, LocalDate last) {
        var day = Days.parse(text);
        if (day.isAfter(last)) {
            throw new IllegalArgumentException(
                    "%s is after %s, the day of which is told; no period goes on after that".formatted(day, last));
        }
        return day;
    }

    private static By by(Parameters parameters) {
        var word = parameters.read("by", String.class);
        return word == null
                ? By.MONTH
                : By.of(word).orElseGet(() -> {
                    parameters.wrong(new Wrong("by", "It cannot be “%s”".formatted(word), By.words()));
                    return By.MONTH;
                });
    }
}
