/** Where a contact came from, by the census's code: worked out from the sender's words, and set right by a person. */
@NullMarked
package org.breakwater.mash.desk.source;

import org.jspecify.annotations.NullMarked;
