package uk.waymark.query.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the description of the API says of problems: each operation lists every status that it may be answered with.
@Configuration(proxyBeanMethods = false)
class ProblemDescription {
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
                 "required": ["field", "message"],
                 "additionalProperties": false}}},
             "required": ["type", "title", "status", "detail"],
             "additionalProperties": false}""";
    private static final Map<String, String> OF_ALL = Map.of(
            "400", "A parameter, the address or a header is wrong; `errors` names each parameter that is",
            "401", "No token, or one that is not taken",
            "403", "The token names no role or authority, or none that may ask this",
            "404", "No such thing, or not by that day or moment, or another council's",
            "406", "Not to be had in the form that Accept asks for",
            "417", "Expect asks for what nobody does here",
            "431", "Larger headers than a request may have",
            "503",
                    "The read models cannot be reached, or the bookmark is not seen yet; Retry-After says when to ask again");
    private static final Map<String, String> OF_POSTS = Map.of(
            "409", "The stream still waits",
            "413", "A body that is too large",
            "415", "A body that is no application/json");

    @Bean
    OpenApiCustomizer describedProblems() {
        return document -> {
            document.getComponents().addSchemas("Problem", schema());
            document.getPaths().values().forEach(ProblemDescription::describe);
        };
    }

    private static void describe(PathItem path) {
        path.readOperations().forEach(operation -> add(operation, OF_ALL));
        if (path.getPost() != null) {
            add(path.getPost(), OF_POSTS);
        }
    }

    private static void add(Operation operation, Map<String, String> answers) {
        var problem = new MediaType().schema(new JsonSchema().$ref("#/components/schemas/Problem"));
        answers.forEach((status, meaning) -> operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(meaning)
                                .content(new Content().addMediaType("application/problem+json", problem))));
    }

    private static JsonSchema schema() {
        try {
            return Json31.mapper().readValue(SCHEMA, JsonSchema.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
