/** The list of episodes, the page of each, and what the coordinator records there until the child is back. */
@NullMarked
package org.breakwater.pathways.missing.episodes;

import org.jspecify.annotations.NullMarked;
