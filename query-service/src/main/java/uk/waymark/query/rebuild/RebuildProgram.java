package uk.waymark.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.NestedExceptionUtils;
import uk.waymark.query.QueryService;

/// A rebuild as a process of its own, beside running query services.
public final class RebuildProgram {
    private static final int DONE = 0;
    private static final int NOT_DONE = 1;
    private static final String BACK = "--back";

    private RebuildProgram() {}

    /// @param line `--back` or nothing, and settings
    /// @return the exit status
    public static int run(List<String> line, Consumer<String> tell) {
        var back = line.contains(BACK);
        try (var context = new SpringApplicationBuilder(QueryService.class)
                .web(WebApplicationType.NONE)
                .profiles(Rebuild.PROFILE)
                .run(arguments(line, back ? Rebuild.PREVIOUS : Rebuild.REBUILT))) {
            var rebuild = context.getBean(Rebuild.class);
            if (back) {
                rebuild.back(tell);
            } else {
                rebuild.anew(tell);
            }
            return DONE;
        } catch (RuntimeException e) {
            if (unfinished(e).isEmpty()) {
                e.printStackTrace();
            }
            tell.accept("NOT REBUILT. " + sentence(e));
            return NOT_DONE;
        }
    }

    private static String[] arguments(List<String> line, String schema) {
        var arguments = new ArrayList<>(List.of(
                "--spring.datasource.hikari.schema=" + schema,
                "--spring.flyway.default-schema=" + schema,
                "--spring.flyway.connect-retries=0",
                "--spring.datasource.hikari.maximum-pool-size=" + connections(),
                "--spring.datasource.hikari.connection-timeout=60000",
                "--waymark.feed.listening=false",
                "--waymark.feed.most-per-transaction=2000",
                "--logging.level.root=off",
                "--logging.level.uk.waymark=off"));
        line.stream().filter(argument -> !argument.equals(BACK)).forEach(arguments::add);
        return arguments.toArray(String[]::new);
    }

    /// One for each worker, and for the turn, the switch, and the two sides of the comparison.
    private static int connections() {
        return Math.max(2, Runtime.getRuntime().availableProcessors()) + 4;
    }

    private static String sentence(RuntimeException e) {
        return String.valueOf(unfinished(e)
                .orElseGet(() -> NestedExceptionUtils.getMostSpecificCause(e))
                .getMessage());
    }

    private static Optional<Throwable> unfinished(RuntimeException e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(Unfinished.class::isInstance)
                .findFirst();
    }
}
