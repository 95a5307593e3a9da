package org.breakwater;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.Optional;
import org.breakwater.commands.RunSettings;
import org.breakwater.database.HouseKey;
import org.breakwater.library.Library;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.AliasFor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test of the whole application on a real, migrated database of its own, with a clock that the test may set.
 *
 * <pre>{@code
 * @HouseTest
 * class WhoToCallScreensTest {
 *     @Autowired MockMvcTester web;
 *     @Autowired TestDatabase database;
 *     @Autowired TestClock clock;
 * }
 * }</pre>
 *
 * All classes with the same annotation share one context and so one database, which is reset between them; the tests of
 * one class create what they look for, or call {@link TestDatabase#clear}. A real browser can use its
 * {@code @LocalServerPort}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = Breakwater.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = HouseTest.Opening.class)
@ExtendWith(HouseTest.NothingIsInherited.class)
public @interface HouseTest {

    /** Properties given here create a separate context, which takes ten seconds to start. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default ON_THIS_MACHINE;

    String ON_THIS_MACHINE = "server.address=127.0.0.1";

    /** Adds the beans that the main class adds when the program runs. */
    class Opening implements ApplicationContextInitializer<GenericApplicationContext> {
        @Override
        public void initialize(GenericApplicationContext context) {
            var home = TestDatabase.folder("test-home");
            var database = TestDatabase.fresh();
            var settings = new RunSettings(8080, "127.0.0.1", home, RunSettings.Mode.DEMO, Optional.empty());
            context.registerBean(TestDatabase.class, () -> database, bean -> bean.setDestroyMethodName(""));
            context.registerBean(RunSettings.class, () -> settings);
            context.registerBean(HouseKey.class, () -> new HouseKey(new byte[HouseKey.LENGTH]));
            context.registerBean(Statements.class);
            context.registerBean(House.class, () -> new House(context));
            context.registerBean(
                    "quickly",
                    PasswordEncoder.class,
                    () -> new Argon2PasswordEncoder(16, 32, 1, 1024, 1),
                    bean -> bean.setPrimary(true));
            context.registerBean(TestClock.class, TestClock::new, bean -> bean.setPrimary(true));
            context.addApplicationListener(event -> {
                if (event instanceof ApplicationReadyEvent) {
                    database.rememberWhatThereIs();
                }
            });
            context.getEnvironment().addActiveProfile("test");
            context.getEnvironment().addActiveProfile("demo");
            context.getEnvironment()
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "house", Map.of("breakwater.home", home.toString(), "breakwater.mode", "demo")));
        }
    }

    /**
     * No test inherits another's time, exclusions, or warnings: the children of many tests have the same names, and
     * data of one contact applies to the next about the same people.
     */
    class NothingIsInherited implements AfterEachCallback, AfterAllCallback {
        /** Nor does a class inherit another one's data. */
        @Override
        public void afterAll(ExtensionContext context) {
            var house = SpringExtension.getApplicationContext(context);
            house.getBean(TestDatabase.class).empty();
            house.getBean(Library.class).refresh();
        }

        @Override
        public void afterEach(ExtensionContext context) {
            var house = SpringExtension.getApplicationContext(context);
            var clock = house.getBean(TestClock.class);
            if (clock.isStopped()) {
                clock.run();
                // The published texts that were read in another year are reloaded now, and not within the next second.
                house.getBean(Library.class).refresh();
            }
            house.getBean(TestDatabase.class).asOwner().sql("""
                            with kept_out as (delete from access.staff_exclusion), reach as (delete
                                from mash.safe_contact_rule),
                                warning as (delete from mash.warning)
                            delete from mash.external_team_call""").update();
        }
    }
}
