package uk.waymark.events;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields that an example leaves out, those of the records within it included.
final class AbsentFields {
    private AbsentFields() {}

    static List<String> of(Record example) {
        return in(List.of(example)).toList();
    }

    /// A field counts as shown when any of the records shows it, because some exclude each other.
    private static Stream<String> in(List<? extends Record> examples) {
        var type = examples.getFirst().getClass();
        return Stream.of(type.getRecordComponents()).flatMap(field -> {
            var values =
                    examples.stream().flatMap(example -> shown(field, example)).toList();
            return values.isEmpty()
                    ? Stream.of(type.getSimpleName() + "." + field.getName())
                    : values.stream()
                            .filter(Record.class::isInstance)
                            .map(Record.class::cast)
                            .collect(Collectors.groupingBy(Record::getClass))
                            .values()
                            .stream()
                            .flatMap(AbsentFields::in);
        });
    }

    private static Stream<?> shown(RecordComponent component, Record example) {
        try {
            component.getAccessor().setAccessible(true);
            return switch (component.getAccessor().invoke(example)) {
                case null -> Stream.empty();
                case Collection<?> many -> many.stream().filter(Objects::nonNull);
                case Object one -> Stream.of(one);
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
