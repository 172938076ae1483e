package unrolled.workshop.rules.upstream.report;

/** Stands at the end of the flow. */
public class Page {}
