package uk.waymark.hostile.described;

import tools.jackson.databind.JsonNode;

/// What a path or a query takes.
public record Parameter(String name, boolean inPath, JsonNode schema) {
    /// `string`, `integer` or `boolean`.
    public String type() {
        var type = schema.path("type");
        return type.isArray() ? type.path(0).asString("string") : type.asString("string");
    }

    public boolean isChoice() {
        return schema.has("enum");
    }

    public boolean isDay() {
        return schema.path("format").asString("").equals("date");
    }

    public boolean isMoment() {
        return schema.path("format").asString("").equals("date-time");
    }
}
