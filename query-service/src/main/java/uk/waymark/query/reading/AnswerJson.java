package uk.waymark.query.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.events.Document;
import uk.waymark.events.Due;
import uk.waymark.events.Provenance;
import uk.waymark.events.minute.Contributor;

/// Values that an answer takes over from an event look as they do there; what an answer lacks is `null`.
@Configuration(proxyBeanMethods = false)
class AnswerJson {
    @Bean
    JsonMapperBuilderCustomizer valuesAsInEvents() {
        return mapper -> mapper.addMixIn(Due.class, AsInEvents.class)
                .addMixIn(Document.class, AsInEvents.class)
                .addMixIn(Provenance.class, AsInEvents.class)
                .addMixIn(Contributor.class, AsInEvents.class);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface AsInEvents {}
}
