/** What was shown before it was done, and who looked after which procedure when. */
package dev.mamori.caution.store;
