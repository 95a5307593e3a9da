/** What is followed from day to day: who was told, calls and messages, actions with their owners, and what is late. */
@NullMarked
package org.breakwater.pathways.allegations.following;

import org.jspecify.annotations.NullMarked;
