package org.breakwater;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.ClassUtils;

/**
 * The components of the packaged program, by the list that {@link PartsIndex} made at build time. A component is
 * registered by its class, which comes from the start-up cache; component scanning, as {@link Breakwater} does without
 * the list, opens and reads the file of each class.
 */
record ListedParts(List<String> names) {

    /** The application class without component scanning. */
    @EnableAutoConfiguration(exclude = JacksonAutoConfiguration.class)
    static final class Program {}

    ListedParts {
        names = List.copyOf(names);
    }

    /** The list; empty if the program was not packaged. */
    static ListedParts read() {
        var list = new ClassPathResource(PartsIndex.PLACE);
        if (!list.exists()) {
            return new ListedParts(List.of());
        }
        try {
            return new ListedParts(
                    list.getContentAsString(StandardCharsets.UTF_8).lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The class that a start begins with. */
    Class<?> source() {
        return names.isEmpty() ? Breakwater.class : Program.class;
    }

    void register(BeanDefinitionRegistry beans, Environment environment) {
        var reader = new AnnotatedBeanDefinitionReader(beans, environment);
        reader.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        for (var name : names) {
            reader.registerBean(ClassUtils.resolveClassName(name, ListedParts.class.getClassLoader()));
        }
    }
}
