package org.breakwater.outage;

import org.breakwater.library.Numbers;
import org.breakwater.web.Page;

/** What stands in the place of a page that works only while the program runs: a sentence, and whom to call. */
public record NotInTheCopy(String title, String sentence, Numbers numbers) implements Page {}
