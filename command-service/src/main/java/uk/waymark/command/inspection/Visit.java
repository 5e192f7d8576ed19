package uk.waymark.command.inspection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.waymark.command.Refusals;
import uk.waymark.command.inspection.InspectionCommand.RecordInspection;
import uk.waymark.command.inspection.InspectionRefusal.AlreadyRecorded;
import uk.waymark.command.inspection.InspectionRefusal.EndsBeforeItStarts;
import uk.waymark.command.inspection.InspectionRefusal.FrameworkNotInForce;
import uk.waymark.command.inspection.InspectionRefusal.KindNotInFramework;
import uk.waymark.command.inspection.InspectionRefusal.UnknownFramework;
import uk.waymark.events.inspection.Framework;
import uk.waymark.events.inspection.InspectionEvent.InspectionRecorded;
import uk.waymark.events.inspection.InspectionKind;
import uk.waymark.events.reference.Reference;

/// An inspection to be recorded, checked against the framework that it followed.
///
/// @param framework empty when there is none of that code
record Visit(RecordInspection command, Optional<Framework> framework) {

    void refuseIfWrong(Reference reference, InspectionRegister register) {
        var refusals = new Refusals()
                .addIf(command.to().isBefore(command.from()), new EndsBeforeItStarts(command.from(), command.to()));
        framework.ifPresentOrElse(
                known -> check(known, refusals),
                () -> refusals.add(new UnknownFramework(command.framework(), reference.frameworkCodes())));
        register.find(command.authority(), command.framework(), command.kind(), command.from())
                .ifPresent(other -> refusals.add(new AlreadyRecorded(other, command.framework(), command.from())));
        refusals.refuseIfAny();
    }

    private void check(Framework known, Refusals refusals) {
        refusals.addIf(!known.isValidOn(command.from()), new FrameworkNotInForce(known, command.from()))
                .addIf(
                        !known.kinds().contains(command.kind()),
                        new KindNotInFramework(known.code(), command.kind(), names(known.kinds())));
    }

    private static List<String> names(List<InspectionKind> kinds) {
        return kinds.stream().map(InspectionKind::name).toList();
    }

    InspectionRecorded recorded() {
        return new InspectionRecorded(
                command.authority(),
                command.id(),
                Objects.requireNonNullElseGet(
                        command.inspectorate(), () -> framework.orElseThrow().inspectorate()),
                command.framework(),
                command.kind(),
                command.from(),
                command.to(),
                command.scope(),
                command.exclusions(),
                command.lead(),
                command.partners(),
                command.effectiveOn());
    }
}
