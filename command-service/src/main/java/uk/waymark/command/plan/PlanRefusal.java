package uk.waymark.command.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Refusal;
import uk.waymark.command.plan.PlanCommand.SubmitPlan;
import uk.waymark.events.Document;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.plan.PlanEvent.PlanAdopted;
import uk.waymark.events.plan.PlanEvent.PlanSubmitted;
import uk.waymark.events.plan.PlanEvent.ReportingCadenceSet;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.SchemeCode;

/// Why a command on a plan was turned down.
sealed interface PlanRefusal extends Refusal {
    record NoSuchInspection(int index, InspectionId inspection) implements PlanRefusal {}

    record NoSuchBody(BodyId body) implements PlanRefusal {}

    record NoSuchMinute(MinuteId minute) implements PlanRefusal {}

    record AlreadyAdopted(PlanAdopted current) implements PlanRefusal {}

    record AlreadySubmitted(PlanSubmitted current) implements PlanRefusal {
        /// The same paper to the same recipient. A paper is known by its address, or by its title when it has none.
        static boolean isSame(PlanSubmitted before, SubmitPlan command) {
            return before.recipient().equals(command.recipient())
                    && Objects.equals(name(before.document()), name(command.document()));
        }

        private static Object name(Document document) {
            return document.uri() == null ? document.title() : document.uri();
        }
    }

    record SameCadence(ReportingCadenceSet current) implements PlanRefusal {}

    record NoSuchMeeting(MeetingId meeting) implements PlanRefusal {}

    record SameCap(SlipCapSet current) implements PlanRefusal {}

    record CapNeedsALimit() implements PlanRefusal {
        @Override
        public List<String> basis() {
            return List.of("times");
        }
    }

    record LimitBelowZero(String path, int limit) implements PlanRefusal {}

    record BeforeDrafted(PlanId id, LocalDate day, LocalDate draftedOn) implements PlanRefusal {}

    record PeriodEndsBeforeItStarts(LocalDate from, LocalDate to) implements PlanRefusal {}

    record InspectionRepeated(int index, InspectionId inspection) implements PlanRefusal {}

    record UnknownScheme(String path, SchemeCode scheme, List<String> allowed) implements PlanRefusal {}

    record MinuteOfAnotherBody(MinuteId minute, BodyId body) implements PlanRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NoSuchInspection _, NoSuchBody _, NoSuchMinute _, NoSuchMeeting _ -> Kind.MISSING;
            case AlreadyAdopted _, AlreadySubmitted _, SameCadence _, SameCap _ -> Kind.CONFLICT;
            case PeriodEndsBeforeItStarts _, InspectionRepeated _, UnknownScheme _, MinuteOfAnotherBody _ -> Kind.RULE;
            case CapNeedsALimit _, LimitBelowZero _, BeforeDrafted _ -> Kind.RULE;
        };
    }

    @Override
    default String sentence() {
        return switch (this) {
            case NoSuchInspection(var _, var inspection) ->
                "There is no inspection %s; record it first or leave it out.".formatted(inspection);
            case NoSuchBody(var body) -> "There is no body %s; establish it first.".formatted(body);
            case NoSuchMinute(var minute) ->
                "There is no minute %s; record it first or leave it out.".formatted(minute);
            case AlreadyAdopted(var before) ->
                "%s adopted %s on %s; there is nothing left to adopt."
                        .formatted(before.body(), before.id(), before.effectiveOn());
            case AlreadySubmitted(var before) ->
                "“%s” went to %s on %s; submit another document or leave it."
                        .formatted(before.document().title(), before.recipient(), before.effectiveOn());
            case SameCadence(var before) ->
                "It is reported %s since %s; there is nothing to change."
                        .formatted(
                                before.cadence().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                before.effectiveOn());
            case NoSuchMeeting(var meeting) ->
                "There is no meeting %s; schedule it first or leave it out.".formatted(meeting);
            case SameCap(var before) ->
                "That is the slip cap since %s; there is nothing to change.".formatted(before.effectiveOn());
            case CapNeedsALimit() -> "A slip cap limits something; give days, times or both.";
            case LimitBelowZero(var _, var limit) ->
                "Nothing can slip %d days or times; give 0 or more.".formatted(limit);
            case BeforeDrafted(var id, var day, var draftedOn) ->
                "%s was drafted on %s and nothing was decided about it on %s; give that day or later."
                        .formatted(id, draftedOn, day);
            case PeriodEndsBeforeItStarts(var from, var to) ->
                "A period from %s cannot end on %s; give a last day that is not earlier.".formatted(from, to);
            case InspectionRepeated(var _, var inspection) -> "%s is named twice; name it once.".formatted(inspection);
            case UnknownScheme(var _, var scheme, var allowed) ->
                "There is no rating scheme %s; use one of %s.".formatted(scheme, String.join(", ", allowed));
            case MinuteOfAnotherBody(var minute, var body) ->
                "%s is no minute of %s; name one of its own or leave it out.".formatted(minute, body);
        };
    }

    @Override
    default @Nullable String field() {
        return switch (this) {
            case NoSuchInspection(var index, var _) -> "inspections[%d]".formatted(index);
            case InspectionRepeated(var index, var _) -> "inspections[%d]".formatted(index);
            case NoSuchBody _, AlreadyAdopted _ -> "body";
            case NoSuchMinute _, MinuteOfAnotherBody _ -> "minute";
            case AlreadySubmitted _ -> "document";
            case SameCadence _ -> "cadence";
            case NoSuchMeeting _ -> "decidedAt";
            case SameCap _ -> null;
            case CapNeedsALimit _ -> "days";
            case BeforeDrafted _ -> "effectiveOn";
            case LimitBelowZero(var path, var _) -> path;
            case PeriodEndsBeforeItStarts _ -> "to";
            case UnknownScheme unknown -> unknown.path();
        };
    }
}
