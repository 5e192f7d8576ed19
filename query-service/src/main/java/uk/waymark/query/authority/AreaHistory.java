package uk.waymark.query.authority;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.inspection.Grade;
import uk.waymark.query.inspection.AreaJudgement;
import uk.waymark.query.inspection.InspectionSummary;

/// How one area was graded over the years.
@Schema(description = "How one area was graded over the years, earliest first")
record AreaHistory(@Schema(example = "overall") String area, List<Step> steps) {
    AreaHistory {
        steps = List.copyOf(steps);
    }

    /// @param directlyComparable whether it was judged under the same framework as the step before
    record Step(
            @Schema(example = "leics-sif-2016") String inspection,
            String framework,
            LocalDate from,
            @Schema(nullable = true) @Nullable Grade grade,

            @Schema(
                    description =
                            "False when the step before was judged under another framework: the words and areas differ; null for the first",
                    nullable = true)
            @Nullable
            Boolean directlyComparable) {}

    /// @param inspections earliest first
    static List<AreaHistory> of(List<InspectionSummary> inspections) {
        var areas = new TreeMap<String, List<Step>>();
        inspections.forEach(inspection -> inspection.judgements().forEach(judgement -> {
            var steps = areas.computeIfAbsent(judgement.area(), _ -> new ArrayList<>());
            steps.add(step(inspection, judgement, steps.isEmpty() ? null : steps.getLast()));
        }));
        return areas.entrySet().stream()
                .map(area -> new AreaHistory(area.getKey(), area.getValue()))
                .toList();
    }

    private static Step step(InspectionSummary inspection, AreaJudgement judgement, @Nullable Step before) {
        return new Step(
                inspection.id(),
                inspection.framework(),
                inspection.from(),
                judgement.grade(),
                before == null ? null : before.framework().equals(inspection.framework()));
    }
}
