package uk.waymark.events.inspection;

import org.jspecify.annotations.Nullable;

/// What inspectors said of one area.
///
/// @param grade none when the area was not judged
/// @param notJudged why it was not; none when it was
/// @param commentary a remark on the grade, such as “top end of requires improvement”, which is not a grade
public record Judgement(
        AreaCode area,
        @Nullable Grade grade,
        @Nullable String notJudged,
        @Nullable String commentary) {}
