package uk.waymark.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
            tell.accept("NOT REBUILT. " + sentence(e));
            return NOT_DONE;
        }
    }

    private static String[] arguments(List<String> line, String schema) {
        var arguments = new ArrayList<>(List.of(
                "--spring.datasource.hikari.schema=" + schema,
                "--spring.flyway.default-schema=" + schema,
                "--spring.flyway.connect-retries=0",
                "--waymark.feed.listening=false",
                "--waymark.feed.most-per-transaction=2000",
                "--logging.level.root=off",
                "--logging.level.uk.waymark=off"));
        line.stream().filter(argument -> !argument.equals(BACK)).forEach(arguments::add);
        return arguments.toArray(String[]::new);
    }

    private static String sentence(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unfinished) {
                return String.valueOf(cause.getMessage());
            }
        }
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
    }
}
