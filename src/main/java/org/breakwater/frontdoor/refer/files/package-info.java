/** Files for a referral: a part that can be left out. */
@NullMarked
package org.breakwater.frontdoor.refer.files;

import org.jspecify.annotations.NullMarked;
