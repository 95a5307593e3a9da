package org.breakwater;

import java.io.PrintStream;

/** Where a command speaks. */
public record Terminal(PrintStream out, PrintStream err) {}
