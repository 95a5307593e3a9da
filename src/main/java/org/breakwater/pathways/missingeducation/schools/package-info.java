/** The schools that make their half of the enquiries: their term dates and attendance leads. */
@NullMarked
package org.breakwater.pathways.missingeducation.schools;

import org.jspecify.annotations.NullMarked;
