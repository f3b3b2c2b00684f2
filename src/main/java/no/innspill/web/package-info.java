/** What every request and page shares: who calls, how answers are given, security headers, layout and error pages. */
@NullMarked
package no.innspill.web;

import org.jspecify.annotations.NullMarked;
