package uk.waymark.command.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/// Gives each command a path of its own in the OpenAPI document, with the schema that the reader goes by.
@Component
class ApiDocument implements OpenApiCustomizer {
    private static final String TOKEN = "token";
    private static final String ANY_COMMAND = "/commands/{name}";
    private static final Map<String, String> DONE = Map.of(
            "200", "Done: the events are on disk",
            "201", "Done, and something was created; Location says where");
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("400", "Not JSON, or a field is unknown, missing or of the wrong type"),
            Map.entry("401", "No token, or one that is not taken"),
            Map.entry("403", "The token's role may not send this command"),
            Map.entry("404", "The command speaks of something that is not there, or is another council's"),
            Map.entry("408", "The command took too long to come"),
            Map.entry("409", "Contrary to the state of the thing, which `current` tells"),
            Map.entry("412", "Another version than the one that If-Match names"),
            Map.entry("413", "Larger than a command may be"),
            Map.entry("415", "No body of the media type that is taken here"),
            Map.entry("417", "Expect asks for what nobody does here"),
            Map.entry("422", "Breaks a rule"),
            Map.entry("429", "The caller asks too often; Retry-After says when to come back"),
            Map.entry("431", "Larger headers than a request may have"),
            Map.entry("503", "Overloaded or without its database; Retry-After says when to come back"));

    private final CommandCatalogue catalogue;

    ApiDocument(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void customise(OpenAPI document) {
        document.getInfo().title("Waymark commands").description("""
                Each command is decided in one transaction. To resolve a minute is to record the body's formal outcome \
                of an item; it does not mean that the resulting work is finished.""");
        document.schemaRequirement(
                TOKEN,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token of the issuer that the service is set to"));
        document.getComponents().addSchemas(DescribedProblem.NAME, DescribedProblem.schema());
        var paths = document.getPaths();
        var all = Objects.requireNonNull(paths.get("/commands"));
        DescribedProblem.addTo(all.getGet().getResponses(), ANSWERS);
        DescribedRun.describe(all.getPost().addSecurityItem(new SecurityRequirement().addList(TOKEN)), refusals());
        paths.remove(ANY_COMMAND);
        catalogue
                .entries()
                .forEach(entry -> paths.addPathItem(ANY_COMMAND.replace("{name}", entry.name()), path(entry)));
    }

    private static PathItem path(CommandCatalogue.Entry entry) {
        var answers = refusals();
        var done = new Content()
                .addMediaType(
                        "application/json",
                        new MediaType().schema(new JsonSchema().$ref("#/components/schemas/Answer")));
        DONE.forEach((status, meaning) -> answers.addApiResponse(
                status, new ApiResponse().description(meaning).content(done)));
        return new PathItem()
                .post(new Operation()
                        .operationId(entry.name())
                        .summary(entry.name())
                        .description("%s Sent by %s.".formatted(entry.description(), String.join(", ", entry.roles())))
                        .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                        .addParametersItem(
                                header("Idempotency-Key", "The same key and body get the first answer again"))
                        .addParametersItem(header("If-Match", "The version that the caller saw, as in \"4\""))
                        .requestBody(new RequestBody().required(true).content(content(entry)))
                        .responses(answers));
    }

    private static ApiResponses refusals() {
        var refusals = new ApiResponses();
        DescribedProblem.addTo(refusals, ANSWERS);
        return refusals;
    }

    private static HeaderParameter header(String name, String description) {
        var header = new HeaderParameter();
        header.name(name).description(description).required(false).schema(new JsonSchema().typesItem("string"));
        return header;
    }

    private static Content content(CommandCatalogue.Entry entry) {
        var schema = Json31.mapper().convertValue(entry.schema(), JsonSchema.class);
        return new Content()
                .addMediaType("application/json", new MediaType().schema(schema).example(example(entry)));
    }

    // The document is written by another Jackson than ours, so the example goes over as plain text.
    private static Object example(CommandCatalogue.Entry entry) {
        try {
            return Json31.mapper().readTree(entry.example().toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
