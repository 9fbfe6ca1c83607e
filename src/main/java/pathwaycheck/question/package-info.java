/** What we ask and what people answer. */
package pathwaycheck.question;
