package uk.waymark.events.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The versioned rule book that an inspectorate judges by.
///
/// @param validTo its last day; none while it is in use
/// @param kinds the kinds of inspection that use it
/// @param areas what it grades; none for frameworks that end in a letter without grades
/// @param grades best first
public record Framework(
        FrameworkCode code,
        String title,
        String inspectorate,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<InspectionKind> kinds,
        List<Area> areas,
        List<GradeWords> grades,
        List<FindingKind> findingKinds) {

    public Framework {
        kinds = List.copyOf(kinds);
        areas = List.copyOf(areas);
        grades = List.copyOf(grades);
        findingKinds = List.copyOf(findingKinds);
    }

    public boolean isGraded() {
        return !areas.isEmpty();
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean has(AreaCode area) {
        return areas.stream().anyMatch(known -> known.code().equals(area));
    }

    public Optional<Grade> grade(String words) {
        return grades.stream()
                .filter(grade -> grade.isCalled(words))
                .map(grade -> new Grade(grade.rank(), grade.label()))
                .findFirst();
    }

    /// @param parent the area it is part of; none for one that stands alone
    /// @param required whether a full inspection must judge it or say why not
    public record Area(
            AreaCode code, String title, @Nullable AreaCode parent, boolean required) {}

    /// @param aliases other words for the same grade, as people write them
    public record GradeWords(int rank, String label, List<String> aliases) {
        public GradeWords {
            aliases = List.copyOf(aliases);
        }

        boolean isCalled(String words) {
            var wanted = words.strip().toLowerCase(Locale.ROOT);
            return label.equals(wanted) || aliases.contains(wanted);
        }
    }
}
