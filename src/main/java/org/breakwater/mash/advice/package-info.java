/**
 * Advice to a professional: recorded in a minute, with or without the name of a child, found again in a list, and made
 * a contact in one step.
 */
@NullMarked
package org.breakwater.mash.advice;

import org.jspecify.annotations.NullMarked;
