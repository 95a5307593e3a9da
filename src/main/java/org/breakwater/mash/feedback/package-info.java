/** The referrer hears what happened, and the contact is closed. */
@NullMarked
@NamedInterface("feedback")
package org.breakwater.mash.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
