package no.innspill.undo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which a record that an {@link UndoHandler} takes back stands in the database. It never changes. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAs {

    String value();

    /** What it was called in databases of earlier versions. */
    String formerly() default "";
}
