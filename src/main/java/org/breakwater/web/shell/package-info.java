/** What the frame round every page needs to know. */
@NullMarked
@NamedInterface("shell")
package org.breakwater.web.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
