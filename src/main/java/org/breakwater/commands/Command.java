package org.breakwater.commands;

import java.util.List;

/**
 * Something that {@code ./breakwater NAME ARGUMENTS} does besides running the house. A bean of this type is found by
 * its name. It gets the whole house without its web address; jobs do not run beside it (profile {@code command}).
 */
public interface Command {

    /** As typed, for example {@code verify-audit}. */
    String name();

    /**
     * Does it.
     *
     * @param arguments what was typed after the name
     * @return the program's exit code: 0 for good, 1 for bad, 2 for wrong arguments
     */
    int run(List<String> arguments, CommandTerminal terminal);
}
