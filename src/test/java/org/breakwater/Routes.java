package org.breakwater;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Role;
import org.breakwater.access.ScreenAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the program, with who may open it, as the program itself knows them. */
public final class Routes {

    /** Addresses that cannot be tested in such a list: their response depends on what happened before. */
    private static final Set<String> APART = Set.of("/error", "/exit");

    /** Controllers that other tests add. */
    private static final String OF_TESTS = "/test-";

    private Routes() {}

    /** One address; {@code entry} is who may open it, {@code handler} the method of the controller. */
    public record Route(RequestMethod method, String pattern, Class<?> controller, String handler, ScreenAccess entry) {

        /** Whether this role, or nobody signed in if it is null, may open it. */
        public boolean lets(@Nullable Role role) {
            return switch (entry) {
                case ScreenAccess.Everyone() -> true;
                case ScreenAccess.Roles(var roles) -> role != null && roles.contains(role);
                case ScreenAccess.Nobody() -> false;
            };
        }

        boolean forEveryone() {
            return entry instanceof ScreenAccess.Everyone;
        }

        /** A file that is printed from what is published is the same for each person, so one opens it. */
        boolean isPrintedForEveryone() {
            return forEveryone() && pattern.endsWith(".pdf");
        }

        /** The address with real ids in it. */
        public String filled(Map<String, String> ids) {
            var path = pattern;
            for (var id : ids.entrySet()) {
                path = path.replace("{" + id.getKey() + "}", id.getValue());
            }
            return path;
        }

        /** The literal parts of the address, without dashes: as packages are named. */
        List<String> words() {
            return Stream.of(pattern.split("/"))
                    .filter(part -> !part.isEmpty() && !part.startsWith("{"))
                    .map(part -> part.replace("-", "").replaceAll("\\..*", "").toLowerCase(Locale.ROOT))
                    .toList();
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    public static List<Route> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getName().startsWith("org.breakwater."))
                .flatMap(e -> e.getKey().getPatternValues().stream()
                        .flatMap(pattern -> e.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> route(method, pattern, e.getValue()))))
                .filter(route -> !APART.contains(route.pattern()))
                .filter(route -> !route.pattern().startsWith(OF_TESTS))
                .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method))
                .toList();
    }

    static String rolesInWords(Route route) {
        return switch (route.entry()) {
            case ScreenAccess.Everyone() -> "everyone";
            case ScreenAccess.Nobody() -> "nobody";
            case ScreenAccess.Roles(var roles) ->
                new TreeSet<>(roles).stream().map(Role::title).collect(Collectors.joining(", "));
        };
    }

    private static Route route(RequestMethod method, String pattern, HandlerMethod handler) {
        var controller = handler.getBeanType();
        // The layout's own pages (privacy, accessibility) know no roles: they are for everyone.
        var screenAccess = controller.getName().startsWith("org.breakwater.web.")
                ? new ScreenAccess.Everyone()
                : ScreenAccess.of(handler.getMethod(), controller);
        return new Route(method, pattern, controller, handler.getMethod().getName(), screenAccess);
    }
}
