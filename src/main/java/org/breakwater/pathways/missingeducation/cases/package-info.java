/** The list of cases, the page of each, and what the CME officer and the manager record there. */
@NullMarked
package org.breakwater.pathways.missingeducation.cases;

import org.jspecify.annotations.NullMarked;
