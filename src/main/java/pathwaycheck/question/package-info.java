/** What we ask, what people answer, how an answer is read from an address, and how days are written. */
package pathwaycheck.question;
