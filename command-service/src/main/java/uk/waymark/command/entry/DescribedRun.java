package uk.waymark.command.entry;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

/// What the OpenAPI document says of runs of commands.
final class DescribedRun {
    private static final String LINES = org.springframework.http.MediaType.APPLICATION_NDJSON_VALUE;
    private static final String ASKED = """
            {"type": "object",
             "description": "One line; there may be any number of them",
             "properties": {
               "command": {"type": "string"},
               "key": {"type": "string", "description": "As Idempotency-Key is for a command by itself"},
               "data": {"type": "object"}},
             "required": ["command", "data"],
             "additionalProperties": false}""";
    private static final String ANSWERED = """
            {"type": "object",
             "description": "One line for each that was sent, in order",
             "properties": {
               "line": {"type": "integer"},
               "status": {"type": "integer"},
               "id": {"type": "string"},
               "version": {"type": "integer"},
               "position": {"type": "integer"},
               "bookmark": {"type": "string"},
               "events": {"type": "array", "items": {"type": "string"}},
               "warnings": {"type": "array", "items": {"type": "string"}},
               "problem": {"$ref": "#/components/schemas/Problem"}},
             "required": ["line", "status"],
             "additionalProperties": false}""";

    private DescribedRun() {}

    static void describe(Operation run, ApiResponses refusals) {
        var dryRun = new QueryParameter();
        dryRun.name("dryRun")
                .description("Says what would happen and stores nothing")
                .schema(new JsonSchema().typesItem("boolean"));
        run.operationId("run")
                .summary("Many commands, one a line, each answered as it is done")
                .addParametersItem(dryRun)
                .requestBody(new RequestBody().required(true).content(lines(ASKED)))
                .responses(refusals.addApiResponse(
                        "200",
                        new ApiResponse()
                                .description("Each line has a status of its own")
                                .content(lines(ANSWERED))));
    }

    private static Content lines(String schema) {
        return new Content().addMediaType(LINES, new MediaType().schema(DescribedProblem.read(schema)));
    }
}
