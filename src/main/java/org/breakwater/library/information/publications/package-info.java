/**
 * What the partnership publishes about itself. Each publication is a text like all others and is shown as one; here
 * they are listed by sort, printed, and the latest yearly report has a permanent address.
 */
@NullMarked
package org.breakwater.library.information.publications;

import org.jspecify.annotations.NullMarked;
