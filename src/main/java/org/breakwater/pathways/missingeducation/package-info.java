/**
 * Children missing education (CME): from the referral through joint enquiries and tracing until the child is in
 * education.
 */
@NullMarked
package org.breakwater.pathways.missingeducation;

import org.jspecify.annotations.NullMarked;
