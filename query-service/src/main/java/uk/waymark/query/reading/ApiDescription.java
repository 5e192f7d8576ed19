package uk.waymark.query.reading;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/// What the description of the API says of all reads.
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Scope.class, Whose.class, Paging.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Waymark queries")
                        .version("1")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"))
                        .description("""
                                What a council promised after an inspection, and how it went. Every answer says in the \
                                header `Bookmark` how far it has seen: `E10000018@120` for one authority, `*@120` over \
                                all. `If-None-Match` with an earlier `ETag` is answered 304 when nothing has changed. \
                                Whatever cannot be answered is told as application/problem+json: 429 when you ask too often \
                                and 503 when more is asked than can be answered soon, both with `Retry-After`."""))
                .schemaRequirement(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the issuer that the service is set to"))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    OperationCustomizer parametersOfAllReads() {
        return (operation, method) -> {
            if (takes(method, Scope.class) || takes(method, Whose.class)) {
                add(
                        operation,
                        "authority",
                        new StringSchema().example("E10000018"),
                        "The authority whose things are asked for; needed where the token names several and an id alone is ambiguous");
            }
            if (takes(method, Scope.class)) {
                add(
                        operation,
                        "asAt",
                        new DateSchema().example("2018-10-11"),
                        "What was true on that day, by all that is known of it; the default is today");
                add(
                        operation,
                        "knownAt",
                        new DateTimeSchema().example("2018-11-06T09:00:00Z"),
                        "Only what had been recorded by that moment; the default is now");
                add(
                        operation,
                        "bookmark",
                        new StringSchema().example("E10000018@120"),
                        "Wait, at most 5 seconds, until this read sees that command's effect; else 503 with Retry-After");
            }
            if (takes(method, Paging.class)) {
                add(operation, "cursor", new StringSchema(), "`next` of the page before");
                add(
                        operation,
                        "limit",
                        new IntegerSchema()._default(50).minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(500)),
                        "How many items at most");
            }
            return operation;
        };
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static void add(Operation operation, String name, Schema<?> schema, String description) {
        operation.addParametersItem(new QueryParameter()
                .name(name)
                .schema(schema)
                .description(description)
                .required(false));
    }
}
