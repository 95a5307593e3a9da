/** How the profile file is read, with the line of each mistake. */
@NullMarked
package org.breakwater.partnership.profile;

import org.jspecify.annotations.NullMarked;
