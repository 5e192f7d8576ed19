package uk.waymark.command.warning;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.inspection.AreaCode;
import uk.waymark.events.inspection.Framework;
import uk.waymark.events.inspection.Grade;
import uk.waymark.events.inspection.InspectionEvent.JudgementsRecorded;
import uk.waymark.events.inspection.Judgement;
import uk.waymark.events.reference.Reference;

/// An inadequate area nearly always makes the whole inadequate: it did in all 24 of 107 single inspections with an
/// inadequate key area and in all 32 of 259 ILACS reports with an inadequate “experiences and progress” area, but in
/// one of four where only leaders were inadequate. A part of an area, such as adoption, does not. Counted over the
/// published reports.
record LimitingRule(Reference reference) {
    private static final AreaCode OVERALL = new AreaCode("overall");
    private static final int INADEQUATE = 4;

    Stream<String> of(JudgementsRecorded recorded) {
        var judgements = recorded.judgements();
        var betterOverall = judgements.stream()
                .filter(judgement -> judgement.area().equals(OVERALL))
                .map(Judgement::grade)
                .anyMatch(grade -> grade != null && grade.rank() < INADEQUATE);
        return judgements.stream()
                .filter(judgement -> betterOverall && isInadequate(judgement.grade()) && isWhole(judgement.area()))
                .map(judgement -> "%s is inadequate and overall is better, which is rare; check both grades."
                        .formatted(judgement.area()));
    }

    private static boolean isInadequate(@Nullable Grade grade) {
        return grade != null && grade.rank() == INADEQUATE;
    }

    private boolean isWhole(AreaCode code) {
        return reference.frameworks().stream()
                .map(Framework::areas)
                .flatMap(List::stream)
                .noneMatch(area -> area.code().equals(code) && area.parent() != null);
    }
}
