package org.breakwater;

import java.util.List;
import java.util.Objects;
import org.breakwater.commands.Command;
import org.breakwater.commands.CommandTerminal;
import org.breakwater.commands.RunSettings;
import org.breakwater.database.CannotStart;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Runs the program, or one command beside it. */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = JacksonAutoConfiguration.class)
public class Breakwater {

    public static void main(String[] arguments) {
        var words = List.of(arguments);
        var command = words.isEmpty() ? "run" : words.getFirst();
        try {
            var settings = RunSettings.from(System.getenv());
            switch (command) {
                case "run" -> run(settings);
                case "rehearse" -> rehearse(settings);
                default -> System.exit(beside(settings, command, words.subList(1, words.size())));
            }
        } catch (RuntimeException e) {
            System.err.println("breakwater: " + StartFailure.lineFor(e));
            System.exit(1);
        }
    }

    /** Returns when the first page can be fetched. The web server's threads keep the program alive. */
    private static void run(RunSettings settings) {
        WebPort.refuseIfTaken(settings);
        var programStart = ProgramStart.house(settings);
        var house = programStart.open(settings.port(), "house");
        WebPort.awaitFirstPage(settings.address(), settings.port());
        programStart.doTheRest(house);
        System.out.println("ready http://localhost:" + settings.port() + "/");
        house.getBeanProvider(StartAnnouncement.class)
                .orderedStream()
                .flatMap(announcement -> announcement.lines().stream())
                .forEach(System.out::println);
        System.out.flush();
    }

    /** Opens on any port, shows the first page, and ends: the resulting machine code and classes are cached. */
    private static void rehearse(RunSettings settings) {
        var programStart = ProgramStart.house(settings);
        var house = programStart.open(0, "rehearsal");
        var server = ((WebServerApplicationContext) house).getWebServer();
        WebPort.awaitFirstPage(
                settings.address(), Objects.requireNonNull(server).getPort());
        programStart.doTheRest(house);
        System.exit(0);
    }

    private static int beside(RunSettings settings, String name, List<String> arguments) {
        try (var house = ProgramStart.command(settings).open(-1, "command")) {
            var commands = house.getBeansOfType(Command.class).values();
            for (var command : commands) {
                if (command.name().equals(name)) {
                    return command.run(arguments, new CommandTerminal(System.out, System.err));
                }
            }
            var known = commands.stream().map(Command::name).sorted().toList();
            throw new CannotStart("There is no command '" + name + "'. The commands are " + known + ".");
        }
    }
}
