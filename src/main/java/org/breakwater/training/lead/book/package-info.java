/** A training lead books a colleague on a session. */
@NullMarked
package org.breakwater.training.lead.book;

import org.jspecify.annotations.NullMarked;
