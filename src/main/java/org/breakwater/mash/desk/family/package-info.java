/** The family of a contact: who is what to whom, and who lives together, as a table and as a picture. */
@NullMarked
package org.breakwater.mash.desk.family;

import org.jspecify.annotations.NullMarked;
