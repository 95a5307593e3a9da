/** What is recorded of an allegations case: the referral, each allegation, what the LADO decided, the enquiries. */
@NullMarked
package org.breakwater.pathways.allegations.records;

import org.jspecify.annotations.NullMarked;
