package uk.waymark.query.reading;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import uk.waymark.events.Capacity;

/// Says in what capacity a caller is answered. Without it, in any but the administrator's, who looks after the service
/// and not its content.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface MayBeReadBy {
    Capacity[] value();
}
