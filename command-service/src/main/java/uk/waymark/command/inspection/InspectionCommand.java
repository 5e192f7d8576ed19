package uk.waymark.command.inspection;

import static uk.waymark.events.Capacity.DIRECTOR;
import static uk.waymark.events.Capacity.IMPROVEMENT_LEAD;
import static uk.waymark.events.Capacity.INTEGRATION_CLIENT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.EffectiveDate;
import uk.waymark.command.MayBeSentBy;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.events.Document;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.inspection.AreaCode;
import uk.waymark.events.inspection.FindingKind;
import uk.waymark.events.inspection.FrameworkCode;
import uk.waymark.events.inspection.InspectionId;
import uk.waymark.events.inspection.InspectionKind;

/// All that can be asked of an inspection.
public sealed interface InspectionCommand extends WaymarkCommand {
    InspectionId id();

    @Override
    default String subject() {
        return id().value();
    }

    /// @param inspectorate who looked; the framework's own when left out
    @MayBeSentBy({IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record RecordInspection(
            AuthorityCode authority,
            InspectionId id,
            @Nullable String inspectorate,
            FrameworkCode framework,
            InspectionKind kind,
            LocalDate from,
            LocalDate to,
            @Nullable String scope,
            @Nullable String exclusions,
            @Nullable Role lead,
            List<String> partners,
            @EffectiveDate LocalDate effectiveOn)
            implements InspectionCommand, Creation {}

    @MayBeSentBy({IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record RecordReportReceived(
            AuthorityCode authority,
            InspectionId id,
            @EffectiveDate LocalDate receivedOn,
            @Nullable LocalDate publishedOn,
            List<Document> documents)
            implements InspectionCommand {}

    @MayBeSentBy({IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record RecordJudgements(
            AuthorityCode authority,
            InspectionId id,
            List<GradeGiven> judgements,
            @EffectiveDate LocalDate effectiveOn) implements InspectionCommand {

        /// @param grade the words as published, or an alias of them; none when the area was not judged
        /// @param notJudged why it was not judged
        public record GradeGiven(
                AreaCode area,
                @Nullable String grade,
                @Nullable String notJudged,
                @Nullable String commentary) {}
    }

    @MayBeSentBy({IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record RecordFinding(
            AuthorityCode authority,
            InspectionId id,
            Ref ref,
            FindingKind kind,
            @Nullable AreaCode area,
            String text,
            @Nullable Integer page,
            @Nullable String partner,
            @Nullable String rootCause,
            @Nullable String commentary,
            @EffectiveDate LocalDate effectiveOn)
            implements InspectionCommand {}

    /// @param ref that of the finding
    /// @param documents what it is disputed with, such as a letter to the inspectorate
    @MayBeSentBy({IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record ContestFinding(
            AuthorityCode authority,
            InspectionId id,
            Ref ref,
            String reason,
            List<Document> documents,
            @EffectiveDate LocalDate effectiveOn)
            implements InspectionCommand {}
}
