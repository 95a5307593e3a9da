/** The prevention interview, which the police hold with a child who is back. */
@NullMarked
package org.breakwater.pathways.missing.preventioninterviews;

import org.jspecify.annotations.NullMarked;
