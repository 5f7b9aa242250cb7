/** What a city brings itself, made of the launcher's own parts. */
package dev.mamori.launcher;
