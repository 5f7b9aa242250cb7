/** The staff's pages: one bean each, one call to a service an action. */
package dev.mamori.web.pages;
