package org.breakwater;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.ScreenAccess;
import org.breakwater.mash.desk.filter.ListForm;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Form;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One form of the application with more than one field, as its controller defines it. A new one is included
 * automatically.
 */
record EveryForm(PathPattern path, List<PathPattern> all, ScreenAccess entry, Set<String> boxes) {

    /** Hidden fields of a form. */
    private static final Set<String> CARRIED =
            Set.of("version", "once", "pageId", "page", "path", "seen", "shown", "website", "way", "to", "family");

    /** One person of each role that has something to write. */
    static final List<InventedPerson> WRITERS = List.of(
            InventedPerson.MAYA,
            InventedPerson.ADAEZE,
            InventedPerson.IDRIS,
            InventedPerson.ROBIN,
            InventedPerson.PETRA,
            InventedPerson.LIORA,
            InventedPerson.NELL,
            InventedPerson.ODILE,
            InventedPerson.FRANCES,
            InventedPerson.THEA,
            InventedPerson.BRAM,
            InventedPerson.SELWYN,
            InventedPerson.MABEL,
            InventedPerson.SELMA,
            InventedPerson.JORIS,
            InventedPerson.WINIFRED,
            InventedPerson.BRIGID,
            InventedPerson.CORIN,
            InventedPerson.PHILIPPA,
            InventedPerson.WYSTAN,
            InventedPerson.ISOLDE);

    static List<EveryForm> of(RequestMappingHandlerMapping mappings) {
        var posts = mappings.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getName().startsWith("org.breakwater."))
                .filter(e -> e.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .toList();
        var all = posts.stream().map(e -> pattern(e.getKey())).toList();
        return posts.stream()
                .filter(e -> !e.getValue().hasMethodAnnotation(ChangesNothing.class))
                .map(e -> form(pattern(e.getKey()), all, e.getValue()))
                .filter(form -> form.boxes().size() > 1)
                .sorted((one, other) -> one.pattern().compareTo(other.pattern()))
                .toList();
    }

    private static PathPattern pattern(RequestMappingInfo mapping) {
        return Objects.requireNonNull(mapping.getPathPatternsCondition()).getFirstPattern();
    }

    private static EveryForm form(PathPattern path, List<PathPattern> all, HandlerMethod method) {
        var boxes = Arrays.stream(method.getMethod().getParameterTypes())
                .filter(Form.class::isAssignableFrom)
                // The list to which a form returns is in its address: nobody types it.
                .filter(type -> type != ListForm.class)
                .flatMap(type -> Filled.boxes(type).stream())
                .filter(name -> !CARRIED.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new EveryForm(path, all, ScreenAccess.of(method.getMethod(), method.getBeanType()), boxes);
    }

    String pattern() {
        return path.getPatternString();
    }

    boolean isOfSignedIn() {
        return entry instanceof ScreenAccess.Roles;
    }

    /** Whether this form, of all, handles that address. */
    boolean goesTo(String action) {
        var sent = PathContainer.parsePath(action);
        return all.stream()
                .filter(one -> one.matches(sent))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .filter(path::equals)
                .isPresent();
    }

    String filled(Map<String, String> ids) {
        var path = pattern();
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        return path;
    }

    boolean isFor(InventedPerson person) {
        return entry instanceof ScreenAccess.Roles(var roles) && roles.contains(person.role());
    }

    /** Those who may use this form. */
    List<InventedPerson> writers() {
        return WRITERS.stream().filter(this::isFor).toList();
    }

    /** Distinct text in every field. */
    Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        boxes.forEach(box -> typed.put(box, words(box)));
        return typed;
    }

    static String words(String box) {
        return "My own words in " + box;
    }

    @Override
    public String toString() {
        return pattern();
    }
}
