/**
 * An installation as its operator meets it: started, stopped, killed, and put on a database of the city's own. Each test
 * brings up what it needs at a place and on ports of its own.
 */
package dev.mamori.installation;
