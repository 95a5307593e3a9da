package org.breakwater;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The deciding and storing classes of a screen: the constructor parameters of its controller, except for what every
 * screen needs.
 */
final class Deciders {

    private static final String HOUSE = "org.breakwater.";

    /** Pages and text, the log, the calendars: they decide nothing for one screen. */
    private static final List<String> FURNITURE = List.of("web", "audit", "time", "database");

    /** Classes that open a record, whatever the screen does with it. */
    private static final Set<String> DOORS = Set.of(
            "access.Accounts",
            "access.ActorTransactions",
            "access.proving.EmailRateLimits",
            "casework.ReporterIdentityCheck",
            "casework.screens.CaseDesk",
            "mash.contact.ContactDesk",
            "partnership.Profile",
            "training.PublicUrl",
            "training.prove.ProvenLearner");

    /** Words with a common prefix of this length are one word: {@code matching} and {@code matches}. */
    private static final int ALIKE = 5;

    private final Class<?> controller;

    private Deciders(Class<?> controller) {
        this.controller = controller;
    }

    static Deciders of(Routes.Route route) {
        return new Deciders(route.controller());
    }

    /** For the list of screens: the nearest first, those in the controller's package without the package name. */
    String inWords() {
        return types().map(type -> "`" + (isBeside(type) ? type.getSimpleName() : name(type)) + "`")
                .collect(Collectors.joining(", "));
    }

    /** Whether there are none, or one has a word of the address in its name, or the guide names one. */
    boolean canBeGuessed(Routes.Route route, String guide) {
        return types().findAny().isEmpty()
                || types().anyMatch(type -> bears(type, route) || isNamed(type.getSimpleName(), guide));
    }

    private static boolean isNamed(String type, String guide) {
        return guide.contains("`" + type + "`") || guide.contains("/" + type + ".java`");
    }

    private Stream<Class<?>> types() {
        return Arrays.stream(controller.getDeclaredConstructors()[0].getParameterTypes())
                .filter(type -> type.getName().startsWith(HOUSE))
                .filter(type -> !FURNITURE.contains(name(type).split("\\.")[0]))
                .filter(type -> !DOORS.contains(name(type)))
                .sorted(Comparator.comparing(this::shared).reversed());
    }

    /** The first word is the area's; it counts if the address has no other. */
    private static boolean bears(Class<?> type, Routes.Route route) {
        var written = route.words().size() > 1
                ? route.pattern().substring(route.pattern().indexOf('/', 1))
                : route.pattern();
        var words = wordsOf(type.getSimpleName());
        return wordsOf(written).stream().anyMatch(asked -> words.stream().anyMatch(word -> alike(word, asked)));
    }

    private static List<String> wordsOf(String name) {
        return Stream.of(name.split("[^A-Za-z]+|(?=[A-Z])"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || one.equals(other + "s")
                || one.length() >= ALIKE
                        && other.length() >= ALIKE
                        && one.substring(0, ALIKE).equals(other.substring(0, ALIKE));
    }

    private boolean isBeside(Class<?> type) {
        return type.getPackageName().equals(controller.getPackageName());
    }

    /** The length of the common package prefix. */
    private int shared(Class<?> type) {
        var here = controller.getPackageName().split("\\.");
        var there = type.getPackageName().split("\\.");
        var same = 0;
        while (same < Math.min(here.length, there.length) && here[same].equals(there[same])) {
            same++;
        }
        return isBeside(type) ? same + 1 : same;
    }

    private static String name(Class<?> type) {
        return type.getName().substring(HOUSE.length());
    }
}
