package org.breakwater;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Which pages have a form: they name it, are shown again by what takes it, or are just above its address. */
final class ScreenForms {

    private static final Pattern NAMED = Pattern.compile("\\b(?!UnsavedForm)(\\w+Form)\\b");

    private final Set<String> pagesWithForm = new HashSet<>();

    /** @param routes of all methods */
    ScreenForms(List<Routes.Route> routes, ScreenPages pages) {
        var opened = routes.stream()
                .filter(route -> route.method() == RequestMethod.GET)
                .flatMap(route -> pages.names(route).stream())
                .collect(Collectors.toSet());
        for (var route : routes) {
            if (takesForm(route)) {
                var shown = new TreeSet<>(pages.names(route));
                shown.retainAll(opened);
                for (var page : shown.isEmpty() ? above(route, routes, pages) : shown) {
                    pagesWithForm.add(ScreenMap.folderOf(route.controller()) + page);
                }
            }
        }
    }

    boolean has(ScreenMap.Line line, String page) throws IOException {
        return pagesWithForm.contains(line.folder() + page)
                || line.isThere(page.replaceAll("Page$", "Form"))
                || line.isThere(page) && !namedIn(line, page).isEmpty();
    }

    /** The forms that a class of the line's package names: those beside it, and those that it imports. */
    static Set<String> namedIn(ScreenMap.Line line, String type) throws IOException {
        var text = line.text(type);
        return NAMED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(form -> line.isThere(form) || text.contains("." + form + ";"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a controller declares for itself only filters or begins the page. */
    private static boolean takesForm(Routes.Route route) {
        return Arrays.stream(route.controller().getDeclaredMethods())
                .filter(method -> method.getName().equals(route.handler()))
                .filter(method -> method.isAnnotationPresent(
                        route.method() == RequestMethod.POST ? PostMapping.class : GetMapping.class))
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .filter(type -> route.method() == RequestMethod.POST || type.getEnclosingClass() == null)
                .anyMatch(type -> type.getSimpleName().endsWith("Form"));
    }

    private static Set<String> above(Routes.Route route, List<Routes.Route> routes, ScreenPages pages) {
        return routes.stream()
                .filter(other -> other.method() == RequestMethod.GET)
                .filter(other -> route.pattern().startsWith(other.pattern()))
                .max(Comparator.comparing(other -> other.pattern().length()))
                .map(pages::names)
                .orElse(Set.of());
    }
}
