package no.innspill;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

/** Entities as the database would hand them out, for tests that have none. */
public final class Entities {

    private Entities() {}

    /** Gives the entity the id that the database would have given it. */
    public static <T> T withId(T entity, long id) {
        try {
            Field field = idOf(entity.getClass());
            field.setAccessible(true);
            field.setLong(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Field idOf(Class<?> type) throws NoSuchFieldException {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals("id")) {
                    return field;
                }
            }
        }
        throw new NoSuchFieldException("id of " + type);
    }

    /** An entity with nothing in it, where only its identity matters. */
    public static <T> T blank(Class<T> type, long id) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return withId(constructor.newInstance(), id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
