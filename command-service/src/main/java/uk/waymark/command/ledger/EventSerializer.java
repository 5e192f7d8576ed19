package uk.waymark.command.ledger;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import uk.waymark.events.EventJson;
import uk.waymark.events.EventTypes;
import uk.waymark.events.WaymarkEvent;

/// Stores events under their logical names, such as `ActionRated`, so that code may move and history need not.
final class EventSerializer extends Jackson3Serializer {

    EventSerializer() {
        super(builder().jsonMapperBuilderCustomizer(EventJson::configured));
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return EventTypes.named(type.getName()).map(Class::getName).orElseGet(type::getName);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return type != null && WaymarkEvent.class.isAssignableFrom(type)
                ? new SimpleSerializedType(EventTypes.nameOf(type), null)
                : super.typeForClass(type);
    }
}
