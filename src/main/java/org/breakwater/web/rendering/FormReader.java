package org.breakwater.web.rendering;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
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
     * Everything in Unicode's category "control" but tab and line feed: PostgreSQL refuses NUL, and no person types the
     * rest.
     */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");

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
        var type = parameter.getParameterType();
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(c -> valueOf(c, request)).toArray();
        return BeanUtils.instantiateClass(type.getDeclaredConstructor(types), values);
    }

    private static Object valueOf(RecordComponent component, NativeWebRequest request) {
        var given = request.getParameterValues(component.getName());
        var clean = given == null
                ? List.<String>of()
                : Arrays.stream(given).map(FormReader::clean).toList();
        if (component.getType() == List.class) {
            return clean;
        }
        return clean.isEmpty() ? "" : clean.getFirst();
    }

    /** What holds nothing that can be seen is no answer, however many blanks of whatever width it has. */
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
