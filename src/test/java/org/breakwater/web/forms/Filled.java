package org.breakwater.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A form as a page sends it, without a page: the one that is good, with some boxes filled in otherwise. */
public final class Filled {

    private Filled() {}

    /** Nothing typed, nothing chosen. */
    public static <F extends Record> F empty(Class<F> form) {
        return make(form, Map.of());
    }

    /** @param typed as {@code name=value&name=value}; several values of one name have commas between them */
    public static <F extends Record> F with(F good, String typed) {
        var fields = new HashMap<String, Object>();
        for (var component : good.getClass().getRecordComponents()) {
            fields.put(component.getName(), read(component, good));
        }
        for (var box : typed.isEmpty() ? new String[0] : typed.split("&", -1)) {
            var name = box.substring(0, box.indexOf('='));
            assertThat(fields).as("There is no box of that name").containsKey(name);
            fields.put(name, box.substring(name.length() + 1));
        }
        @SuppressWarnings("unchecked")
        var form = (Class<F>) good.getClass();
        return make(form, fields);
    }

    /** The one thing that is to be mended is this. */
    public static void mends(Checked<?> checked, String field, String message) {
        assertThat(checked.problems()).containsExactly(new Problem(field, message));
    }

    private static <F extends Record> F make(Class<F> form, Map<String, Object> fields) {
        var components = form.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> value(component, fields.getOrDefault(component.getName(), "")))
                .toArray();
        try {
            Constructor<F> canonical = form.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException unlikeAForm) {
            throw new AssertionError(form + " is not made of what is typed", unlikeAForm);
        }
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
