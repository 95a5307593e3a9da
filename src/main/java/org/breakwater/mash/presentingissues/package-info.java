/**
 * The presenting issues of a contact, recorded or corrected separately from its screening, at any stage: statistics are
 * corrected after the work is done, too.
 */
@NullMarked
package org.breakwater.mash.presentingissues;

import org.jspecify.annotations.NullMarked;
