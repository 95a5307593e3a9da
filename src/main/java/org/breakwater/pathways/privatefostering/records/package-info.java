/** What is recorded of a private fostering arrangement: what was told, the visits, the decisions. */
@NullMarked
package org.breakwater.pathways.privatefostering.records;

import org.jspecify.annotations.NullMarked;
