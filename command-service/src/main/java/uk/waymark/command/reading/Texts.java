package uk.waymark.command.reading;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The shapes of values that are plain strings in JSON.
final class Texts {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    // A page may link what is named here, so nothing that a browser would run.
    private static final Set<String> SCHEMES = Set.of("https", "http", "urn");
    private static final Map<String, Object> STRING = Map.of("type", "string");

    private Texts() {}

    static Shape of(Class<?> type) {
        if (type == String.class) {
            return new TextShape(text -> text, Fault.Sort.BREAKS_RULE, STRING, StandInTexts.of(text -> text));
        }
        if (type == LocalDate.class) {
            return new TextShape(
                    Texts::date,
                    Fault.Sort.MALFORMED,
                    Map.of("type", "string", "format", "date"),
                    reading -> reading.standIn().date(reading.today()));
        }
        if (type == YearMonth.class) {
            return new TextShape(
                    Texts::month,
                    Fault.Sort.MALFORMED,
                    Map.of("type", "string", "pattern", "^\\d{4}-\\d{2}$"),
                    reading -> YearMonth.from(reading.standIn().date(reading.today())));
        }
        if (type == URI.class) {
            return new TextShape(
                    Texts::uri,
                    Fault.Sort.MALFORMED,
                    Map.of("type", "string", "format", "uri"),
                    StandInTexts.of(Texts::uri));
        }
        var constructor = constructorOf(type);
        return new TextShape(constructor, Fault.Sort.BREAKS_RULE, STRING, StandInTexts.of(constructor));
    }

    private static Object date(String text) {
        try {
            var date = LocalDate.parse(text);
            return within(date.getYear(), date);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("is no date; write a day of the calendar as YYYY-MM-DD");
        }
    }

    private static Object month(String text) {
        try {
            var month = YearMonth.parse(text);
            return within(month.getYear(), month);
        } catch (DateTimeException _) {
            throw new IllegalArgumentException("is no month; write YYYY-MM");
        }
    }

    private static Object within(int year, Object value) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("must lie in the years %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
        }
        return value;
    }

    private static Object uri(String text) {
        try {
            var uri = URI.create(text);
            if (uri.isAbsolute() && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
                return uri;
            }
        } catch (IllegalArgumentException _) {
            // The sentence below says it for both cases.
        }
        throw new IllegalArgumentException(
                "must be an https, http or urn URI, such as “https://example.org/report.pdf”");
    }

    private static Function<String, Object> constructorOf(Class<?> type) {
        try {
            MethodHandle constructor =
                    MethodHandles.publicLookup().findConstructor(type, MethodType.methodType(void.class, String.class));
            return text -> construct(constructor, text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object construct(MethodHandle constructor, String text) {
        try {
            return constructor.invoke(text);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
