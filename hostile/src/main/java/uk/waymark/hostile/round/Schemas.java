package uk.waymark.hostile.round;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Holds answers against the schemas of the descriptions.
final class Schemas {
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    /// @return what does not fit
    Optional<String> misfit(JsonNode schema, JsonNode answer) {
        var errors = schemas.computeIfAbsent(schema, registry::getSchema).validate(answer);
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(errors.stream().map(String::valueOf).collect(Collectors.joining("; ")));
    }
}
