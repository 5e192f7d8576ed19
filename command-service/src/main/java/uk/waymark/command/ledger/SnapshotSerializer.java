package uk.waymark.command.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventJson;

/// Writes down what an aggregate remembers: its fields, as they are.
final class SnapshotSerializer extends Jackson3Serializer {
    private static final String AGGREGATES = "uk.waymark.command.";

    SnapshotSerializer() {
        super(builder().jsonMapperBuilderCustomizer(SnapshotSerializer::configured));
    }

    private static JsonMapper.Builder configured(JsonMapper.Builder builder) {
        return EventJson.configured(builder)
                .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .annotationIntrospector(new Fields());
    }

    /// Events keep their JSON; only what remembers them shows its fields.
    private static final class Fields extends JacksonAnnotationIntrospector {
        @Override
        public VisibilityChecker findAutoDetectVisibility(
                MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
            return type.getName().startsWith(AGGREGATES)
                    ? checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                            .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    : super.findAutoDetectVisibility(config, type, checker);
        }
    }
}
