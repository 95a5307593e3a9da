/**
 * The second key of the telephone menu: a professional asks for advice. It is written down in a minute, with or without
 * a child's name, is found again in a list, and becomes a contact with one press.
 */
@NullMarked
package org.breakwater.mash.desk.advice;

import org.jspecify.annotations.NullMarked;
