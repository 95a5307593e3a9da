package org.breakwater.training.register;

import java.util.List;
import org.breakwater.training.sessions.Given;
import org.breakwater.web.Page;

/** The sessions that somebody gives. */
public record RegistersPage(List<Given> given) implements Page {}
