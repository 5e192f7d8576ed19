package uk.waymark.command.inspection;

import java.util.List;
import uk.waymark.command.Refusals;
import uk.waymark.command.inspection.InspectionCommand.RecordFinding;
import uk.waymark.command.inspection.InspectionRefusal.FindingInUnknownArea;
import uk.waymark.command.inspection.InspectionRefusal.FindingKindNotInFramework;
import uk.waymark.command.inspection.InspectionRefusal.PageBelowOne;
import uk.waymark.events.inspection.FindingKind;
import uk.waymark.events.inspection.Framework;
import uk.waymark.events.inspection.InspectionEvent.FindingRecorded;

/// What an inspection is to be recorded as saying, checked against the framework that it followed.
record Statement(RecordFinding command) {

    void check(Framework framework, Refusals refusals) {
        refusals.addIf(
                !framework.findingKinds().contains(command.kind()),
                new FindingKindNotInFramework(framework.code(), command.kind(), kinds(framework)));
        var area = command.area();
        if (area != null && !framework.has(area)) {
            refusals.add(new FindingInUnknownArea(framework.code(), area, areas(framework)));
        }
        var page = command.page();
        refusals.addIf(page != null && page < 1, new PageBelowOne());
    }

    private static List<String> kinds(Framework framework) {
        return framework.findingKinds().stream().map(FindingKind::name).toList();
    }

    private static List<String> areas(Framework framework) {
        return framework.areas().stream().map(area -> area.code().value()).toList();
    }

    FindingRecorded recorded() {
        return new FindingRecorded(
                command.authority(),
                command.id(),
                command.ref(),
                command.kind(),
                command.area(),
                command.text(),
                command.page(),
                command.partner(),
                command.rootCause(),
                command.commentary(),
                command.effectiveOn());
    }
}
