/**
 * The progress of a person's own referrals, after proving the address again. A shared mailbox shows nothing. No page
 * shows the referral's text; a copy can be downloaded, and each is logged.
 */
@NullMarked
package org.breakwater.frontdoor.refer.mine;

import org.jspecify.annotations.NullMarked;
