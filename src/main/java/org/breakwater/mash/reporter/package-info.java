/**
 * Who reported the concern: an item of its own, shown only to those who need it. Nothing that we send may give it away.
 */
@NullMarked
package org.breakwater.mash.reporter;

import org.jspecify.annotations.NullMarked;
