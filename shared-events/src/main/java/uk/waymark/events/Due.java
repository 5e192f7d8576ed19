package uk.waymark.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.body.BodyId;

/// When something is to be done, as the paper says it. `words` keeps the paper's own words.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Due.On.class, name = "ON"),
    @JsonSubTypes.Type(value = Due.ByEndOf.class, name = "BY_END_OF"),
    @JsonSubTypes.Type(value = Due.MonthPart.class, name = "MONTH_PART"),
    @JsonSubTypes.Type(value = Due.NextMeeting.class, name = "NEXT_MEETING"),
    @JsonSubTypes.Type(value = Due.Within.class, name = "WITHIN"),
    @JsonSubTypes.Type(value = Due.Quarter.class, name = "QUARTER"),
    @JsonSubTypes.Type(value = Due.Recurring.class, name = "RECURRING"),
    @JsonSubTypes.Type(value = Due.Vague.class, name = "VAGUE"),
    @JsonSubTypes.Type(value = Due.Unspecified.class, name = "UNSPECIFIED"),
})
public sealed interface Due {

    /// The last day on which it is still in time, where the words settle one.
    Optional<LocalDate> lastDay();

    /// The paper's own words; none when they say no more than the fields do.
    @Nullable
    String words();

    record On(LocalDate date, @Nullable String words) implements Due {
        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(date);
        }
    }

    record ByEndOf(YearMonth month, @Nullable String words) implements Due {
        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(month.atEndOfMonth());
        }
    }

    /// A third of a month: early ends on the 10th, mid on the 20th, late with the month.
    record MonthPart(YearMonth month, Part part, @Nullable String words) implements Due {
        public enum Part {
            EARLY,
            MID,
            LATE
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(
                    switch (part) {
                        case EARLY -> month.atDay(10);
                        case MID -> month.atDay(20);
                        case LATE -> month.atEndOfMonth();
                    });
        }
    }

    /// The body's next meeting. No date is known until that meeting is scheduled.
    record NextMeeting(BodyId body, @Nullable String words) implements Due {
        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }
    }

    /// A number of days or months after a date. Working days need a calendar of holidays and so have no date of their
    /// own here.
    record Within(int n, Unit unit, LocalDate of, @Nullable String words) implements Due {
        private static final int MOST = 1000;

        public enum Unit {
            WORKING_DAYS,
            DAYS,
            MONTHS
        }

        public Within {
            if (n < 1 || n > MOST) {
                throw new IllegalArgumentException("n is from 1 to %d".formatted(MOST));
            }
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return switch (unit) {
                case WORKING_DAYS -> Optional.empty();
                case DAYS -> Optional.of(of.plusDays(n));
                case MONTHS -> Optional.of(of.plusMonths(n));
            };
        }
    }

    /// A quarter of a financial year, which runs from April to March and is named by the year it starts in.
    record Quarter(int financialYear, int n, @Nullable String words) implements Due {
        public Quarter {
            if (n < 1 || n > 4) {
                throw new IllegalArgumentException("n is the quarter, from 1 to 4");
            }
            if (financialYear < 1900 || financialYear > 2200) {
                throw new IllegalArgumentException("financialYear is the year it starts in, from 1900 to 2200");
            }
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(YearMonth.of(financialYear, 3).plusMonths(3L * n).atEndOfMonth());
        }
    }

    record Recurring(Cadence cadence, @Nullable String words) implements Due {
        public enum Cadence {
            WEEKLY,
            MONTHLY,
            QUARTERLY,
            SIX_MONTHLY,
            ANNUALLY
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }
    }

    record Vague(String words) implements Due {
        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }
    }

    record Unspecified(@Nullable String words) implements Due {
        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.empty();
        }
    }
}
