/** Someone at the desk disagrees with a decision about a contact, in their own name. */
@NullMarked
package org.breakwater.mash.desk.disagreement;

import org.jspecify.annotations.NullMarked;
