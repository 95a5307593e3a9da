package org.breakwater.outage;

import org.breakwater.web.Page;

/** A redirect, as a page, without a server that could send one. */
public record RedirectInCopy(String to) implements Page {}
