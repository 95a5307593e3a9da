/** Lines of police notices that need correcting. The original is stored unchanged. */
@NullMarked
package org.breakwater.mash.policenotices.corrections;

import org.jspecify.annotations.NullMarked;
