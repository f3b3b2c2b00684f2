package no.innspill.bench;

/** What goes wrong, and how it is put right again. */
enum Mishap {
    /** {@code kill -9} of a node, which is started again. */
    KILL {
        @Override
        void happen(Cluster cluster, int node) {
            cluster.node(node).kill();
        }

        @Override
        void mend(Cluster cluster, int node) {
            cluster.node(node).awaitEnd();
            cluster.node(node).restart();
        }
    },
    /** A node is stopped in order and started again, as in a roll-out. */
    STOP {
        @Override
        void happen(Cluster cluster, int node) {
            cluster.node(node).end(false);
        }

        @Override
        void mend(Cluster cluster, int node) {
            cluster.node(node).awaitEnd();
            cluster.node(node).restart();
        }
    },
    /** A node loses all its connections to the database and gets no new ones for a while. */
    CUT {
        @Override
        void happen(Cluster cluster, int node) {
            cluster.way(node).cut();
        }

        @Override
        void mend(Cluster cluster, int node) {
            cluster.way(node).mend();
        }
    },
    /** A node is told of nothing that the others commit. */
    DEAF {
        @Override
        void happen(Cluster cluster, int node) {
            cluster.way(node).deafen();
        }

        @Override
        void mend(Cluster cluster, int node) {
            cluster.way(node).mend();
        }
    },
    /** PostgreSQL is stopped and started. */
    DATABASE {
        @Override
        void happen(Cluster cluster, int node) {
            cluster.database().stop();
        }

        @Override
        void mend(Cluster cluster, int node) {
            cluster.database().start();
        }
    };

    abstract void happen(Cluster cluster, int node);

    abstract void mend(Cluster cluster, int node);
}
