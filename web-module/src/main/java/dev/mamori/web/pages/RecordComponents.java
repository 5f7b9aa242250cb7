package dev.mamori.web.pages;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Lets pages read the components of records, which Expression Language 5 does not know yet. Look-ups are kept by type. */
public class RecordComponents extends ELResolver {

    private final ConcurrentHashMap<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        var accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (ReflectiveOperationException unreadable) {
            throw new ELException(unreadable);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        var accessor = accessor(base, property);
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return accessor.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (accessor(base, property) != null) {
            throw new PropertyNotWritableException("a record does not change");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        var known = accessor(base, property) != null;
        context.setPropertyResolved(known || context.isPropertyResolved());
        return known;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private Method accessor(Object base, Object property) {
        return base instanceof Record && property != null
                ? accessors
                        .computeIfAbsent(base.getClass(), RecordComponents::read)
                        .get(property.toString())
                : null;
    }

    /** Components, and what a record says besides in the same form. */
    private static Map<String, Method> read(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && !Modifier.isStatic(method.getModifiers()))
                .peek(method -> method.setAccessible(true))
                .collect(Collectors.toMap(Method::getName, method -> method, (first, bridge) -> first));
    }
}
