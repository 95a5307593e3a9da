package org.breakwater.outage;

import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.web.Page;

/** What stands in the place of a page that works only while the program runs: a sentence, and whom to call. */
public record UnavailableInCopy(String title, String sentence, TextNumbers numbers) implements Page {}
