/** A child who is named in an allegation was referred to MASH+. */
@NullMarked
package org.breakwater.pathways.allegations.cases.childreferral;

import org.jspecify.annotations.NullMarked;
