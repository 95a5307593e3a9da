/** The site by audience: the same topic says different things to different people. */
@NullMarked
package org.breakwater.library.information;

import org.jspecify.annotations.NullMarked;
