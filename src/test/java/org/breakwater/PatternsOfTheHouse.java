package org.breakwater;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every regular expression in the compiled program: the constants, and literals in a call such as {@code replaceAll}.
 * One that is built at run time is listed, so that a test provides it.
 */
final class PatternsOfTheHouse {

    private static final Path CLASSES = Path.of("target/classes");
    private static final String PATTERN = "java/util/regex/Pattern";
    private static final String IN_A_LIST = "[]";
    private static final String ANY = "any";
    private static final Set<String> WITHIN = Set.of("find", "results", "lookingAt", "replaceAll", "replaceFirst");
    private static final int MOST_OF_A_LIST = 8;
    private static final int DEEPEST = 5;

    /** Methods whose first argument is a pattern, and how many arguments follow. */
    private static final Map<String, Integer> CALLS = Map.of(
            "java/lang/String.matches(Ljava/lang/String;)Z",
            0,
            "java/lang/String.replaceAll(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;",
            1,
            "java/lang/String.replaceFirst(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;",
            1,
            "java/lang/String.split(Ljava/lang/String;)[Ljava/lang/String;",
            0,
            "java/lang/String.split(Ljava/lang/String;I)[Ljava/lang/String;",
            1,
            "java/lang/String.splitWithDelimiters(Ljava/lang/String;I)[Ljava/lang/String;",
            1,
            PATTERN + ".matches(Ljava/lang/String;Ljava/lang/CharSequence;)Z",
            1,
            PATTERN + ".compile(Ljava/lang/String;)Ljava/util/regex/Pattern;",
            0,
            PATTERN + ".compile(Ljava/lang/String;I)Ljava/util/regex/Pattern;",
            1);

    /** @param whole whether it must match the whole text, as with {@code matches}; else it may be found within */
    record Found(String place, Pattern pattern, boolean whole) {

        /** Whether it was reached through a constant of the class, or of the enclosing one. */
        boolean isBeside(String method) {
            return place.endsWith(IN_A_LIST) && method.startsWith(place.substring(0, place.lastIndexOf('.')));
        }
    }

    private final List<Found> found = new ArrayList<>();
    private final Set<String> puzzling = new TreeSet<>();

    PatternsOfTheHouse() throws IOException, ReflectiveOperationException {
        try (var files = Files.walk(CLASSES)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                search(ClassFile.of().parse(file));
            }
        }
    }

    List<Found> found() {
        return found;
    }

    /** Where a pattern is built at run time. */
    Set<String> puzzling() {
        return puzzling;
    }

    private void search(ClassModel type) throws ReflectiveOperationException {
        var name = type.thisClass().asInternalName();
        var foundWithin = new HashSet<String>();
        var puzzles = puzzling.size();
        for (var method : type.methods()) {
            search(name, method, foundWithin);
        }
        if (puzzling.size() > puzzles) {
            inLists(name.replaceFirst("\\$.*", ""), !foundWithin.contains(ANY));
        }
        for (var field : type.fields()) {
            if (field.fieldType().equalsString("L" + PATTERN + ";")
                    && field.flags().has(AccessFlag.STATIC)) {
                var called = field.fieldName().stringValue();
                constant(name, called, !foundWithin.contains(called));
            }
        }
    }

    private void constant(String type, String field, boolean whole) throws ReflectiveOperationException {
        var constant = Class.forName(type.replace('/', '.')).getDeclaredField(field);
        constant.setAccessible(true);
        found.add(new Found(place(type, field), (Pattern) constant.get(null), whole));
    }

    /** For a list the longest ones are enough. */
    private void inLists(String type, boolean whole) throws ReflectiveOperationException {
        for (var field : Class.forName(type.replace('/', '.')).getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                var reached = new ArrayList<Pattern>();
                reach(field.get(null), reached, 0);
                reached.stream()
                        .sorted(Comparator.comparingInt(
                                        (Pattern one) -> one.pattern().length())
                                .reversed())
                        .limit(field.getType() == Pattern.class ? 0 : MOST_OF_A_LIST)
                        .forEach(one -> found.add(new Found(place(type, field.getName()) + IN_A_LIST, one, whole)));
            }
        }
    }

    private static void reach(@Nullable Object from, List<Pattern> reached, int depth)
            throws ReflectiveOperationException {
        if (from instanceof Pattern pattern) {
            reached.add(pattern);
        } else if (depth < DEEPEST && from instanceof Iterable<?> list) {
            for (var one : list) {
                reach(one, reached, depth + 1);
            }
        } else if (depth < DEEPEST && from instanceof Map<?, ?> map) {
            reach(map.values(), reached, depth + 1);
        } else if (depth < DEEPEST && from instanceof Record record) {
            for (var part : record.getClass().getRecordComponents()) {
                part.getAccessor().setAccessible(true);
                reach(part.getAccessor().invoke(record), reached, depth + 1);
            }
        }
    }

    private void search(String type, MethodModel method, Set<String> foundWithin) {
        var constants = method.methodName().equalsString("<clinit>");
        var before = new ArrayList<CodeElement>();
        var last = "";
        for (var element : method.code().map(code -> code.elementList()).orElse(List.of())) {
            if (element instanceof LineNumber || element instanceof LabelTarget) {
                continue;
            }
            if (element instanceof FieldInstruction field && field.type().equalsString("L" + PATTERN + ";")) {
                last = constants ? last : field.name().stringValue();
            }
            if (element instanceof InvokeInstruction call) {
                if (call.owner().asInternalName().equals("java/util/regex/Matcher")
                        && WITHIN.contains(call.name().stringValue())) {
                    foundWithin.add(ANY);
                }
                last = use(call, last, foundWithin);
                var behind = CALLS.get(named(call));
                if (behind != null && !(constants && named(call).startsWith(PATTERN + ".compile"))) {
                    inCall(place(type, method.methodName().stringValue()), named(call), before, behind);
                }
            }
            before.add(element);
        }
        if (!last.isEmpty()) {
            foundWithin.add(last);
        }
    }

    /** Whether the last constant must match the whole text; if in doubt it need not. */
    private static String use(InvokeInstruction call, String last, Set<String> foundWithin) {
        var isWhole = call.owner().asInternalName().equals("java/util/regex/Matcher")
                && call.name().equalsString("matches");
        if (!last.isEmpty() && !isWhole && !named(call).startsWith(PATTERN + ".matcher")) {
            var ofAMatcher = call.owner().asInternalName().startsWith("java/util/regex/");
            if (ofAMatcher) {
                foundWithin.add(last);
                return "";
            }
            return last;
        }
        return isWhole ? "" : last;
    }

    private static String named(InvokeInstruction call) {
        return call.owner().asInternalName() + "." + call.name().stringValue()
                + call.type().stringValue();
    }

    private void inCall(String place, String call, List<CodeElement> before, int behind) {
        var at = before.size() - 1 - behind;
        var literal =
                at >= 0 && before.subList(at, before.size()).stream().allMatch(ConstantInstruction.class::isInstance);
        if (literal && ((ConstantInstruction) before.get(at)).constantValue() instanceof String words) {
            found.add(new Found(place, Pattern.compile(words), call.contains(".matches(")));
        } else {
            puzzling.add(place);
        }
    }

    private static String place(String type, String member) {
        return type.replaceFirst("^org/breakwater/", "").replace('/', '.') + "." + member;
    }
}
