/** The forms in which events leave the trail: for a spreadsheet, for another program, for a security monitor (control 8-3). */
package dev.mamori.audit.format;
