package uk.waymark.command.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;

/// What the OpenAPI document says of every problem document.
final class DescribedProblem {
    static final String NAME = "Problem";

    private static final String SCHEMA = """
            {"type": "object",
             "description": "What is wrong and what to do instead, as of RFC 9457",
             "properties": {
               "type": {"type": "string", "format": "uri"},
               "title": {"type": "string"},
               "status": {"type": "integer"},
               "detail": {"type": "string"},
               "instance": {"type": "string", "format": "uri-reference"},
               "errors": {"type": "array", "items": {
                 "type": "object",
                 "properties": {
                   "field": {"type": "string"},
                   "message": {"type": "string"},
                   "allowed": {"type": "array", "items": {"type": "string"}}},
                 "required": ["message"],
                 "additionalProperties": false}},
               "current": {"description": "The state that the command is contrary to"}},
             "required": ["type", "title", "status", "detail"],
             "additionalProperties": false}""";

    private DescribedProblem() {}

    static JsonSchema schema() {
        return read(SCHEMA);
    }

    /// @param answers what each status means
    static void addTo(ApiResponses responses, Map<String, String> answers) {
        var problem = new MediaType().schema(new JsonSchema().$ref("#/components/schemas/" + NAME));
        answers.forEach((status, meaning) -> responses.addApiResponse(
                status,
                new ApiResponse()
                        .description(meaning)
                        .content(new Content()
                                .addMediaType(
                                        org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem))));
    }

    static JsonSchema read(String schema) {
        try {
            return Json31.mapper().readValue(schema, JsonSchema.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
