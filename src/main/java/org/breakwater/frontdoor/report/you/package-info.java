/** The reporter: nobody has to give a name, and one press is enough to stay anonymous. */
@NullMarked
package org.breakwater.frontdoor.report.you;

import org.jspecify.annotations.NullMarked;
