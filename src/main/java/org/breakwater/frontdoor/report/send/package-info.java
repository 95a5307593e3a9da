/** Check your answers, send them once, keep the reference and, if wanted, six words to come back with. */
@NullMarked
package org.breakwater.frontdoor.report.send;

import org.jspecify.annotations.NullMarked;
