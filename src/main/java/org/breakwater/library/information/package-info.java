/** The site by audience: the same topic in different words for different people. */
@NullMarked
package org.breakwater.library.information;

import org.jspecify.annotations.NullMarked;
