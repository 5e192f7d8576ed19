package uk.waymark.command.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Refusal;
import uk.waymark.events.Ref;
import uk.waymark.events.inspection.AreaCode;
import uk.waymark.events.inspection.FindingKind;
import uk.waymark.events.inspection.Framework;
import uk.waymark.events.inspection.FrameworkCode;
import uk.waymark.events.inspection.InspectionEvent.FindingContested;
import uk.waymark.events.inspection.InspectionEvent.FindingRecorded;
import uk.waymark.events.inspection.InspectionEvent.ReportReceived;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.inspection.InspectionKind;

/// Why a command on an inspection was turned down, grades apart.
sealed interface InspectionRefusal extends Refusal {
    record AlreadyRecorded(InspectionId current, FrameworkCode framework, LocalDate from)
            implements InspectionRefusal {}

    record ReportAlreadyReceived(ReportReceived current) implements InspectionRefusal {}

    record FindingRefTaken(FindingRecorded current) implements InspectionRefusal {}

    record EndsBeforeItStarts(LocalDate from, LocalDate to) implements InspectionRefusal {}

    record UnknownFramework(FrameworkCode framework, List<String> allowed) implements InspectionRefusal {}

    record FrameworkNotInForce(Framework framework, LocalDate from) implements InspectionRefusal {}

    record KindNotInFramework(FrameworkCode framework, InspectionKind given, List<String> allowed)
            implements InspectionRefusal {}

    record ReceivedBeforeTheEnd(LocalDate receivedOn, LocalDate to) implements InspectionRefusal {}

    record PublishedBeforeReceived(LocalDate publishedOn, LocalDate receivedOn) implements InspectionRefusal {}

    record FindingKindNotInFramework(FrameworkCode framework, FindingKind given, List<String> allowed)
            implements InspectionRefusal {}

    record FindingInUnknownArea(FrameworkCode framework, AreaCode area, List<String> allowed)
            implements InspectionRefusal {}

    record PageBelowOne() implements InspectionRefusal {}

    record NoSuchFinding(InspectionId inspection, Ref ref) implements InspectionRefusal {}

    record AlreadyContested(FindingContested current) implements InspectionRefusal {}

    record ContestedBeforeFound(LocalDate day, FindingRecorded finding) implements InspectionRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NoSuchFinding _ -> Kind.MISSING;
            case AlreadyRecorded _, ReportAlreadyReceived _, FindingRefTaken _, AlreadyContested _ -> Kind.CONFLICT;
            case EndsBeforeItStarts _, UnknownFramework _, FrameworkNotInForce _, KindNotInFramework _ -> Kind.RULE;
            case ReceivedBeforeTheEnd _, PublishedBeforeReceived _ -> Kind.RULE;
            case FindingKindNotInFramework _, FindingInUnknownArea _, PageBelowOne _ -> Kind.RULE;
            case ContestedBeforeFound _ -> Kind.RULE;
        };
    }

    @Override
    default String sentence() {
        return switch (this) {
            case AlreadyRecorded(var other, var framework, var from) ->
                "The %s inspection from %s is already recorded as %s; use that one.".formatted(framework, from, other);
            case ReportAlreadyReceived(var before) ->
                "The report was received on %s; there is nothing left to record.".formatted(before.receivedOn());
            case FindingRefTaken(var taken) ->
                "The ref %s already names “%s”; choose another.".formatted(taken.ref(), taken.text());
            case EndsBeforeItStarts(var from, var to) ->
                "An inspection from %s cannot end on %s; give a last day that is not earlier.".formatted(from, to);
            case UnknownFramework(var code, var allowed) ->
                "There is no framework %s; use one of %s.".formatted(code, String.join(", ", allowed));
            case FrameworkNotInForce(var framework, var from) ->
                "%s was in force %s, not on %s; name the framework of that day."
                        .formatted(framework.code(), inForce(framework), from);
            case KindNotInFramework(var code, var given, var allowed) ->
                "%s has no %s; it has %s.".formatted(code, given, String.join(", ", allowed));
            case ReceivedBeforeTheEnd(var receivedOn, var to) ->
                "A report cannot be received on %s, before the inspection ended on %s; give that day or later."
                        .formatted(receivedOn, to);
            case PublishedBeforeReceived(var publishedOn, var receivedOn) ->
                "A report received on %s cannot be published on %s; give that day or later."
                        .formatted(receivedOn, publishedOn);
            case FindingKindNotInFramework(var code, var given, var allowed) ->
                "%s finds no %s; it finds %s.".formatted(code, given, String.join(", ", allowed));
            case FindingInUnknownArea(var code, var area, var allowed)
            when allowed.isEmpty() -> "%s has no areas, so not %s either; leave the area out.".formatted(code, area);
            case FindingInUnknownArea(var code, var area, var allowed) ->
                "%s has no area %s; it has %s.".formatted(code, area, String.join(", ", allowed));
            case PageBelowOne() -> "Pages are counted from 1.";
            case NoSuchFinding(var inspection, var ref) ->
                "%s has no finding %s; its findings tell the refs.".formatted(inspection, ref);
            case AlreadyContested(var before) ->
                "Finding %s was contested on %s; there is nothing left to contest."
                        .formatted(before.ref(), before.effectiveOn());
            case ContestedBeforeFound(var day, var finding) ->
                "Finding %s of %s cannot be contested on %s, before it was there; give that day or later."
                        .formatted(finding.ref(), finding.effectiveOn(), day);
        };
    }

    private static String inForce(Framework framework) {
        var to = framework.validTo();
        return to == null
                ? "from %s".formatted(framework.validFrom())
                : "from %s to %s".formatted(framework.validFrom(), to);
    }

    @Override
    default @Nullable String field() {
        return switch (this) {
            case AlreadyRecorded _, FrameworkNotInForce _ -> "from";
            case ReportAlreadyReceived _ -> null;
            case FindingRefTaken _, NoSuchFinding _, AlreadyContested _ -> "ref";
            case ContestedBeforeFound _ -> "effectiveOn";
            case EndsBeforeItStarts _ -> "to";
            case UnknownFramework _ -> "framework";
            case KindNotInFramework _, FindingKindNotInFramework _ -> "kind";
            case ReceivedBeforeTheEnd _ -> "receivedOn";
            case PublishedBeforeReceived _ -> "publishedOn";
            case FindingInUnknownArea _ -> "area";
            case PageBelowOne _ -> "page";
        };
    }
}
