/** The teams of social workers, each with a number that is always answered. */
@NullMarked
package org.breakwater.mash.socialworkteams;

import org.jspecify.annotations.NullMarked;
