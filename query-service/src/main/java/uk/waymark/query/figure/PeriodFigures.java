package uk.waymark.query.figure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.query.plan.Tallies;

/// What became of a plan's actions in one period, and how they stood on its last day.
@Schema(
        description =
                "What became of a plan's actions in one period, and how they stood on its last day. Each act counts"
                        + " in the period in which it took effect: one that was closed twice counts twice")
record PeriodFigures(
        @Schema(description = "The first day") LocalDate from,
        @Schema(description = "The last day, included") LocalDate to,
        @Schema(description = "How many actions were added") long opened,
        @Schema(description = "How often one was closed") long closed,

        @Schema(description = "How often a complete or closed one was reopened")
        long reopened,

        @Schema(description = "How often one was completed") long completed,

        @Schema(description = "How often one was given a later day, as far as both days were settled when it was")
        long slipped,

        @Schema(description = "How many were open on the last day")
        long open,

        @Schema(description = "How many were complete and not closed on the last day")
        long completeAtEnd,

        @Schema(description = "How many were closed on the last day")
        long closedAtEnd,

        @Schema(description = "How many were open on the last day and past their own")
        long overdue,

        @Schema(description = "As the plan tells them as at the last day")
        Tallies tallies,

        @Schema(
                description = "Of those open on the last day, the median of the days since they were added",
                nullable = true)
        @Nullable
        Double medianAgeDays,

        DaysAtRating daysAtRating) {}
