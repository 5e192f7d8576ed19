package uk.waymark.events.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventJson;
import uk.waymark.events.inspection.Framework;
import uk.waymark.events.inspection.FrameworkCode;
import uk.waymark.events.rating.RatingScheme;
import uk.waymark.events.rating.SchemeCode;

/// The rule books and legends that ship with this release, read from the files under `reference/`.
public record Reference(List<Framework> frameworks, List<RatingScheme> ratingSchemes) {
    private static final List<String> FRAMEWORKS =
            List.of("OFSTED-SIF-2013", "OFSTED-ILACS-2018", "OFSTED-FOCUSED-VISIT");
    private static final List<String> RATING_SCHEMES = List.of("RAG-3", "BRAG-4");

    public Reference {
        frameworks = List.copyOf(frameworks);
        ratingSchemes = List.copyOf(ratingSchemes);
    }

    public static Reference shipped() {
        var mapper = EventJson.configured(JsonMapper.builder())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        return new Reference(
                FRAMEWORKS.stream()
                        .map(code -> read(mapper, "frameworks/" + code, Framework.class))
                        .toList(),
                RATING_SCHEMES.stream()
                        .map(code -> read(mapper, "rating-schemes/" + code, RatingScheme.class))
                        .toList());
    }

    public Optional<Framework> framework(FrameworkCode code) {
        return frameworks.stream()
                .filter(framework -> framework.code().equals(code))
                .findFirst();
    }

    public Optional<RatingScheme> ratingScheme(SchemeCode code) {
        return ratingSchemes.stream()
                .filter(scheme -> scheme.code().equals(code))
                .findFirst();
    }

    public List<String> frameworkCodes() {
        return frameworks.stream()
                .map(framework -> framework.code().value())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    public List<String> ratingSchemeCodes() {
        return ratingSchemes.stream()
                .map(scheme -> scheme.code().value())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static <T> T read(JsonMapper mapper, String name, Class<T> type) {
        var path = "/reference/%s.json".formatted(name);
        try (InputStream file = Reference.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("This build lacks " + path);
            }
            return mapper.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
