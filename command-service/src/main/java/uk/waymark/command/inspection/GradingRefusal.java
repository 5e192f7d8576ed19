package uk.waymark.command.inspection;

import java.util.List;
import uk.waymark.command.Refusal;
import uk.waymark.events.inspection.AreaCode;
import uk.waymark.events.inspection.Framework;
import uk.waymark.events.inspection.FrameworkCode;
import uk.waymark.events.inspection.InspectionEvent.JudgementsRecorded;

/// Why the grades of an inspection were turned down.
sealed interface GradingRefusal extends Refusal {
    record AlreadyJudged(JudgementsRecorded current) implements GradingRefusal {}

    record TakesNoGrades(FrameworkCode framework) implements GradingRefusal {}

    record NothingJudged() implements GradingRefusal {}

    record AreaUnjudged(Framework.Area area) implements GradingRefusal {}

    record AreaRepeated(int index, AreaCode area) implements GradingRefusal {}

    record UnknownArea(int index, AreaCode area, FrameworkCode framework, List<String> allowed)
            implements GradingRefusal {}

    record NeitherGradeNorReason(int index, AreaCode area) implements GradingRefusal {}

    record BothGradeAndReason(int index, AreaCode area) implements GradingRefusal {}

    record UnknownGrade(int index, String words, FrameworkCode framework, List<String> allowed)
            implements GradingRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case AlreadyJudged _ -> Kind.CONFLICT;
            case TakesNoGrades _, NothingJudged _, AreaUnjudged _, AreaRepeated _, UnknownArea _ -> Kind.RULE;
            case NeitherGradeNorReason _, BothGradeAndReason _, UnknownGrade _ -> Kind.RULE;
        };
    }

    @Override
    default String sentence() {
        return switch (this) {
            case AlreadyJudged(var before) ->
                "The judgements were recorded as of %s; they are given once.".formatted(before.effectiveOn());
            case TakesNoGrades(var framework) ->
                "%s gives no grades; record what it says as findings.".formatted(framework);
            case NothingJudged() -> "Judge at least one area.";
            case AreaUnjudged(var area) ->
                "%s (%s) is missing; give its grade, or say in notJudged why it was not judged."
                        .formatted(area.title(), area.code());
            case AreaRepeated(var _, var area) -> "%s is judged twice; judge it once.".formatted(area);
            case UnknownArea unknown ->
                "%s has no area %s; it has %s."
                        .formatted(unknown.framework(), unknown.area(), String.join(", ", unknown.allowed()));
            case NeitherGradeNorReason(var _, var area) ->
                "Give the grade of %s, or say in notJudged why it was not judged.".formatted(area);
            case BothGradeAndReason(var _, var area) ->
                "%s cannot both have a grade and be not judged; leave one out.".formatted(area);
            case UnknownGrade unknown ->
                "%s has no grade “%s”; it has %s."
                        .formatted(unknown.framework(), unknown.words(), String.join(", ", unknown.allowed()));
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case AlreadyJudged _, TakesNoGrades _, NothingJudged _, AreaUnjudged _ -> "judgements";
            case AreaRepeated(var index, var _) -> "judgements[%d].area".formatted(index);
            case UnknownArea unknown -> "judgements[%d].area".formatted(unknown.index());
            case NeitherGradeNorReason(var index, var _) -> "judgements[%d].grade".formatted(index);
            case BothGradeAndReason(var index, var _) -> "judgements[%d].notJudged".formatted(index);
            case UnknownGrade unknown -> "judgements[%d].grade".formatted(unknown.index());
        };
    }
}
