package uk.waymark.command.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Actor;
import uk.waymark.command.History;
import uk.waymark.command.InForce;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.action.ActionCommand.ReviseDueDate;
import uk.waymark.command.action.DueRefusal.AskerGrants;
import uk.waymark.command.action.DueRefusal.OverSlipCap;
import uk.waymark.command.body.Bodies;
import uk.waymark.command.warning.Warning;
import uk.waymark.events.Capacity;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;

/// A revision that moves a due date further than the plan lets it without a body. A day that is not settled may be any:
/// under a cap of days it is for a body to grant, and so is the next meeting of a body that has announced none.
///
/// @param cap that of the plan in force on the day of the revision
/// @param slip how far it moves the date; none when that is not too far
/// @param times how often the date would have been revised; none when that is not too often
/// @param grantedAt the meeting at which it was granted; none when no meeting did
record Excess(
        SlipCapSet cap,
        @Nullable Slip slip,
        @Nullable Integer times,
        @Nullable MeetingId grantedAt) {

    private static final Set<String> ASKING =
            Set.of(Capacity.ACTION_OWNER.label(), Capacity.IMPROVEMENT_LEAD.label(), Capacity.DIRECTOR.label());

    /// How far a date moves.
    ///
    /// @param days how many calendar days after the original one; none when its day is not settled
    record Slip(@Nullable Long days) {}

    /// @param first the day on which it was due at first; none when that was not settled
    /// @param times how often the date would have been revised
    /// @return none when it stays within the cap, or there is none
    static Optional<Excess> of(ReviseDueDate command, Optional<LocalDate> first, int times, History history) {
        var slip = first.map(day -> slip(command, day, history));
        return cap(command, history)
                .map(cap -> new Excess(
                        cap,
                        slip.filter(far -> isOver(far, cap.days())).orElse(null),
                        cap.times() == null || times <= cap.times() ? null : times,
                        command.decidedAt()))
                .filter(excess -> excess.slip() != null || excess.times() != null);
    }

    private static Optional<SlipCapSet> cap(ReviseDueDate command, History history) {
        var plan = new StreamId(command.authority(), command.id().plan().value());
        var caps = new InForce<SlipCapSet>();
        history.all(plan, SlipCapSet.class).forEach(caps::remember);
        return caps.on(command.effectiveOn());
    }

    private static Slip slip(ReviseDueDate command, LocalDate first, History history) {
        var day = command.effectiveOn();
        return new Bodies(command.authority(), history)
                .lastDay(command.due(), day, day)
                .map(last -> new Slip(ChronoUnit.DAYS.between(first, last)))
                .orElseGet(() -> new Slip(null));
    }

    private static boolean isOver(Slip slip, @Nullable Integer limit) {
        return limit != null && (slip.days() == null || slip.days() > limit);
    }

    /// A body that has met grants what goes over the cap, and somebody else than who asked for it says so.
    void check(LocalDate effectiveOn, Actor actor, Bodies bodies, Refusals refusals) {
        if (grantedAt == null) {
            refusals.add(new OverSlipCap(this));
        } else {
            refusals.addIf(actor.capacity() != null && ASKING.contains(actor.capacity()), new AskerGrants(actor));
            bodies.checkDated("decidedAt", grantedAt, refusals);
            bodies.checkDecided(grantedAt, effectiveOn, refusals);
        }
    }

    /// What the cap is and what the revision comes to, up to the verb.
    String told(String verb) {
        var limits = joined(
                cap.days() == null ? null : "%s after the first due date".formatted(counted(cap.days(), "day")),
                cap.times() == null ? null : "%s of a date".formatted(counted(cap.times(), "revision")));
        var reached = joined(slip == null ? null : told(slip), times == null ? null : "revision %d".formatted(times));
        return "The slip cap of %s is %s, and this %s %s".formatted(cap.id(), limits, verb, reached);
    }

    private static String told(Slip slip) {
        return slip.days() == null ? "on no settled day" : "%s after it".formatted(counted(slip.days(), "day"));
    }

    /// What to do instead of asking a body.
    String instead() {
        return slip != null && slip.days() == null ? "Give a day within it" : "Keep within it";
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
