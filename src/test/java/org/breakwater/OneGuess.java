package org.breakwater;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * From the address of a screen to the package of its code: {@code /desk/<feature>}, {@code /cases/{id}/<feature>} or
 * {@code /<feature>}, and then package by package.
 */
final class OneGuess {

    /** The modules of the desk: the desk's own work, and what any case has. */
    private static final List<String> DESK = List.of("mash", "casework");

    /** The prefixes of the desk's addresses. */
    private static final List<String> BEFORE = List.of("desk", "cases");

    private final List<Routes.Route> routes;
    private final Set<String> packages;

    OneGuess(List<Routes.Route> routes) {
        this.routes = routes;
        this.packages = routes.stream()
                .map(OneGuess::packagesOf)
                .flatMap(names -> IntStream.rangeClosed(1, names.size())
                        .mapToObj(last -> String.join(".", names.subList(0, last))))
                .collect(Collectors.toSet());
    }

    boolean leadsTo(Routes.Route route) {
        var names = packagesOf(route);
        var words = wordsOf(route, names.getFirst());
        var feature = packageFor(words.getFirst());
        var start = names.indexOf(feature);
        if (start < 0 || start > 1 && named(feature).count() > 1) {
            return false;
        }
        var tail = names.subList(start, names.size());
        return isStart(tail, words, feature)
                || isTheOnlySide(route, tail) && isStart(tail.subList(0, tail.size() - 1), words, feature);
    }

    /** From the feature on, the packages are the first words of the address. */
    private static boolean isStart(List<String> tail, List<String> words, String feature) {
        return !tail.isEmpty()
                && tail.size() <= words.size()
                && tail.getFirst().equals(feature)
                && tail.subList(1, tail.size()).equals(words.subList(1, tail.size()));
    }

    /**
     * What an agency or a team does at the desk is under its own name, and all of it is in one package below the
     * desk's.
     */
    private boolean isTheOnlySide(Routes.Route route, List<String> tail) {
        var first = route.words().getFirst();
        return tail.size() == 2
                && DESK.contains(packagesOf(route).getFirst())
                && !BEFORE.contains(first)
                && routes.stream()
                        .filter(other -> !other.words().isEmpty())
                        .filter(other -> other.words().getFirst().equals(first))
                        .allMatch(other -> packagesOf(other).equals(packagesOf(route)));
    }

    /** A list may have the plural of its package's name if no package has that. */
    private String packageFor(String word) {
        return named(word).findAny().isEmpty() && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private Stream<String> named(String word) {
        return packages.stream().filter(name -> name.equals(word) || name.endsWith("." + word));
    }

    private static List<String> wordsOf(Routes.Route route, String module) {
        var words = route.words();
        return DESK.contains(module) && BEFORE.contains(words.getFirst()) && words.size() > 1
                ? words.subList(1, words.size())
                : words;
    }

    private static List<String> packagesOf(Routes.Route route) {
        var names = List.of(route.controller().getPackageName().split("\\."));
        return names.subList(2, names.size());
    }
}
