package uk.waymark.command.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What JSON a Java type is read from. One description serves the reader and the published schema, so that the two
/// cannot differ.
interface Shape {

    /// The value, or what stands in for it when the reading has found a fault in it; none when nothing can.
    @Nullable
    Object read(JsonNode node, String path, Reading reading);

    /// A value to judge the rest of a command with.
    @Nullable
    Object standIn(Reading reading);

    /// JSON Schema 2020-12.
    Map<String, Object> schema();
}
