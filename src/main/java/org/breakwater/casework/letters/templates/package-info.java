/** Letter templates, which a manager changes: each change is a new version, and letters keep theirs. */
@NullMarked
@NamedInterface("letters.templates")
package org.breakwater.casework.letters.templates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
