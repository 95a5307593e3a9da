package org.breakwater.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.breakwater.library.publishing.TextFiles;
import org.springframework.stereotype.Component;

/** {@code ./breakwater texts out FOLDER} and {@code texts in FOLDER}: what we publish, as files. */
@Component
class TextsCommand implements Command {

    private final TextFiles files;

    TextsCommand(TextFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "texts";
    }

    @Override
    public int run(List<String> arguments, CommandTerminal terminal) {
        if (arguments.size() != 2 || !List.of("in", "out").contains(arguments.getFirst())) {
            terminal.err().println("Usage: texts out FOLDER, or texts in FOLDER.");
            return 2;
        }
        try {
            var folder = Path.of(arguments.get(1));
            return arguments.getFirst().equals("out") ? out(folder, terminal) : in(folder, terminal);
        } catch (InvalidPathException | IOException trouble) {
            terminal.err().println("The folder cannot be used: " + trouble.getMessage());
            return 1;
        }
    }

    private int out(Path folder, CommandTerminal terminal) throws IOException {
        var written = files.takeOut(folder);
        terminal.out()
                .println("%d files are in %s: the published content, and every version.".formatted(written, folder));
        return 0;
    }

    private int in(Path folder, CommandTerminal terminal) throws IOException {
        if (!Files.isDirectory(folder)) {
            terminal.err().println("There is no such folder.");
            return 1;
        }
        var taken = files.takeIn(folder);
        taken.refused().forEach(terminal.err()::println);
        terminal.out()
                .println("%d new versions saved, %d files unchanged, %d refused."
                        .formatted(taken.kept(), taken.same(), taken.refused().size()));
        terminal.out().println("None of them is published until someone has approved it.");
        return taken.refused().isEmpty() ? 0 : 1;
    }
}
