package org.breakwater.web.forms;

/** One error: the HTML field it belongs to, and a message that says what to do. */
public record Problem(String field, String message) {}
