package no.innspill.desk;

/**
 * The database has less in it than this node has seen in it: somebody has put an older one in its place, or one that was
 * behind has taken over. Whatever is kept of it in memory shows what there is not, and whoever counts on from there would
 * take no notice of what happens until the older one has caught up.
 */
public record WentBack() {}
