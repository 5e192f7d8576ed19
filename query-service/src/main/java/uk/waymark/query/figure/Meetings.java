package uk.waymark.query.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;

/// When bodies were to meet, by what was announced up to each day.
final class Meetings {
    private final Map<String, Map<String, Course<Optional<LocalDate>>>> courses = new HashMap<>();

    /// @param announcements in the order in which they were recorded
    Meetings(List<Announcement> announcements) {
        announcements.forEach(announced -> courses.computeIfAbsent(announced.body, _ -> new HashMap<>())
                .computeIfAbsent(announced.id, _ -> new Course<>())
                .turn(announced.effectiveOn, Optional.ofNullable(announced.heldOn)));
    }

    /// The last day on which something is in time, as that was settled by a day.
    ///
    /// @param since the day on which it was made due
    Optional<LocalDate> lastDay(Due due, LocalDate since, LocalDate day) {
        return due instanceof Due.NextMeeting next
                ? days(next.body().value(), day)
                        .filter(held -> held.isAfter(since))
                        .min(LocalDate::compareTo)
                : due.lastDay();
    }

    private Stream<LocalDate> days(String body, LocalDate day) {
        return courses.getOrDefault(body, Map.of()).values().stream()
                .flatMap(course -> course.on(day).stream())
                .flatMap(Optional::stream);
    }

    /// @param heldOn none while no day is settled
    record Announcement(String body, String id, @Nullable LocalDate heldOn, LocalDate effectiveOn) {}
}
