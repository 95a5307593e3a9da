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
 * Lets the first page come before beans that it does not need: screens of the desk, texts, training. They are created
 * right after it, before the program reports ready, so that a bean that cannot be created still ends the start with its
 * error line. Beans that may refuse a start, fill a cache, or begin by themselves are created before the port opens, as
 * always.
 */
final class DeferredParts implements BeanFactoryPostProcessor {

    /** What every page needs. */
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

    /** Beans that implement an interface of the framework are created when the framework asks. */
    static boolean canWait(Class<?> part) {
        return part.getName().startsWith("org.breakwater.")
                && !part.getPackageName().equals("org.breakwater")
                && FOUNDATION.stream().noneMatch(part.getName()::startsWith)
                && !MergedAnnotations.from(part).isPresent(Configuration.class)
                && Arrays.stream(ClassUtils.getAllInterfacesForClass(part))
                        .noneMatch(type -> type.getName().startsWith("org.springframework."));
    }

    /** Creates the deferred beans. */
    void doTheRest(BeanFactory beans) {
        later.forEach(beans::getBean);
    }
}
