package org.breakwater.outage;

import org.breakwater.web.Page;

/** An address that leads on at once, without a server that could say so. */
public record RedirectInCopy(String to) implements Page {}
