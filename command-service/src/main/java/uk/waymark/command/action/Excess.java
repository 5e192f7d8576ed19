package uk.waymark.command.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.History;
import uk.waymark.command.InForce;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.action.ActionCommand.ReviseDueDate;
import uk.waymark.command.action.ActionRefusal.OverSlipCap;
import uk.waymark.command.body.Bodies;
import uk.waymark.command.warning.Warning;
import uk.waymark.events.Due;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;

/// A revision that moves a due date further than the plan lets it without a body.
///
/// @param cap that of the plan in force on the day of the revision
/// @param days how many calendar days it lies after the original due date; none when those are not too many
/// @param times how often the date would have been revised; none when that is not too often
/// @param grantedAt the meeting at which it was granted; none when no meeting did
record Excess(
        SlipCapSet cap,
        @Nullable Long days,
        @Nullable Integer times,
        @Nullable MeetingId grantedAt) {

    /// @param times how often the date would have been revised
    /// @return none when it stays within the cap, or there is none
    static Optional<Excess> of(ReviseDueDate command, Due original, int times, History history) {
        return cap(command, history)
                .map(cap -> new Excess(
                        cap,
                        over(cap.days(), slip(original, command.due())),
                        over(cap.times(), times),
                        command.decidedAt()))
                .filter(excess -> excess.days() != null || excess.times() != null);
    }

    private static Optional<SlipCapSet> cap(ReviseDueDate command, History history) {
        var plan = new StreamId(command.authority(), command.id().plan().value());
        var caps = new InForce<SlipCapSet>();
        history.all(plan, SlipCapSet.class).forEach(caps::remember);
        return caps.on(command.effectiveOn());
    }

    /// @return none where one of the two has no last day
    private static @Nullable Long slip(Due original, Due due) {
        return original.lastDay()
                .flatMap(first -> due.lastDay().map(last -> ChronoUnit.DAYS.between(first, last)))
                .orElse(null);
    }

    private static <N extends Number> @Nullable N over(@Nullable Integer limit, @Nullable N reached) {
        return limit == null || reached == null || reached.longValue() <= limit ? null : reached;
    }

    /// A body that has met grants what goes over the cap.
    void check(LocalDate effectiveOn, Bodies bodies, Refusals refusals) {
        if (grantedAt == null) {
            refusals.add(new OverSlipCap(this));
        } else {
            bodies.checkDated("decidedAt", grantedAt, refusals);
            bodies.checkDecided(grantedAt, effectiveOn, refusals);
        }
    }

    /// What the cap is and what the revision comes to, up to the verb.
    String told(String verb) {
        var limits = joined(
                cap.days() == null ? null : "%s after the first due date".formatted(counted(cap.days(), "day")),
                cap.times() == null ? null : "%s of a date".formatted(counted(cap.times(), "revision")));
        var reached = joined(
                days == null ? null : "%s after it".formatted(counted(days, "day")),
                times == null ? null : "revision %d".formatted(times));
        return "The slip cap of %s is %s, and this %s %s".formatted(cap.id(), limits, verb, reached);
    }

    private static String counted(long number, String what) {
        return "%d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
    }

    Warning warning() {
        return new Warning("%s, as granted at %s.".formatted(told("is"), Objects.requireNonNull(grantedAt)));
    }
}
