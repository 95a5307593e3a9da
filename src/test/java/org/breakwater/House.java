package org.breakwater;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The installation in a {@link HouseTest}, and its people.
 *
 * <pre>{@code
 * @Autowired House house;
 *
 * var maya = house.as(MAYA);
 * maya.visit("/desk");
 * }</pre>
 */
public final class House {

    private final ApplicationContext beans;

    public House(ApplicationContext beans) {
        this.beans = beans;
    }

    /** An invented person, signed in at a browser of their own. */
    public Browser as(InventedPerson person) {
        var browser = visitor();
        browser.signInAs(person);
        return browser;
    }

    /** The same, at this page. */
    public Browser as(InventedPerson person, String page) {
        var browser = as(person);
        browser.visit(page);
        return browser;
    }

    /** A browser in which nobody has signed in. */
    public Browser visitor() {
        return new Browser(beans.getBean(MockMvcTester.class));
    }

    /** Does this as that person, without a screen. */
    public <T extends @Nullable Object> T acting(InventedPerson person, Supplier<T> work) {
        return beans.getBean(ActorTransactions.class).as(person.asActor(), work);
    }

    /** The same, for an action without a result. */
    public void acting(InventedPerson person, Runnable work) {
        beans.getBean(ActorTransactions.class).as(person.asActor(), work);
    }

    /** Reads as that person, without a screen. */
    public <T extends @Nullable Object> T looking(InventedPerson person, Supplier<T> work) {
        return beans.getBean(ActorTransactions.class).looking(person.asActor(), work);
    }

    /** A bean that a test uses. */
    public <T> T getBean(Class<T> part) {
        return beans.getBean(part);
    }

    /** Each bean of that type, by its name. */
    public <T> Map<String, T> getBeansOfType(Class<T> kind) {
        return beans.getBeansOfType(kind);
    }

    /** Publishes an event. */
    public void publishEvent(Object happened) {
        beans.publishEvent(happened);
    }

    /** The folder of its files. */
    public Path folder() {
        return Path.of(beans.getEnvironment().getRequiredProperty("breakwater.home"));
    }
}
