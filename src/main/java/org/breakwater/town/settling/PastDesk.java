package org.breakwater.town.settling;

import java.time.Clock;
import java.util.regex.Pattern;
import org.breakwater.casework.past.PastServices;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionDefaults;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The desk in the past: the program's own services, instantiated again around an adjustable clock. Everything else,
 * such as the database and the calendars, is the program's. Its events are only handled by its own listeners, so that
 * no one is called today about an alert of last winter.
 */
final class PastDesk implements PastServices, AutoCloseable {

    /** Classes that record the time of an act, or listen to those. Open pages are about today. */
    private static final Pattern VERBS =
            Pattern.compile("org\\.breakwater\\.(audit\\.AuditLog|access\\.records\\.Records"
                    + "|(people|casework|frontdoor|mash|pathways)\\.(?!live\\.)[\\w.]+)");

    private final AnnotationConfigApplicationContext verbs;

    PastDesk(ConfigurableListableBeanFactory house, Clock clock) {
        // A parent of the bean factory and not of the context: a context would pass its events on to its parent.
        verbs = new AnnotationConfigApplicationContext(new DefaultListableBeanFactory(house));
        verbs.setEnvironment(house.getBean(ConfigurableEnvironment.class));
        verbs.registerBean("clock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
        verbs.register(Transactions.class);
        var scanner = new ClassPathBeanDefinitionScanner(verbs, false);
        scanner.addIncludeFilter(new Verbs());
        scanner.setBeanDefinitionDefaults(lazy());
        // The program's own names, so that a list of services has ours instead of both.
        scanner.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        scanner.scan("org.breakwater");
        // If the program has the same service, ours comes first.
        for (var name : verbs.getBeanDefinitionNames()) {
            verbs.getBeanDefinition(name).setPrimary(true);
        }
        verbs.refresh();
    }

    @Override
    public <T> T get(Class<T> verb) {
        return verbs.getBean(verb);
    }

    @Override
    public void close() {
        verbs.close();
    }

    private static BeanDefinitionDefaults lazy() {
        var defaults = new BeanDefinitionDefaults();
        defaults.setLazyInit(true);
        return defaults;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

    private static final class Verbs implements TypeFilter {
        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) {
            return VERBS.matcher(type.getClassMetadata().getClassName()).matches()
                    && type.getAnnotationMetadata().hasAnnotation(Component.class.getName());
        }
    }
}
