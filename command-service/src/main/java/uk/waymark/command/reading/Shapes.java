package uk.waymark.command.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.EffectiveDate;
import uk.waymark.command.NotInFuture;

/// Finds the shape of a type by its record components.
final class Shapes {
    private Shapes() {}

    static RecordShape ofRecord(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordShape(
                    MethodHandles.lookup().unreflectConstructor(constructor),
                    Stream.of(components).map(Shapes::field).toList(),
                    List.of());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field field(RecordComponent component) {
        return new Field(component.getName(), of(component.getGenericType()), when(component));
    }

    private static Field.When when(RecordComponent component) {
        if (component.isAnnotationPresent(EffectiveDate.class)) {
            return Field.When.EFFECTIVE_DATE;
        }
        if (component.isAnnotationPresent(NotInFuture.class)) {
            return Field.When.NOT_IN_FUTURE;
        }
        if (component.getType() == List.class || component.getType() == Map.class) {
            return Field.When.MANY;
        }
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                ? Field.When.OPTIONAL
                : Field.When.REQUIRED;
    }

    private static Shape of(Type type) {
        if (type instanceof ParameterizedType many) {
            var elements = many.getActualTypeArguments();
            return many.getRawType() == Map.class
                    ? new MapShape(of(elements[0]), of(elements[1]))
                    : new ListShape(of(elements[0]));
        }
        var known = (Class<?>) type;
        if (known == int.class || known == Integer.class) {
            return new NumberShape();
        }
        if (known == Boolean.class) {
            return new TruthShape();
        }
        if (known == BigDecimal.class) {
            return new DecimalShape();
        }
        if (known.isEnum()) {
            return choice(known);
        }
        if (known.isSealed()) {
            return kinds(known);
        }
        return known.isRecord() && !isText(known) ? ofRecord(known) : Texts.of(known);
    }

    private static boolean isText(Class<?> type) {
        var components = type.getRecordComponents();
        return components.length == 1 && components[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static Shape choice(Class<?> type) {
        var byWord = new LinkedHashMap<String, Object>();
        for (var constant : type.getEnumConstants()) {
            byWord.put(((Enum<?>) constant).name(), constant);
        }
        return new ChoiceShape(Map.copyOf(byWord), List.copyOf(byWord.keySet()));
    }

    private static Shape kinds(Class<?> type) {
        var kinds = new LinkedHashMap<String, RecordShape>();
        Arrays.stream(type.getAnnotation(JsonSubTypes.class).value())
                .forEach(kind -> kinds.put(kind.name(), ofRecord(kind.value())));
        return new KindsShape(Map.copyOf(kinds), List.copyOf(kinds.keySet()));
    }
}
