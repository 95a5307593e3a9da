/**
 * What an experienced colleague would say on reading a referral over the referrer's shoulder: what is missing or does
 * not fit, why it matters, and what else the referrer has to do. It never stops anybody from sending.
 */
@NullMarked
package org.breakwater.frontdoor.refer.coach;

import org.jspecify.annotations.NullMarked;
