package uk.waymark.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import uk.waymark.events.Capacity;

/// Says in what capacity somebody may send a command. Who has several acts in the first of these.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayBeSentBy {
    Capacity[] value();
}
