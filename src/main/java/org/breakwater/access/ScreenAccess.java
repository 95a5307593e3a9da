package org.breakwater.access;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Who may open a screen, as {@link For} and {@link ForEveryone} declare it. */
public sealed interface ScreenAccess {

    record Everyone() implements ScreenAccess {}

    record Roles(Set<Role> roles) implements ScreenAccess {}

    /** Nothing is declared, so the screen is closed. */
    record Nobody() implements ScreenAccess {}

    /**
     * The declaration of a controller's method, or else of its class; a parameter of type {@link Actor.Person} requires
     * any role.
     */
    static ScreenAccess of(Method method, Class<?> controller) {
        var own = new Marks(
                AnnotatedElementUtils.findMergedAnnotation(method, For.class),
                AnnotatedElementUtils.hasAnnotation(method, ForEveryone.class));
        var marks = own.say()
                ? own
                : new Marks(
                        AnnotatedElementUtils.findMergedAnnotation(controller, For.class),
                        AnnotatedElementUtils.hasAnnotation(controller, ForEveryone.class));
        if (marks.roles() != null) {
            return new Roles(roles(marks.roles()));
        }
        if (!marks.everyone()) {
            return new Nobody();
        }
        var needsPerson = Arrays.asList(method.getParameterTypes()).contains(Actor.Person.class);
        return needsPerson ? new Roles(EnumSet.allOf(Role.class)) : new Everyone();
    }

    private static Set<Role> roles(For declared) {
        var work = Set.of(declared.work());
        return Stream.concat(
                        Arrays.stream(declared.value()),
                        Arrays.stream(Role.values()).filter(role -> work.contains(role.work())))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** The annotations of a method or of a class. */
    record Marks(@Nullable For roles, boolean everyone) {
        boolean say() {
            return roles != null || everyone;
        }
    }
}
