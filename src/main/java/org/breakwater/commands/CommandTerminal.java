package org.breakwater.commands;

import java.io.PrintStream;

/** The output of a command. */
public record CommandTerminal(PrintStream out, PrintStream err) {}
