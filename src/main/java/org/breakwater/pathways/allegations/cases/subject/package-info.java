/** The details of the subject of an allegation, corrected and completed. */
@NullMarked
package org.breakwater.pathways.allegations.cases.subject;

import org.jspecify.annotations.NullMarked;
