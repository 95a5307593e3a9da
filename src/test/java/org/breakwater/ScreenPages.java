package org.breakwater;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that a screen shows, and its test: read from the code, for the list of screens. */
final class ScreenPages {

    private final JavaClasses classes = ProgramClasses.read();

    private final Map<Routes.Route, Set<String>> read = new HashMap<>();

    /** For the list of screens; empty for none. */
    String of(Routes.Route route) {
        return names(route).stream().map(page -> "`" + page + "`").collect(Collectors.joining(", "));
    }

    /**
     * The pages that the method makes which answers, or one that it calls in its own class. If there are none: those
     * that a class makes which it calls, beside the controller or what the controller is made with.
     */
    Set<String> names(Routes.Route route) {
        return read.computeIfAbsent(route, this::made);
    }

    private Set<String> made(Routes.Route route) {
        var controller = classes.get(route.controller());
        var own = made(route, controller, controller::equals);
        return own.isEmpty() ? made(route, controller, type -> isNear(type, controller)) : own;
    }

    private static Set<String> made(Routes.Route route, JavaClass controller, Predicate<JavaClass> followed) {
        var pages = new TreeSet<String>();
        var seen = new HashSet<JavaCodeUnit>();
        controller.getMethods().stream()
                .filter(method -> method.getName().equals(route.handler()))
                .forEach(method -> collect(method, followed, seen, pages));
        return pages;
    }

    private static void collect(
            JavaCodeUnit method, Predicate<JavaClass> followed, Set<JavaCodeUnit> seen, Set<String> pages) {
        if (!seen.add(method)) {
            return;
        }
        Stream.concat(method.getConstructorCallsFromSelf().stream(), method.getConstructorReferencesFromSelf().stream())
                .map(call -> call.getTargetOwner().getSimpleName())
                .filter(name -> name.endsWith("Page"))
                .forEach(pages::add);
        Stream.concat(method.getMethodCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream())
                .filter(call -> followed.test(call.getTargetOwner()))
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .forEach(called -> collect(called, followed, seen, pages));
    }

    private static boolean isNear(JavaClass type, JavaClass controller) {
        return type.getPackageName().equals(controller.getPackageName())
                || controller.getConstructors().stream()
                                .flatMap(made -> made.getRawParameterTypes().stream())
                                .anyMatch(type::equals)
                        && moduleOf(type).equals(moduleOf(controller));
    }

    /** Also of a class that is not ours, such as a list. */
    private static List<String> moduleOf(JavaClass type) {
        return Stream.of(type.getPackageName().split("\\.")).limit(3).toList();
    }

    /** By the rule that each controller has its screens test in the same package. */
    static String test(Routes.Route route) {
        return route.controller().getSimpleName().replaceFirst("Controller$", "") + "ScreensTest";
    }
}
