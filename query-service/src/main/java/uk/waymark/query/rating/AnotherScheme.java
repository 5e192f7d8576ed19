package uk.waymark.query.rating;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.events.reference.Reference;
import uk.waymark.query.reading.Argument;
import uk.waymark.query.reading.Parameters;

/// Another scheme than the plan's own, to see its delivery under it. Nothing of the record changes.
public record AnotherScheme(
        @Parameter(
                description =
                        "As if the plan's delivery were rated by that scheme, such as BRAG-4: a code that it has stays, any other becomes the one that stands nearest between the worst and the best")
        @Nullable
        String scheme) {
    @Component
    static class Reader implements Argument<AnotherScheme> {
        @Override
        public Class<AnotherScheme> type() {
            return AnotherScheme.class;
        }

        @Override
        public Set<String> parameters() {
            return Set.of("scheme");
        }

        @Override
        public AnotherScheme read(Parameters parameters) {
            return new AnotherScheme(parameters.read("scheme", Reader::known));
        }

        private static String known(String text) {
            var codes = Reference.shipped().ratingSchemes().stream()
                    .map(scheme -> scheme.code().value())
                    .sorted()
                    .toList();
            if (!codes.contains(text)) {
                throw new IllegalArgumentException(
                        "There is no rating scheme “%s”; there are %s".formatted(text, String.join(", ", codes)));
            }
            return text;
        }
    }
}
