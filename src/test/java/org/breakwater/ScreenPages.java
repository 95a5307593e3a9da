package org.breakwater;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that a screen shows, and its test: read from the code, for the list of screens. */
final class ScreenPages {

    private final JavaClasses controllers;

    ScreenPages(Collection<Routes.Route> routes) {
        this.controllers = new ClassFileImporter()
                .importClasses(routes.stream().map(Routes.Route::controller).collect(Collectors.toSet()));
    }

    /** The pages that the handler method returns, or a method that it calls in its own class; empty if none. */
    String of(Routes.Route route) {
        var controller = controllers.get(route.controller());
        var pages = new TreeSet<String>();
        var seen = new HashSet<JavaCodeUnit>();
        controller.getMethods().stream()
                .filter(method -> method.getName().equals(route.handler()))
                .forEach(method -> collect(controller, method, seen, pages));
        return pages.stream().map(page -> "`" + page + "`").collect(Collectors.joining(", "));
    }

    private static void collect(JavaClass controller, JavaCodeUnit method, Set<JavaCodeUnit> seen, Set<String> pages) {
        if (!seen.add(method)) {
            return;
        }
        Stream.concat(method.getConstructorCallsFromSelf().stream(), method.getConstructorReferencesFromSelf().stream())
                .map(call -> call.getTargetOwner().getSimpleName())
                .filter(name -> name.endsWith("Page"))
                .forEach(pages::add);
        method.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().equals(controller))
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .forEach(called -> collect(controller, called, seen, pages));
    }

    /** By the rule that each controller has its screens test in the same package. */
    static String test(Routes.Route route) {
        return route.controller().getSimpleName().replaceFirst("Controller$", "") + "ScreensTest";
    }
}
