package org.breakwater.outage;

import org.breakwater.library.rendering.TextNumbers;
import org.breakwater.web.Page;

/** Replaces a page that works only while the program runs: a sentence, and who to call. */
public record UnavailableInCopy(String title, String sentence, TextNumbers numbers) implements Page {}
