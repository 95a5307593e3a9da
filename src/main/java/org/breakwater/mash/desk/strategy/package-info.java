/**
 * A strategy discussion, called with one press from a contact: who took part, what each of them shared, what was
 * decided and who does what. Its minutes leave the house only as a file that someone takes, and that is written down.
 */
@NullMarked
package org.breakwater.mash.desk.strategy;

import org.jspecify.annotations.NullMarked;
