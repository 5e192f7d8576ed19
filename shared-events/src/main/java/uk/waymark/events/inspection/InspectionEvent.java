package uk.waymark.events.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Document;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.authority.AuthorityCode;

/// All that can happen to an inspection.
public sealed interface InspectionEvent extends WaymarkEvent {
    InspectionId id();

    @Override
    default String subject() {
        return id().value();
    }

    /// Somebody looked at the service.
    ///
    /// @param scope what was looked at, in the words of the report
    /// @param exclusions what was left out
    /// @param partners other organisations looked at with it
    record InspectionRecorded(
            AuthorityCode authority,
            InspectionId id,
            String inspectorate,
            FrameworkCode framework,
            InspectionKind kind,
            LocalDate from,
            LocalDate to,
            @Nullable String scope,
            @Nullable String exclusions,
            @Nullable Role lead,
            List<String> partners,
            LocalDate effectiveOn)
            implements InspectionEvent {
        public InspectionRecorded {
            partners = List.copyOf(partners);
        }
    }

    /// The report reached the authority. This day starts the clocks.
    record ReportReceived(
            AuthorityCode authority,
            InspectionId id,
            LocalDate receivedOn,
            @Nullable LocalDate publishedOn,
            List<Document> documents)
            implements InspectionEvent {
        public ReportReceived {
            documents = List.copyOf(documents);
        }

        @Override
        public LocalDate effectiveOn() {
            return receivedOn;
        }
    }

    /// The grades were given; for a self-evaluation, predicted.
    record JudgementsRecorded(
            AuthorityCode authority, InspectionId id, List<Judgement> judgements, LocalDate effectiveOn)
            implements InspectionEvent {
        public JudgementsRecorded {
            judgements = List.copyOf(judgements);
        }
    }

    /// The inspection said one thing that matters.
    ///
    /// @param page where the report says it
    /// @param partner the organisation it is about, when it is not the authority
    /// @param rootCause why it was so, as the report or the authority explains it
    /// @param commentary a remark on the finding that is no part of it
    record FindingRecorded(
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
            LocalDate effectiveOn)
            implements InspectionEvent {
        public FindingId finding() {
            return FindingId.of(id, ref);
        }
    }

    /// The authority disputes what the inspection said. The finding stays, and so do the actions that answer it.
    ///
    /// @param ref that of the finding
    /// @param documents what it was disputed with, such as a letter to the inspectorate
    record FindingContested(
            AuthorityCode authority,
            InspectionId id,
            Ref ref,
            String reason,
            List<Document> documents,
            LocalDate effectiveOn)
            implements InspectionEvent {
        public FindingContested {
            documents = List.copyOf(documents);
        }

        public FindingId finding() {
            return FindingId.of(id, ref);
        }
    }
}
