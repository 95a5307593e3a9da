package org.breakwater.web.forms;

/**
 * A form as it was sent: a record whose components are strings, or lists of strings for boxes to tick, named as the
 * HTML fields. Where there are several of a thing, such as children, a component is a list of records, and the boxes of
 * each carry its number: {@code name1} and {@code age1}, {@code name2} and {@code age2}. What was not sent is the empty
 * string or the empty list, never null. Characters that no person types (NUL and other controls) are left out when it
 * is read.
 */
public interface Form {}
