/** The list of allegations cases, the page of each, and what only a LADO decides there. */
@NullMarked
package org.breakwater.pathways.allegations.cases;

import org.jspecify.annotations.NullMarked;
