package uk.waymark.command.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What JSON a Java type is read from. One description serves the reader and the published schema, so that the two
/// cannot differ.
interface Shape {

    /// The value; none when the reading has found a fault in it.
    @Nullable
    Object read(JsonNode node, String path, Reading reading);

    /// JSON Schema 2020-12.
    Map<String, Object> schema();
}
