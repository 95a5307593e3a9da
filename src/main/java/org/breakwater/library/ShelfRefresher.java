package org.breakwater.library;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.breakwater.library.editor.notices.NoticeBoard;
import org.breakwater.library.publishing.ShippedTexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Checks for new publications, so that every node shows them within a second. */
@Component
class ShelfRefresher implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ShelfRefresher.class);

    private final ShippedTexts shipped;
    private final PublishedShelves shelves;
    private final NoticeBoard board;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("library").factory());
    private boolean blind;

    ShelfRefresher(ShippedTexts shipped, PublishedShelves shelves, NoticeBoard board) {
        this.shipped = shipped;
        this.shelves = shelves;
        this.board = board;
    }

    @Override
    public void afterPropertiesSet() {
        shipped.meetTheFiles();
        shelves.refresh();
        board.refresh();
        var _ = thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    /** While the database is down, the last known state stays. */
    private void look() {
        try {
            shelves.refresh();
            board.refresh();
            blind = false;
        } catch (DataAccessException | TransactionException away) {
            if (!blind) {
                LOG.warn("The library cannot be read; what was last published is shown until it can");
            }
            blind = true;
        }
    }
}
