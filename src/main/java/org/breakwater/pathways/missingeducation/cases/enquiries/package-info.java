/** The joint enquiries of a case in their two halves, and tracing requests with their answers. */
@NullMarked
package org.breakwater.pathways.missingeducation.cases.enquiries;

import org.jspecify.annotations.NullMarked;
