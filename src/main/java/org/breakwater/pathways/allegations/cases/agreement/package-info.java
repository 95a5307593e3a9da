/** A second LADO agrees the outcome of an allegation. */
@NullMarked
package org.breakwater.pathways.allegations.cases.agreement;

import org.jspecify.annotations.NullMarked;
