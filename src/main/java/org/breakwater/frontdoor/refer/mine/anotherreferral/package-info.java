/** Another referral about the same family, linked to one that was sent before. */
@NullMarked
package org.breakwater.frontdoor.refer.mine.anotherreferral;

import org.jspecify.annotations.NullMarked;
