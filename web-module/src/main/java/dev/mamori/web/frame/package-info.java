/** What stands around every request: headers, limits, JSON. */
package dev.mamori.web.frame;
