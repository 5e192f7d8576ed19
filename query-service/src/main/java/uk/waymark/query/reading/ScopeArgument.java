package uk.waymark.query.reading;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.waymark.access.Caller;

@Component
class ScopeArgument implements Argument<Scope> {
    private final Clock clock;

    ScopeArgument(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<Scope> type() {
        return Scope.class;
    }

    @Override
    public Set<String> parameters() {
        return Set.of("authority", "asAt", "knownAt", "bookmark");
    }

    @Override
    public Scope read(Parameters parameters) {
        var caller = Caller.calling();
        return new Scope(
                Whose.of(parameters),
                parameters.read("asAt", this::day),
                parameters.read("knownAt", this::moment),
                parameters.read("bookmark", text -> bookmark(text, caller)));
    }

    private static Bookmark bookmark(String text, Caller caller) {
        var bookmark = Bookmark.parse(text);
        if (bookmark.authority() != null && !caller.maySee(bookmark.authority())) {
            throw new IllegalArgumentException("You have no authority %s".formatted(bookmark.authority()));
        }
        return bookmark;
    }

    private LocalDate day(String text) {
        var day = Days.parse(text);
        var today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw new IllegalArgumentException(
                    "%s is still to come; nothing is true of it yet. Today is %s".formatted(day, today));
        }
        return day;
    }

    private Instant moment(String text) {
        var moment = parsed(text);
        var now = clock.instant();
        if (moment.isAfter(now)) {
            throw new IllegalArgumentException(
                    "%s is still to come; nobody knows what will be recorded. Now is %s".formatted(moment, now));
        }
        return moment;
    }

    static Instant parsed(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("It is a moment such as 2018-11-06T09:00:00Z");
        }
    }
}
