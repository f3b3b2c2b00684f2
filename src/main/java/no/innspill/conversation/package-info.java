/** Conversations held elsewhere, brought in as workshops: comments become ideas and agreements votes. */
@NullMarked
package no.innspill.conversation;

import org.jspecify.annotations.NullMarked;
