package uk.waymark.query.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.rating.Dimension;

/// Dates and names as people read them.
public final class English {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private English() {}

    public static String day(LocalDate date) {
        return date.format(DAY);
    }

    /// `REPORT_BACK` as “report back”.
    public static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static String name(Dimension dimension) {
        return switch (dimension) {
            case DELIVERY -> "Delivery";
            case IMPACT -> "Impact";
        };
    }

    static String after(String lead, @Nullable Object rest) {
        return rest == null ? "" : lead + rest;
    }

    static String due(Due due) {
        var meaning = meaning(due);
        return due.words() == null || due instanceof Due.Vague ? meaning : "%s (“%s”)".formatted(meaning, due.words());
    }

    /// When something is held, rather than due.
    static String time(Due due) {
        return due instanceof Due.On on ? "for %s".formatted(day(on.date())) : due(due);
    }

    private static String meaning(Due due) {
        return switch (due) {
            case Due.On on -> "by %s".formatted(day(on.date()));
            case Due.ByEndOf end -> "by the end of %s".formatted(month(end.month()));
            case Due.MonthPart part -> "%s in %s".formatted(words(part.part()), month(part.month()));
            case Due.NextMeeting meeting -> "at the next meeting of %s".formatted(meeting.body());
            case Due.Within within ->
                "within %d %s of %s".formatted(within.n(), words(within.unit()), day(within.of()));
            case Due.Quarter quarter ->
                "in quarter %d of %d-%d".formatted(quarter.n(), quarter.financialYear(), quarter.financialYear() + 1);
            case Due.Recurring recurring -> words(recurring.cadence());
            case Due.Vague vague -> "“%s”".formatted(vague.words());
            case Due.Unspecified _ -> "at no stated time";
        };
    }

    private static String month(YearMonth month) {
        return month.format(MONTH);
    }
}
