/** Anyone checks whether a child who lives with somebody else is privately fostered. Nothing is stored. */
@NullMarked
package org.breakwater.pathways.privatefostering.check;

import org.jspecify.annotations.NullMarked;
