package uk.waymark.events;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Whatever an event holds, however deep, is a value that nobody can change afterwards.
final class BePlainRecords extends ArchCondition<JavaClass> {
    private static final Set<Type> IMMUTABLE = Set.of(
            String.class,
            LocalDate.class,
            YearMonth.class,
            URI.class,
            Integer.class,
            int.class,
            long.class,
            boolean.class,
            BigDecimal.class);

    BePlainRecords() {
        super("be records of immutable things");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.isRecord()) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is no record"));
            return;
        }
        for (var field : type.reflect().getRecordComponents()) {
            if (!isImmutable(field.getGenericType())) {
                events.add(SimpleConditionEvent.violated(
                        type,
                        "%s.%s can be changed: %s".formatted(type.getName(), field.getName(), field.getGenericType())));
            }
        }
    }

    private static boolean isImmutable(Type type) {
        return switch (type) {
            case ParameterizedType list
            when list.getRawType() == List.class -> isImmutable(list.getActualTypeArguments()[0]);
            case ParameterizedType map
            when map.getRawType() == Map.class ->
                Stream.of(map.getActualTypeArguments()).allMatch(BePlainRecords::isImmutable);
            case Class<?> sealed
            when sealed.isSealed() && sealed.isInterface() ->
                Stream.of(sealed.getPermittedSubclasses()).allMatch(BePlainRecords::isImmutable);
            case Class<?> record
            when record.isRecord() ->
                Stream.of(record.getRecordComponents()).allMatch(field -> isImmutable(field.getGenericType()));
            case Class<?> other -> other.isEnum() || IMMUTABLE.contains(other);
            default -> false;
        };
    }
}
