package uk.waymark.events;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

final class LiveInNullMarkedPackages extends ArchCondition<JavaClass> {
    LiveInNullMarkedPackages() {
        super("live in packages that are @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
            events.add(SimpleConditionEvent.violated(type, "%s is not @NullMarked".formatted(type.getPackageName())));
        }
    }
}
