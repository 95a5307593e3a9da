package org.breakwater.web.forms;

/**
 * A submitted form: a record whose components are strings, or lists of strings for tick boxes, named as the HTML
 * fields. For repeated groups, such as children, a component is a list of records, and the fields of each carry its
 * number: {@code name1} and {@code age1}, {@code name2} and {@code age2}. A missing field is the empty string or the
 * empty list, never null. Characters that nobody types (NUL and other controls) are removed when it is read.
 */
public interface Form {}
