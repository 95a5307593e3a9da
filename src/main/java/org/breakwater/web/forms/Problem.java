package org.breakwater.web.forms;

/** One thing to mend: the HTML field it belongs to, and words that say what to do. */
public record Problem(String field, String message) {}
