/**
 * A receiving team's own people see which children are handed over to it, with a summary, and say whether they take
 * them on. They see nothing else of a contact.
 */
@NullMarked
package org.breakwater.mash.handovers;

import org.jspecify.annotations.NullMarked;
