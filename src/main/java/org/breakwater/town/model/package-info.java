/** How the town is made up: pure, from a seed, with word lists of its own. Nothing here knows a database. */
@NullMarked
package org.breakwater.town.model;

import org.jspecify.annotations.NullMarked;
