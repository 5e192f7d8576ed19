package uk.waymark.access.look;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says of a controller's method that it is recorded who was answered.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Looked {
    LookKind value();
}
