package uk.waymark.command.inspection;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.command.Refusals;
import uk.waymark.command.inspection.GradingRefusal.AreaRepeated;
import uk.waymark.command.inspection.GradingRefusal.AreaUnjudged;
import uk.waymark.command.inspection.GradingRefusal.BothGradeAndReason;
import uk.waymark.command.inspection.GradingRefusal.NeitherGradeNorReason;
import uk.waymark.command.inspection.GradingRefusal.NothingJudged;
import uk.waymark.command.inspection.GradingRefusal.TakesNoGrades;
import uk.waymark.command.inspection.GradingRefusal.UnknownArea;
import uk.waymark.command.inspection.GradingRefusal.UnknownGrade;
import uk.waymark.command.inspection.InspectionCommand.RecordJudgements.GradeGiven;
import uk.waymark.events.inspection.AreaCode;
import uk.waymark.events.inspection.Framework;
import uk.waymark.events.inspection.Framework.GradeWords;
import uk.waymark.events.inspection.Grade;
import uk.waymark.events.inspection.InspectionKind;
import uk.waymark.events.inspection.Judgement;

/// How a framework wants its grades given for a kind of inspection.
record Grading(Framework framework, InspectionKind kind) {

    void check(List<GradeGiven> given, Refusals refusals) {
        if (!framework.isGraded()) {
            refusals.add(new TakesNoGrades(framework.code()));
            return;
        }
        var seen = new HashSet<AreaCode>();
        for (int i = 0; i < given.size(); i++) {
            check(i, given.get(i), refusals);
            refusals.addIf(
                    !seen.add(given.get(i).area()),
                    new AreaRepeated(i, given.get(i).area()));
        }
        if (judgesEveryArea()) {
            checkComplete(seen, refusals);
        } else {
            refusals.addIf(given.isEmpty(), new NothingJudged());
        }
    }

    private void check(int index, GradeGiven given, Refusals refusals) {
        var area = given.area();
        var words = given.grade();
        var reason = given.notJudged();
        refusals.addIf(!framework.has(area), new UnknownArea(index, area, framework.code(), areas()))
                .addIf(words == null && reason == null, new NeitherGradeNorReason(index, area))
                .addIf(words != null && reason != null, new BothGradeAndReason(index, area));
        if (words != null && framework.grade(words).isEmpty()) {
            refusals.add(new UnknownGrade(index, words, framework.code(), grades()));
        }
    }

    private List<String> areas() {
        return framework.areas().stream().map(area -> area.code().value()).toList();
    }

    private List<String> grades() {
        return framework.grades().stream().map(GradeWords::label).toList();
    }

    private void checkComplete(Set<AreaCode> judged, Refusals refusals) {
        framework.areas().stream()
                .filter(area -> area.required() && !judged.contains(area.code()))
                .forEach(area -> refusals.add(new AreaUnjudged(area)));
    }

    /// Others, such as a self-evaluation, may leave areas out.
    private boolean judgesEveryArea() {
        return kind == InspectionKind.INSPECTION || kind == InspectionKind.SHORT_INSPECTION;
    }

    List<Judgement> judgements(List<GradeGiven> given) {
        return given.stream().map(this::judgement).toList();
    }

    private Judgement judgement(GradeGiven given) {
        Optional<Grade> grade = Optional.ofNullable(given.grade()).flatMap(framework::grade);
        return new Judgement(given.area(), grade.orElse(null), given.notJudged(), given.commentary());
    }
}
