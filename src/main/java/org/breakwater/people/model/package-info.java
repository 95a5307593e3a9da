/**
 * Who may be the same person: a person's words taken apart, compared field by field with weights that can be explained
 * (the method of Fellegi and Sunter), and the keys by which those worth comparing are found.
 */
@NullMarked
package org.breakwater.people.model;

import org.jspecify.annotations.NullMarked;
