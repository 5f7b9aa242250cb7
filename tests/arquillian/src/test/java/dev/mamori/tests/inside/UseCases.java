package dev.mamori.tests.inside;

import dev.mamori.platform.Operation;
import dev.mamori.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every public method of every use case bean of the product, as the container knows them. */
@ApplicationScoped
public class UseCases {

    @Inject
    BeanManager beans;

    /** All of them, by operation. */
    public List<Call> all() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getStereotypes().contains(UseCase.class))
                .filter(bean -> !bean.getBeanClass().getPackageName().startsWith("dev.mamori.tests"))
                .flatMap(this::calls)
                .sorted(Comparator.comparing(Call::name))
                .toList();
    }

    private Stream<Call> calls(Bean<?> bean) {
        return Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> new Call(reference(bean), method));
    }

    private Object reference(Bean<?> bean) {
        return beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
    }

    /** One public method of one use case bean. */
    public record Call(Object bean, Method method) {

        public Operation operation() {
            return method.getAnnotation(Operation.class);
        }

        /** The operation's name; of an undeclared method its own. */
        public String name() {
            return operation() == null ? method.toString() : operation().name();
        }

        /** Whether arguments can break its shape. */
        public boolean validates() {
            return Arrays.stream(method.getParameterAnnotations())
                    .flatMap(Arrays::stream)
                    .map(Annotation::annotationType)
                    .anyMatch(type -> type == Valid.class || type.isAnnotationPresent(Constraint.class));
        }

        /** Calls it; what it throws is thrown as it is. */
        public Object with(Object... arguments) throws Exception {
            try {
                return method.invoke(bean, arguments);
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof Exception exception) {
                    throw exception;
                }
                throw thrown;
            }
        }
    }
}
