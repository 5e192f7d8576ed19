package uk.waymark.hostile.round;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.hostile.described.Api;
import uk.waymark.hostile.kind.Kind.Due;
import uk.waymark.hostile.wire.Reply;

/// Says what is wrong with an answer.
final class Judge {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int ERROR = 400;
    private static final int FAILURE = 500;
    private static final int AWAY = 503;

    private final Api api;
    private final Schemas schemas = new Schemas();

    Judge(Api api) {
        this.api = api;
    }

    /// @return nothing when the answer is as it should be
    Optional<String> wrong(Attempt attempt, Reply reply) {
        return status(attempt, reply)
                .or(() -> reply.status() < ERROR ? lines(attempt, reply) : problem(attempt, reply));
    }

    private static Optional<String> status(Attempt attempt, Reply reply) {
        var status = reply.status();
        var kind = attempt.kind();
        if (status == AWAY && reply.header("Retry-After").isPresent()) {
            return Optional.empty();
        }
        if (status >= FAILURE) {
            return Optional.of("is a failure of the service");
        }
        return switch (kind.due()) {
            case EITHER, STORED -> Optional.empty();
            case LINES_REFUSED -> status == 200 ? Optional.empty() : Optional.of("refuses a run as a whole");
            case REFUSED ->
                status < ERROR
                        ? Optional.of("takes what should be refused")
                        : kind.answers().isEmpty() || kind.answers().contains(status)
                                ? Optional.empty()
                                : Optional.of("is refused in another way than as " + kind.answers());
        };
    }

    private Optional<String> lines(Attempt attempt, Reply reply) {
        if (!reply.header("Content-Type").orElse("").startsWith("application/x-ndjson")) {
            return Optional.empty();
        }
        return reply.text()
                .lines()
                .map(line -> line(attempt, line))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> line(Attempt attempt, String text) {
        var line = JSON.readTree(text);
        var status = line.path("status").asInt();
        if (status >= FAILURE) {
            return Optional.of("has a line that is a failure: " + text);
        }
        var due = attempt.kind().due() == Due.LINES_REFUSED;
        if (due && status < ERROR) {
            return Optional.of("takes a line that should be refused: " + text);
        }
        if (due && !attempt.kind().answers().contains(status)) {
            return Optional.of("refuses a line in another way than as %s: %s"
                    .formatted(attempt.kind().answers(), text));
        }
        return status < ERROR
                ? Optional.empty()
                : content(
                        line.path("problem"),
                        status,
                        api.problems().get(attempt.operation().side()),
                        attempt);
    }

    private Optional<String> problem(Attempt attempt, Reply reply) {
        if (attempt.message().method().equals("HEAD")) {
            return Optional.empty();
        }
        var type = reply.header("Content-Type").orElse("none");
        if (!type.startsWith("application/problem+json")) {
            return Optional.of("is no problem document but " + type);
        }
        var leak = Leaks.in(reply.whole(), sent(attempt));
        if (leak.isPresent()) {
            return Optional.of("tells how the service is made: " + leak.get());
        }
        var described = attempt.isOfOperation() ? attempt.operation().answers().get(reply.status()) : null;
        if (attempt.isOfOperation() && (described == null || described.isEmpty())) {
            return Optional.of(
                    "is not in the description of " + attempt.operation().name());
        }
        var schema = described == null ? api.problems().get(attempt.operation().side()) : described.orElseThrow();
        try {
            return content(JSON.readTree(reply.body()), reply.status(), schema, attempt);
        } catch (JacksonException _) {
            return Optional.of("is no JSON");
        }
    }

    private Optional<String> content(JsonNode problem, int status, @Nullable JsonNode schema, Attempt attempt) {
        if (problem.path("status").asInt() != status) {
            return Optional.of("says another status in its document");
        }
        if (schema == null) {
            return Optional.of("has no schema");
        }
        return schemas.misfit(schema, problem)
                .map("does not fit the description: "::concat)
                .or(() -> Leaks.in(problem.toString(), sent(attempt)).map("tells how the service is made: "::concat));
    }

    private static String sent(Attempt attempt) {
        return attempt.message().target() + new String(attempt.message().body(), StandardCharsets.UTF_8);
    }
}
