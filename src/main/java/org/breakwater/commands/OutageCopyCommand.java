package org.breakwater.commands;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.breakwater.outage.OutageCopy;
import org.breakwater.outage.OutageCopy.Outcome.Refused;
import org.breakwater.outage.OutageCopy.Outcome.Written;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** {@code ./breakwater outage-copy FOLDER}: writes every public page as a file, for when this program is down. */
@Component
class OutageCopyCommand implements Command {

    private final OutageCopy copy;

    OutageCopyCommand(OutageCopy copy) {
        this.copy = copy;
    }

    @Override
    public String name() {
        return "outage-copy";
    }

    @Override
    public int run(List<String> arguments, CommandTerminal terminal) {
        var folder = arguments.size() == 1 ? path(arguments.getFirst()) : Optional.<Path>empty();
        if (folder.isEmpty()) {
            terminal.err().println("Usage: outage-copy FOLDER. The web server serves FOLDER/now.");
            return 2;
        }
        try {
            return switch (copy.write(folder.get())) {
                case Written(var files, var at, var served) -> {
                    terminal.out()
                            .println("A copy from %s is in %s: %d files."
                                    .formatted(EnglishTimes.weekdayInWords(at), served, files));
                    yield 0;
                }
                case Refused(var why) -> {
                    terminal.err().println(why);
                    yield 1;
                }
            };
        } catch (IOException notWritten) {
            terminal.err()
                    .println("The copy could not be written: " + notWritten.getMessage()
                            + ". The previous copy is still being served.");
            return 1;
        }
    }

    private static Optional<Path> path(String typed) {
        try {
            return typed.isBlank() || typed.startsWith("-") ? Optional.empty() : Optional.of(Path.of(typed));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
