/** The family's consent, who else is involved, and what staff who visit should know. */
@NullMarked
package org.breakwater.frontdoor.refer.family;

import org.jspecify.annotations.NullMarked;
