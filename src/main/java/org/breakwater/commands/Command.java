package org.breakwater.commands;

import java.util.List;

/**
 * A command {@code ./breakwater NAME ARGUMENTS} other than running the program. A bean of this type is found by its
 * name. It runs with the whole application but without the web server; no jobs run in it (profile {@code command}).
 */
public interface Command {

    /** As typed, for example {@code verify-audit}. */
    String name();

    /**
     * Runs it.
     *
     * @param arguments what was typed after the name
     * @return the exit code: 0 for success, 1 for failure, 2 for wrong arguments
     */
    int run(List<String> arguments, CommandTerminal terminal);
}
