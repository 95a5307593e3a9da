package org.breakwater;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.breakwater.commands.RunSettings;
import org.breakwater.database.Database;
import org.breakwater.database.EmbeddedDatabase;
import org.breakwater.database.ExternalDatabase;
import org.breakwater.database.HouseKey;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the program: the database and the application start in parallel, and meet when the first query is due. */
final class ProgramStart {

    private final RunSettings settings;
    private final CompletableFuture<Database> database;
    private final DeferredParts deferredParts = new DeferredParts();

    /** The program itself: it owns its home. */
    static ProgramStart house(RunSettings settings) {
        return new ProgramStart(settings, false);
    }

    /** A command: it may run beside the program, in the same home. */
    static ProgramStart command(RunSettings settings) {
        return new ProgramStart(settings, EmbeddedDatabase.inUse(settings.home()));
    }

    private ProgramStart(RunSettings settings, boolean beside) {
        this.settings = settings;
        this.database = CompletableFuture.supplyAsync(() -> startDatabase(beside), ProgramStart::inAThread);
    }

    private static void inAThread(Runnable start) {
        // Logging must be set up by one thread, before there are two.
        LoggerFactory.getILoggerFactory();
        Thread.ofPlatform().daemon().name("database-start").start(start);
    }

    /**
     * @param port of the web server; -1 for none, as for a command
     * @param profile {@code house} or {@code command}
     */
    ConfigurableApplicationContext open(int port, String profile) {
        var parts = ListedParts.read();
        var application = new SpringApplication(parts.source());
        SpringApplication.getShutdownHandlers().add(this::closeDatabase);
        application.setAdditionalProfiles(profile, settings.demo() ? "demo" : "live");
        application.setDefaultProperties(Map.of(
                "server.port",
                port,
                "server.address",
                settings.address(),
                "breakwater.home",
                settings.home().toString(),
                "breakwater.mode",
                settings.demo() ? "demo" : "live"));
        application.addInitializers(context -> {
            if (port >= 0) {
                context.addBeanFactoryPostProcessor(deferredParts);
            }
            var beans = (GenericApplicationContext) context;
            beans.registerBean(RunSettings.class, () -> settings);
            beans.registerBean(Database.class, this::awaitDatabase, bean -> bean.setDestroyMethodName(""));
            beans.registerBean(HouseKey.class, () -> key());
            parts.register(beans, context.getEnvironment());
        });
        return application.run();
    }

    /** What the first page did not need. */
    void doTheRest(ConfigurableApplicationContext house) {
        deferredParts.doTheRest(house.getBeanFactory());
    }

    private HouseKey key() {
        awaitDatabase();
        return HouseKey.keptIn(settings.home());
    }

    private Database startDatabase(boolean beside) {
        if (settings.database().isPresent()) {
            var own = settings.database().get();
            return ExternalDatabase.connect(own.app(), own.owner());
        }
        return beside ? EmbeddedDatabase.beside(settings.home()) : EmbeddedDatabase.start(settings.home());
    }

    private Database awaitDatabase() {
        try {
            return database.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Runs after every context is closed, so that no unfinished request loses the database. */
    private void closeDatabase() {
        if (!database.handle((started, error) -> error != null).join()) {
            database.join().close();
        }
    }
}
