/** SCIM 2.0 for the city's directory (RFC 7643, RFC 7644): users and groups in its words. */
package dev.mamori.web.scim;
