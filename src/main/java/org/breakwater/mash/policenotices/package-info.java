/** Police notices imported from a file: each incident becomes a contact with its children. Nothing is dropped. */
@NullMarked
package org.breakwater.mash.policenotices;

import org.jspecify.annotations.NullMarked;
