package uk.waymark.command.plan;

import java.util.HashSet;
import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.plan.PlanCommand.DraftPlan;
import uk.waymark.command.plan.PlanRefusal.InspectionRepeated;
import uk.waymark.command.plan.PlanRefusal.NoSuchInspection;
import uk.waymark.command.plan.PlanRefusal.PeriodEndsBeforeItStarts;
import uk.waymark.command.plan.PlanRefusal.UnknownScheme;
import uk.waymark.events.inspection.InspectionEvent.InspectionRecorded;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.reference.Reference;

/// A plan as drafted, checked against the inspections that it answers and the rating schemes that it uses.
record Draft(DraftPlan command) {

    void refuseIfWrong(History history, Reference reference) {
        var refusals = new Refusals();
        checkInspections(history, refusals);
        checkSchemes(reference, refusals);
        refusals.addIf(
                        command.to().isBefore(command.from()),
                        new PeriodEndsBeforeItStarts(command.from(), command.to()))
                .refuseIfAny();
    }

    private void checkInspections(History history, Refusals refusals) {
        var seen = new HashSet<InspectionId>();
        for (int i = 0; i < command.inspections().size(); i++) {
            var inspection = command.inspections().get(i);
            refusals.addIf(!isRecorded(inspection, history), new NoSuchInspection(i, inspection))
                    .addIf(!seen.add(inspection), new InspectionRepeated(i, inspection));
        }
    }

    private boolean isRecorded(InspectionId inspection, History history) {
        var stream = new StreamId(command.authority(), inspection.value());
        return history.first(stream, InspectionRecorded.class).isPresent();
    }

    private void checkSchemes(Reference reference, Refusals refusals) {
        var delivery = command.deliveryScheme();
        if (reference.ratingScheme(delivery).isEmpty()) {
            refusals.add(new UnknownScheme("deliveryScheme", delivery, reference.ratingSchemeCodes()));
        }
        var impact = command.impactScheme();
        if (impact != null && reference.ratingScheme(impact).isEmpty()) {
            refusals.add(new UnknownScheme("impactScheme", impact, reference.ratingSchemeCodes()));
        }
    }

    PlanDrafted drafted() {
        return new PlanDrafted(
                command.authority(),
                command.id(),
                command.name(),
                command.shortName(),
                command.from(),
                command.to(),
                command.inspections(),
                command.deliveryScheme(),
                command.impactScheme(),
                command.owner(),
                command.effectiveOn());
    }
}
