package uk.waymark.query.figure;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.problem.Wrong;

/// Of which days figures are asked for, and how those are parted.
///
/// @param from none for the day on which the plan was drafted
/// @param to none for the day of the read
record Window(
        @Parameter(description = "The first day; the default is that on which the plan was drafted") @Nullable
        LocalDate from,

        @Parameter(description = "The last day, at the latest `asAt`, which is the default") @Nullable
        LocalDate to,

        @Parameter(
                description = "How long the periods are: those of the calendar, of which `from` and `to` may cut the"
                        + " first and the last",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"month", "quarter", "year"},
                                defaultValue = "month"))
        By by) {
    private static final int MOST = 240;

    /// @param today the day of the read
    LocalDate last(LocalDate today) {
        return to == null ? today : to;
    }

    /// @param drafted the day on which the plan was
    /// @param today the day of the read
    /// @throws Refusal when there are too many
    List<Period> periods(LocalDate drafted, LocalDate today) {
        var last = last(today);
        var periods = new ArrayList<Period>();
        for (var first = from == null ? drafted : from;
                !first.isAfter(last);
                first = periods.getLast().to().plusDays(1)) {
            periods.add(new Period(first, earlier(by.lastDay(first), last)));
            refuseMany(periods.size());
        }
        return periods;
    }

    private void refuseMany(int size) {
        if (size > MOST) {
            var reason = "There are more than %d periods of a %s; begin later or make them longer"
                    .formatted(MOST, by.word());
            throw Refusal.of(List.of(new Wrong("from", reason), new Wrong("by", reason)));
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
