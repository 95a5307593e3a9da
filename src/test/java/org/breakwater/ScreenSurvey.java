package org.breakwater;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;

/** A line of the guide's map beside the code of its screens: what it lacks, and what it need not say. */
final class ScreenSurvey {

    private static final Pattern GIVES_ROWS = Pattern.compile("\\b(select|returning) ");

    private final ScreenMap.Line line;
    private final ScreenNames rule;
    private final List<Routes.Route> routes;
    private final Set<String> pages = new TreeSet<>();
    private final Set<String> controllers = new TreeSet<>();
    private final Set<String> withForm = new TreeSet<>();

    private ScreenSurvey(ScreenMap.Line line, List<Routes.Route> routes, ScreenPages screens, ScreenForms forms)
            throws IOException {
        this.line = line;
        this.rule = new ScreenNames(line);
        this.routes = routes;
        for (var route : routes) {
            controllers.add(route.controller().getSimpleName());
            pages.addAll(screens.names(route));
        }
        for (var page : pages) {
            if (forms.has(line, page)) {
                withForm.add(page);
            }
        }
    }

    /** @param routes of all methods */
    static List<ScreenSurvey> of(ScreenMap map, List<Routes.Route> routes, ScreenPages screens) throws IOException {
        var forms = new ScreenForms(routes, screens);
        var byLine = routes.stream()
                .filter(route -> route.method() == RequestMethod.GET)
                .filter(route -> !screens.names(route).isEmpty())
                .collect(Collectors.groupingBy(route -> map.at(route.pattern())));
        var surveys = new ArrayList<ScreenSurvey>();
        for (var line : map.lines()) {
            var its = byLine.getOrDefault(Optional.of(line), List.of());
            surveys.add(new ScreenSurvey(line, its, screens, forms));
        }
        return surveys;
    }

    /** Forms beside pages, or taken by their controllers, that no line of the package gives. */
    static List<String> formsWithoutLine(List<ScreenSurvey> all) throws IOException {
        var forms = new TreeSet<String>();
        for (var each : all) {
            forms.addAll(each.inPackage(each.takenForms()));
        }
        for (var each : all) {
            forms.removeAll(each.inPackage(each.ruled()));
            forms.removeAll(each.inPackage(each.line.names()));
        }
        return List.copyOf(forms);
    }

    /** What neither the rule nor the line gives. */
    List<String> missing() throws IOException {
        var missing = new TreeSet<>(pages);
        routes.stream().map(ScreenPages::test).forEach(missing::add);
        for (var page : pages) {
            if (withForm.contains(page) && line.isThere(page)) {
                missing.addAll(ScreenForms.namedIn(line, page));
            }
        }
        missing.removeAll(ruled());
        missing.removeAll(line.names());
        if (line.hasForm() == withForm.isEmpty()) {
            missing.add("whether it has a form");
        }
        if (line.hasForm()) {
            missing.addAll(formless());
            missing.removeAll(line.formless());
        }
        if (line.decides().isEmpty() && rule.decides().noneMatch(line::isThere)) {
            missing.add("what decides");
        }
        if (line.reads().isEmpty() && !areRead(rule.reads().toList())) {
            missing.add("what reads the tables");
        }
        return inPackage(missing);
    }

    /** What the line names although it is not so, or although the rule gives it. */
    List<String> needless() throws IOException {
        var used = takenForms();
        used.addAll(pages);
        routes.stream().map(ScreenPages::test).forEach(used::add);
        var ruled = ruled();
        ruled.removeAll(formless());
        var needless = new ArrayList<String>();
        for (var other : line.others()) {
            var name = ScreenMap.Line.simple(other);
            if (!line.isThere(other) || !used.contains(name) || ruled.contains(name)) {
                needless.add(other);
            }
        }
        needless.addAll(line.formless());
        needless.removeAll(formless());
        if (!line.decides().isEmpty() && (isRuled(line.decides(), rule.decides()) || !areAsked(line.decides()))) {
            needless.addAll(line.decides());
        }
        if (!line.reads().isEmpty() && (isRuled(line.reads(), rule.reads()) || !areRead(line.reads()))) {
            needless.addAll(line.reads());
        }
        return inPackage(needless);
    }

    private List<String> inPackage(Collection<String> names) {
        return names.stream().map(name -> line.folder() + ": " + name).toList();
    }

    /** Without those for a printer, which never have one. */
    private Set<String> formless() {
        return pages.stream()
                .filter(page -> !withForm.contains(page) && !page.endsWith("PrintPage"))
                .collect(Collectors.toSet());
    }

    private Set<String> ruled() {
        return Stream.of(
                        routes.stream().map(route -> rule.page(route.pattern())),
                        rule.forms(List.copyOf(pages)),
                        rule.test())
                .flatMap(names -> names)
                .filter(line::isThere)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of the package, and those that its controllers or pages take from others. */
    private Set<String> takenForms() throws IOException {
        var forms = new TreeSet<>(line.typesEnding("Form.java"));
        for (var controller : controllers) {
            forms.addAll(ScreenForms.namedIn(line, controller));
        }
        for (var page : pages) {
            forms.addAll(line.isThere(page) ? ScreenForms.namedIn(line, page) : Set.of());
        }
        return forms;
    }

    private static boolean isRuled(List<String> named, Stream<String> ruled) {
        return named.size() == 1 && ruled.anyMatch(named.getFirst()::equals);
    }

    /** Whether a class of the package asks each of them. */
    private boolean areAsked(List<String> deciders) throws IOException {
        var texts = new StringBuilder();
        for (var type : line.typesEnding(".java")) {
            texts.append(line.text(type));
        }
        return deciders.stream()
                .filter(named -> !named.equals(ScreenMap.NOTHING))
                .allMatch(named -> line.isThere(named) && texts.indexOf(ScreenMap.Line.simple(named) + " ") > 0);
    }

    /** Whether each has a statement that gives rows. */
    private boolean areRead(List<String> rows) throws IOException {
        for (var row : rows) {
            if (!row.equals(ScreenMap.NOTHING)
                    && !(line.isThere(row) && GIVES_ROWS.matcher(line.text(row)).find())) {
                return false;
            }
        }
        return true;
    }
}
