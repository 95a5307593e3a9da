package org.breakwater.commands;

import java.io.PrintStream;

/** Where a command speaks. */
public record CommandTerminal(PrintStream out, PrintStream err) {}
