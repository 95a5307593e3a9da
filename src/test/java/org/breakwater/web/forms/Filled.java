package org.breakwater.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A submitted form, without a page: a valid one, with some fields changed. */
public final class Filled {

    private Filled() {}

    /** Nothing typed, nothing selected. */
    public static <F extends Record> F empty(Class<F> form) {
        return make(form, Map.of());
    }

    /** @param typed as {@code name=value&name=value}; several values of one name have commas between them */
    public static <F extends Record> F with(F good, String typed) {
        var fields = new HashMap<String, Object>();
        for (var component : good.getClass().getRecordComponents()) {
            fields.put(component.getName(), read(component, good));
            numbered(component, read(component, good), fields);
        }
        for (var box : typed.isEmpty() ? new String[0] : typed.split("&", -1)) {
            var name = box.substring(0, box.indexOf('='));
            assertThat(boxes(good.getClass()))
                    .as("There is no box of that name")
                    .contains(name.replaceAll("\\d+$", "1"));
            fields.put(name, box.substring(name.length() + 1));
        }
        @SuppressWarnings("unchecked")
        var form = (Class<F>) good.getClass();
        return make(form, fields);
    }

    /** The field names; for repeated groups those of the first. */
    public static Set<String> boxes(Class<?> form) {
        return Arrays.stream(form.getRecordComponents())
                .flatMap(component -> line(component)
                        .map(line -> Arrays.stream(line.getRecordComponents()).map(part -> part.getName() + "1"))
                        .orElseGet(() -> Stream.of(component.getName())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Class<?>> line(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> line
                        && line.isRecord()
                ? Optional.of(line)
                : Optional.empty();
    }

    private static void numbered(RecordComponent component, Object value, Map<String, Object> fields) {
        line(component).ifPresent(line -> {
            var lines = (List<?>) value;
            for (int n = 1; n <= lines.size(); n++) {
                for (var part : line.getRecordComponents()) {
                    fields.put(part.getName() + n, read(part, (Record) lines.get(n - 1)));
                }
            }
            fields.remove(component.getName());
        });
    }

    /** There is exactly this one error. */
    public static void mends(Checked<?> checked, String field, String message) {
        assertThat(checked.problems()).containsExactly(new Problem(field, message));
    }

    private static <F extends Record> F make(Class<F> form, Map<String, Object> fields) {
        var components = form.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> line(component)
                        .<Object>map(line -> lines(line, fields))
                        .orElseGet(() -> value(component, fields.getOrDefault(component.getName(), ""))))
                .toArray();
        try {
            Constructor<F> canonical = form.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException unlikeAForm) {
            throw new AssertionError(form + " is not made of what is typed", unlikeAForm);
        }
    }

    private static List<Record> lines(Class<?> line, Map<String, Object> fields) {
        var all = new ArrayList<Record>();
        for (int n = 1; n <= 50; n++) {
            var number = n;
            var own = Arrays.stream(line.getRecordComponents())
                    .filter(part -> fields.containsKey(part.getName() + number))
                    .collect(Collectors.toMap(RecordComponent::getName, part -> fields.get(part.getName() + number)));
            if (own.isEmpty()) {
                return all;
            }
            @SuppressWarnings("unchecked")
            var type = (Class<Record>) line;
            all.add(make(type, own));
        }
        return all;
    }

    private static Object value(RecordComponent component, Object typed) {
        if (component.getType() != List.class || typed instanceof List<?>) {
            return typed;
        }
        var words = String.valueOf(typed);
        return words.isEmpty() ? List.of() : List.of(words.split(",", -1));
    }

    private static Object read(RecordComponent component, Record form) {
        try {
            component.getAccessor().setAccessible(true);
            return Objects.requireNonNull(component.getAccessor().invoke(form));
        } catch (ReflectiveOperationException unlikeAForm) {
            throw new AssertionError(form.getClass() + " is not read", unlikeAForm);
        }
    }
}
