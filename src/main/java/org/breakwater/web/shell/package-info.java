/** The data of the layout around every page. */
@NullMarked
@NamedInterface("shell")
package org.breakwater.web.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
