package org.breakwater.training.sessions;

import org.breakwater.web.Page;

/** One session. */
public record SessionPage(Given given, boolean mayBeBooked) implements Page {}
