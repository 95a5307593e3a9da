package org.breakwater;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.util.ClassUtils;

/**
 * Lets the first page come before everything that it does not need: screens of the desk, texts, training. They are made
 * right after it, before the house says that it is ready, so that a part that cannot be made still ends the start with
 * its line. What refuses a start, fills a memory, or begins by itself is made before the door opens, as ever.
 */
final class DeferredParts implements BeanFactoryPostProcessor {

    /** What every page stands on. */
    private static final List<String> FOUNDATION =
            List.of("org.breakwater.web.", "org.breakwater.database.", "org.breakwater.access.");

    private final List<String> later = new ArrayList<>();

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var name : beans.getBeanDefinitionNames()) {
            if (beans.getBeanDefinition(name) instanceof AnnotatedBeanDefinition part
                    && part.getFactoryMethodMetadata() == null
                    && canWait(ClassUtils.resolveClassName(
                            Objects.requireNonNull(part.getBeanClassName()), beans.getBeanClassLoader()))) {
                part.setLazyInit(true);
                later.add(name);
            }
        }
    }

    /** Whoever follows an interface of the framework is made when the framework asks. */
    static boolean canWait(Class<?> part) {
        return part.getName().startsWith("org.breakwater.")
                && !part.getPackageName().equals("org.breakwater")
                && FOUNDATION.stream().noneMatch(part.getName()::startsWith)
                && !MergedAnnotations.from(part).isPresent(Configuration.class)
                && Arrays.stream(ClassUtils.getAllInterfacesForClass(part))
                        .noneMatch(type -> type.getName().startsWith("org.springframework."));
    }

    /** Makes what has waited. */
    void doTheRest(BeanFactory beans) {
        later.forEach(beans::getBean);
    }
}
