package dev.mamori.tests;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Makes a command that is based on a version that is no longer there, whatever the command. */
final class Stale {

    private static final String VERSION = "expectedVersion";

    private Stale() {}

    static boolean possible(Method method) {
        return method.getParameterCount() > 0
                && method.getParameterTypes()[0].isRecord()
                && Arrays.stream(method.getParameterTypes()[0].getRecordComponents())
                        .anyMatch(component -> VERSION.equals(component.getName()));
    }

    static Object of(Object command) {
        var components = command.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> value(component, command))
                .toArray();
        try {
            return command.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static Object value(RecordComponent component, Object command) {
        try {
            var value = component.getAccessor().invoke(command);
            return VERSION.equals(component.getName()) ? (Object) ((long) value - 1) : value;
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
