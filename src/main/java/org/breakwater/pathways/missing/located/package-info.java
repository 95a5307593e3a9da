/** A child who is located and has not returned. */
@NullMarked
package org.breakwater.pathways.missing.located;

import org.jspecify.annotations.NullMarked;
