/** The rules by which misuse is noticed: small, pure, without memory. Everything they know is in the window they are shown. */
package dev.mamori.watch.rule;
