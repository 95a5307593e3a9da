/** Files of a referral: an optional section. */
@NullMarked
package org.breakwater.frontdoor.refer.files;

import org.jspecify.annotations.NullMarked;
