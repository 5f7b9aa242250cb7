/** The one authentication of pages and API, by opaque token (Jakarta Security). */
package dev.mamori.web.security;
