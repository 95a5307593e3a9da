package org.breakwater.web.rendering;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.breakwater.web.forms.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Fills a {@link Form} record from the request, without nulls and without control characters. */
@Component
public class FormReader implements HandlerMethodArgumentResolver {

    /**
     * Everything in Unicode's category "control" except tab and line feed: PostgreSQL rejects NUL, and nobody types the
     * rest.
     */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");

    /** The maximum number of repeated groups in a form: name1 and age1, name2 and age2. */
    private static final int MOST_NUMBERED = 50;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Form.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws ReflectiveOperationException {
        return read(parameter.getParameterType(), component -> valueOf(component, request));
    }

    private static Object read(Class<?> type, Function<RecordComponent, Object> value)
            throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(value).toArray();
        return BeanUtils.instantiateClass(type.getDeclaredConstructor(types), values);
    }

    private static Object valueOf(RecordComponent component, NativeWebRequest request) {
        if (component.getType() != List.class) {
            return first(component.getName(), request);
        }
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> line
                        && line.isRecord()
                ? numbered(line, request)
                : given(component.getName(), request);
    }

    /** Up to the last one with a submitted field; missing fields are empty, as always. */
    private static List<Object> numbered(Class<?> line, NativeWebRequest request) {
        var last = IntStream.rangeClosed(1, MOST_NUMBERED)
                .filter(n -> Arrays.stream(line.getRecordComponents())
                        .anyMatch(part -> request.getParameter(part.getName() + n) != null))
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, last)
                .mapToObj(n -> line(line, n, request))
                .toList();
    }

    private static Object line(Class<?> type, int number, NativeWebRequest request) {
        try {
            return read(type, part -> first(part.getName() + number, request));
        } catch (ReflectiveOperationException notALine) {
            throw new IllegalStateException(type + " is not made of what is typed", notALine);
        }
    }

    private static String first(String name, NativeWebRequest request) {
        var given = given(name, request);
        return given.isEmpty() ? "" : given.getFirst();
    }

    private static List<String> given(String name, NativeWebRequest request) {
        var given = request.getParameterValues(name);
        return given == null
                ? List.of()
                : Arrays.stream(given).map(FormReader::clean).toList();
    }

    /** Text without visible characters is no answer, however much whitespace of any kind it has. */
    private static String clean(String given) {
        var typed = CONTROLS.matcher(given.replace("\r\n", "\n")).replaceAll("");
        return typed.codePoints().allMatch(FormReader::isInvisible) ? "" : typed;
    }

    private static boolean isInvisible(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }
}
