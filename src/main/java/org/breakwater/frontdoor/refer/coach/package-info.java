/**
 * What an experienced colleague would say on reading a referral over the referrer's shoulder: what is missing or
 * inconsistent, why it matters, and what else the referrer has to do. It never stops anyone from sending.
 */
@NullMarked
package org.breakwater.frontdoor.refer.coach;

import org.jspecify.annotations.NullMarked;
