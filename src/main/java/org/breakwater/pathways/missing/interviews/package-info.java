/** The return interview of a child who was missing: offered, attempted, held, declined or not possible. */
@NullMarked
package org.breakwater.pathways.missing.interviews;

import org.jspecify.annotations.NullMarked;
